import { spreadsheetNumber } from '../../../messages/write/format/spreadsheet.ts';
import { cellText, plain, type CellTexts } from '../cell.ts';
import type { CellKind, ErasedField } from '../view.ts';

// A spreadsheet runs what begins like this; those for Chinese and Japanese too when the sign is of full width.
// Source: OWASP, CSV injection.
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
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

/**
 * The name that `--fields` takes, with the unit that the cells have: of money that is euros and not cents, of time hours
 * and not minutes.
 */
export function csvHeader({ path, kind }: Pick<ErasedField, 'path' | 'kind'>): string {
  const units = typeof kind === 'string' ? shownUnits[kind] : undefined;
  return units === undefined ? path : path.replace(units.stored, (name) => withCapitalOf(name, units.shown));
}

const shownUnits: Partial<Record<CellKind & string, { stored: RegExp; shown: string }>> = {
  money: { stored: /cents(?![a-z])|Cents(?![a-z])/, shown: 'euros' },
  hours: { stored: /minutes(?![a-z])|Minutes(?![a-z])/, shown: 'hours' },
  kilometres: { stored: /metres(?![a-z])|Metres(?![a-z])/, shown: 'kilometres' },
};

function withCapitalOf(name: string, shown: string): string {
  const isCapital = name.charAt(0) !== name.charAt(0).toLowerCase();
  return isCapital ? shown.charAt(0).toUpperCase() + shown.slice(1) : shown;
}

export function csvLine(cells: readonly string[]): string {
  return `${cells.join(';')}\r\n`;
}
