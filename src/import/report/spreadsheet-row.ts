import { csvCell } from '../report/csv-cell.ts';

const separator = ';';
// Excel opens a CSV file as UTF-8 only when it begins with this mark.
export const byteOrderMark = '\ufeff';

/** A line of a template, in the form of a Dutch spreadsheet. */
export function spreadsheetRow(texts: readonly string[]): string {
  return `${texts.map((text) => csvCell(text, separator)).join(separator)}\r\n`;
}
