import { makeHarmless } from '../../file/formula.ts';
import { mostText } from '../limits.ts';
import type { SheetFacts } from './sheet-facts.ts';
import type { LeftOut } from './sheet-reader.ts';
import type { Sheet, Workbook } from '../workbook.ts';
import { WorkbookError } from '../workbook-error.ts';

export type { LeftOut };

const lineBreak = '\r\n';
const BREAKS = /\s*[\r\n\u2028\u2029]+\s*/g;
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f]/g;

/**
 * Writes a sheet as the text of a CSV file: each row is one line, so that line numbers are the numbers of the rows. What
 * is not seen in it is returned after the last piece.
 *
 * @throws WorkbookError
 */
export async function* sheetText(
  workbook: Workbook,
  sheet: Sheet,
  leftOut?: LeftOut,
): AsyncGenerator<string, SheetFacts> {
  const rows = workbook.rows(sheet, leftOut);
  let last = 0;
  let width = 0;
  let length = 0;
  yield '\ufeff';
  for (;;) {
    const { done, value } = await rows.next();
    if (done === true) return value;
    let text = '';
    for (const { number, cells } of value) {
      width = Math.max(width, cells.length);
      text += lineBreak.repeat(number - last - 1);
      text += cells.map(cellText).join(';') + ';'.repeat(width - cells.length) + lineBreak;
      last = number;
    }
    length += text.length;
    if (length > mostText) throw new WorkbookError('too-large');
    if (text !== '') yield text;
  }
}

/** A line break inside a cell becomes a space: a row is one line. */
function cellText(text: string): string {
  if (text === '') return '';
  const line = text.replaceAll(BREAKS, ' ').replaceAll(CONTROL, '');
  return `"${makeHarmless(line).replaceAll('"', '""')}"`;
}
