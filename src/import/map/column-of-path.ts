import type { Column } from './columns.ts';
import type { Mapping } from './map-header.ts';

export type { Mapping } from './map-header.ts';

const columnOfField: Readonly<Record<string, Column>> = {
  agreementId: 'agreement',
  month: 'date',
  date: 'date',
  careFunction: 'careFunction',
  unit: 'unit',
  minutes: 'quantity',
  count: 'quantity',
  rateCents: 'rate',
  amountCents: 'amount',
  travelMetres: 'travel',
  invoiceNumber: 'invoiceNumber',
  invoiceDate: 'invoiceDate',
  reference: 'reference',
  note: 'note',
};

/** The header, as the file has it, of the column that a path in a declaration came from. */
export function columnOfPath({ headers, positions }: Mapping, path: string): string | null {
  const column = columnOfField[path.slice(path.lastIndexOf('.') + 1)];
  const position = column === 'quantity' ? (positions.quantity ?? positions.end) : column && positions[column];
  return position === undefined ? null : (headers[position]?.trim() ?? null);
}
