import type { LineInput } from '../../../domain/declaration-content.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import type { DeclarationCellReaders } from './cell-readers.ts';
import type { Cells } from '../../cells/cells.ts';
import { readQuantity } from './read-quantity.ts';

/** What a line declares. */
export interface CareContent {
  line: LineInput;
  /** Minutes of a shift that belong to the first day of the next month. */
  next: number;
}

export function readContent(cells: Cells, read: DeclarationCellReaders, date: IsoDate | undefined): CareContent {
  const line: LineInput = { date: date ?? '' };
  const careFunction = cells.optional('careFunction', read.careFunction);
  if (careFunction !== undefined) line.careFunction = careFunction;
  // Who names no unit means hours: that is what nearly all care is agreed in.
  const unit = cells.optional('unit', read.unit) ?? 'hour';
  line.unit = unit;
  const quantity = readQuantity(cells, read, unit, date);
  if (quantity !== undefined) line[unit === 'hour' ? 'minutes' : 'count'] = quantity.here;
  const rateCents = cells.optional('rate', read.rate);
  if (rateCents !== undefined) line.rateCents = rateCents;
  const amountCents = cells.optional('amount', read.amount);
  if (amountCents !== undefined) line.amountCents = amountCents;
  const travelMetres = cells.optional('travel', read.kilometres);
  if (travelMetres !== undefined) line.travelMetres = travelMetres;
  const note = cells.optional('note', read.note);
  if (note !== undefined) line.note = note;
  return { line, next: quantity?.next ?? 0 };
}
