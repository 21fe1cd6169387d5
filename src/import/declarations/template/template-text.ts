import type { DeclarableTerms } from '../../../contract/types.ts';
import { spreadsheetNumber } from '../../../messages/write/format/spreadsheet.ts';
import { textsFor } from '../../../messages/texts-for.ts';
import { headerOf } from '../../columns/columns.ts';
import { declarationColumns, type DeclarationColumn } from '../columns.ts';
import type { Delivered, TemplateLine } from './template-line.ts';
import { byteOrderMark, spreadsheetRow } from '../../report/spreadsheet-row.ts';

const { format, word } = textsFor('nl');

type Cell = (line: TemplateLine, terms: DeclarableTerms) => string;

/** The cells that a template fills in. Every other column that a file may have is there to be filled in. */
const filled: Readonly<Partial<Record<DeclarationColumn, Cell>>> = {
  agreement: (_, { agreementId }) => agreementId,
  date: ({ delivered }) => (delivered === undefined ? '' : format.date(delivered.date)),
  careFunction: ({ rate }) => word('careFunction', rate.careFunction),
  unit: ({ rate }) => word('careUnit', rate.unit),
  quantity: ({ delivered }) => quantityOf(delivered),
  rate: ({ rate }) => spreadsheetNumber(rate.cents, 100),
  travel: ({ delivered }) => kilometresOf(delivered),
};
// People who fill in a template give hours and not times, the cost of a line follows from the rate, hardly any care has
// VAT, and of whose care it is the agreement tells.
const leftOut: ReadonlySet<DeclarationColumn> = new Set([
  'minutes',
  'start',
  'end',
  'break',
  'amount',
  'vatNumber',
  'careProvider',
]);

const cells = declarationColumns.columns
  .filter((column) => !leftOut.has(column))
  .map((column): [DeclarationColumn, Cell] => [column, filled[column] ?? (() => '')]);

function quantityOf(delivered: Delivered | undefined): string {
  return delivered?.minutes === undefined ? String(delivered?.count ?? '') : format.hoursNumber(delivered.minutes);
}

// Two decimals are written: with three the number could be read as thousands.
function kilometresOf(delivered: Delivered | undefined): string {
  return delivered?.travelMetres === undefined ? '' : spreadsheetNumber(delivered.travelMetres / 10, 100);
}

/** The column by which people know whose line it is; an import of care passes over it. */
const holderHeader = headerOf('budgetHolder');

export const templateHead =
  byteOrderMark + spreadsheetRow([...cells.map(([column]) => headerOf(column)), holderHeader]);

/** The lines of one agreement, in the form of a Dutch spreadsheet. */
export function templateText(terms: DeclarableTerms, lines: readonly TemplateLine[]): string {
  return lines
    .map((line) => spreadsheetRow([...cells.map(([, cellOf]) => cellOf(line, terms)), terms.budgetHolderId]))
    .join('');
}
