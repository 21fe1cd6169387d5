import { spreadsheetNumber } from '../../../messages/write/format/spreadsheet.ts';
import { cellText, plain, type CellTexts } from '../cell.ts';
import type { CellKind } from '../view.ts';

// A spreadsheet runs what begins like this. Source: OWASP, CSV injection.
const FORMULA = /^[=+\-@\t\r]/;
const SPECIAL = /[;"\r\n]/;

function quote(text: string): string {
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function escapeFormula(text: string): string {
  return quote(FORMULA.test(text) ? `'${text}` : text);
}

/**
 * A value as a Dutch spreadsheet reads it, whatever the language of the texts: `;`, decimal comma, dd-mm-jjjj. Words stay
 * as the API has them, so that the file can be worked with. `dutch` writes dates and hours.
 */
export function csvCell(kind: CellKind, value: unknown, dutch: CellTexts): string {
  if (value === undefined || value === null) return '';
  if (typeof kind === 'object') return escapeFormula(Array.isArray(value) ? value.map(plain).join(', ') : plain(value));
  switch (kind) {
    case 'money':
      return spreadsheetNumber(value as number, 100);
    case 'kilometres':
      return spreadsheetNumber(value as number, 1000);
    case 'percent':
      return escapeFormula(plain(value).replace('.', ','));
    case 'count':
    case 'month':
    case 'id':
    case 'yes-no':
      return escapeFormula(plain(value));
    case 'hours':
    case 'date':
    case 'day':
    case 'moment':
      return cellText(kind, value, dutch).replaceAll('.', '');
    default:
      return escapeFormula(cellText(kind, value, dutch));
  }
}

export function csvLine(cells: readonly string[]): string {
  return `${cells.join(';')}\r\n`;
}
