import type { CellStyle } from '../cell-styles.ts';
import { plainLook, type NumberLook } from '../number-formats.ts';
import { isTrue } from '../read-xml.ts';
import { unescapeText } from '../unescape-text.ts';
import { writeNumber } from './written-number.ts';
import { writeDate, writeElapsed, writeMoment, writeTime } from './written-moment.ts';

/** What of a workbook is needed to write its cells. */
export interface CellBook {
  texts: readonly string[];
  styles: readonly CellStyle[];
  is1904: boolean;
}

/** A cell as it stands in a sheet. */
export interface RawCell {
  type: string;
  style: number;
  value: string | undefined;
  /** The text of a cell that holds its own. */
  text: string;
  isFormula: boolean;
}

/** A formula that was never worked out has no value; this is read as any other error of a formula. */
const notWorkedOut = '#FORMULE!';

/** Writes a cell as people see it, as far as that can be read in one way only; undefined when it points nowhere. */
export function writeCell(cell: RawCell, book: CellBook): string | undefined {
  const { type, value = '' } = cell;
  if (type === 'inlineStr') return cell.text;
  // The result of a formula may be a text without characters.
  if (type === 'str') return unescapeText(value);
  if (value === '') return cell.isFormula ? notWorkedOut : '';
  if (type === 's') return book.texts[Number(value)];
  if (type === 'b') return isTrue(value) ? 'ja' : 'nee';
  if (type === 'e') return value;
  if (type === 'd') return value.replace(/[T ]00:00:00(?:\.0+)?Z?$/, '').replace('T', ' ');
  const number = Number(value);
  return Number.isFinite(number)
    ? writeLook(number, book.styles[cell.style]?.number ?? plainLook, book.is1904)
    : undefined;
}

function writeLook(value: number, look: NumberLook, is1904: boolean): string {
  switch (look.is) {
    case 'number':
      return writeNumber(value, look.decimals) + (look.unit === undefined ? '' : ` ${look.unit}`);
    case 'digits':
      return Number.isSafeInteger(value) && value >= 0 ? String(value).padStart(look.digits, '0') : writeNumber(value);
    case 'scaled':
      return `${writeNumber(value)} [${look.format}]`;
    case 'percent':
      return `${writeNumber(value * 100)}%`;
    case 'date':
      return writeDate(value, is1904);
    case 'time':
      return writeTime(value);
    case 'moment':
      return writeMoment(value, is1904);
    case 'elapsed':
      return writeElapsed(value, look.unit);
  }
}
