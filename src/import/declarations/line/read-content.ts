import type { LineInput } from '../../../domain/declaration-content.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import type { DeclarationColumn } from '../columns.ts';
import type { DeclarationCellReaders } from './cell-readers.ts';
import type { Cells } from '../../cells/cells.ts';
import type { CareUnit } from '../../../domain/words.ts';
import { excerpt } from '../../cells/excerpt.ts';
import { readQuantity } from './read-quantity.ts';
import { visitTimes } from './visit-times.ts';

/** The care of a line. */
export interface CareContent {
  line: LineInput;
  /** Minutes of a shift that belong to the first day of the next month. */
  next: number;
}

const quantity = ['quantity', 'minutes', 'end', 'start', 'break'] as const;

/** The columns that each field of a line is read from. What is found about a field names the first one that the file has. */
export const lineColumns = {
  // The place in the file: no cell holds it.
  line: [],
  date: ['date'],
  careFunction: ['careFunction'],
  unit: ['unit'],
  minutes: quantity,
  count: quantity,
  rateCents: ['rate'],
  amountCents: ['amount'],
  travelMetres: ['travel'],
  note: ['note'],
  startTime: ['start'],
  endTime: ['end'],
  // No cell says it: a file is of delivered care.
  holiday: [],
  sick: [],
} as const satisfies Readonly<Record<keyof LineInput, readonly DeclarationColumn[]>>;

type ReadTogether = 'line' | 'date' | 'careFunction' | 'unit' | 'minutes' | 'count' | 'startTime' | 'endTime';
type ReadByItself = Exclude<keyof LineInput, ReadTogether | 'holiday' | 'sick'>;
type FieldReader = (cells: Cells, read: DeclarationCellReaders) => unknown;

/**
 * The fields of which each has a cell of its own. The reference of a declaration is made from a line as it is read
 * here, so that the order never changes: a new field comes last.
 */
const readers = {
  rateCents: (cells, read) => cells.optional('rate', read.rate),
  amountCents: (cells, read) => cells.optional('amount', read.amount),
  travelMetres: (cells, read) => cells.optional('travel', read.kilometres),
  note: (cells, read) => cells.optional('note', read.note),
} satisfies {
  [Field in ReadByItself]-?: (cells: Cells, read: DeclarationCellReaders) => LineInput[Field] | undefined;
};
const readByItself = Object.entries<FieldReader>(readers);

/**
 * Reads the unit of a line. One that names none is in the unit of the header, or counts in hours: nearly all care is
 * agreed in hours. A cell that says something else than the header is an error; of one that cannot be read nobody knows
 * how much the quantity is.
 */
function readUnit(cells: Cells, read: DeclarationCellReaders): CareUnit | undefined {
  const named = cells.optional('unit', read.unit);
  if (named === undefined)
    return cells.text('unit') === '' ? (read.quantityUnit ?? read.rateUnit ?? 'hour') : undefined;
  if (read.quantityUnit === undefined || named === read.quantityUnit) return named;
  cells.fail('unit', { code: 'CELL_UNIT', params: { found: excerpt(cells.text('unit')) } });
  return read.quantityUnit;
}

/** Refuses a rate of which the header says that it is for another unit than the care of the line. */
function refuseOtherRate(cells: Cells, { rateUnit, rateHeader }: DeclarationCellReaders, unit: CareUnit): void {
  if (rateUnit === undefined || rateUnit === unit || cells.text('rate') === '') return;
  cells.fail('rate', { code: 'CELL_MEASURE', params: { found: excerpt(rateHeader), unit } });
}

export function readContent(cells: Cells, read: DeclarationCellReaders, date: IsoDate | undefined): CareContent {
  const line: LineInput = { date: date ?? '' };
  const careFunction = cells.optional('careFunction', read.careFunction);
  if (careFunction !== undefined) line.careFunction = careFunction;
  const named = readUnit(cells, read);
  const unit = named ?? 'hour';
  line.unit = unit;
  refuseOtherRate(cells, read, unit);
  const delivered = readQuantity(cells, read, unit, date);
  if (delivered !== undefined && named !== undefined) line[unit === 'hour' ? 'minutes' : 'count'] = delivered.here;
  const others: Record<string, unknown> = {};
  for (const [field, readField] of readByItself) {
    const value = readField(cells, read);
    if (value !== undefined) others[field] = value;
  }
  // What the reference is made from ends with the times, so that they can be left off.
  const times = date === undefined ? undefined : visitTimes(date, delivered?.visit);
  return { line: Object.assign(line, others, times), next: delivered?.next ?? 0 };
}
