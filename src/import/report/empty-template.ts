import type { ColumnSet } from '../columns/column-set.ts';
import { headerOf } from '../columns/columns.ts';
import { byteOrderMark, spreadsheetRow } from './spreadsheet-row.ts';

/** An empty CSV file to fill in and import: the columns of a file of one kind. */
export function emptyTemplate({ columns }: ColumnSet): string {
  return byteOrderMark + spreadsheetRow(columns.map(headerOf));
}
