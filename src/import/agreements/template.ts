import { agreementColumns } from './columns.ts';
import { headerOf } from '../columns/columns.ts';
import { byteOrderMark, spreadsheetRow } from '../report/spreadsheet-row.ts';

/** An empty CSV file to fill in and import: the columns of a file of agreements. */
export const agreementTemplate = byteOrderMark + spreadsheetRow(agreementColumns.columns.map(headerOf));
