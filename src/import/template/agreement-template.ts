import { agreementColumns } from '../map/agreement-columns.ts';
import { headerOf } from '../map/columns.ts';
import { byteOrderMark, row } from './template-row.ts';

/** An empty CSV file to fill in and import: the columns of a file of agreements. */
export const agreementTemplate = byteOrderMark + row(agreementColumns.columns.map(headerOf));
