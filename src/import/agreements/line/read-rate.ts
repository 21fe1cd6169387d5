import type { RateLine } from '../../../domain/agreement-terms.ts';
import type { CareFunction, CareUnit } from '../../../domain/words.ts';
import type { CellReader, Cells } from '../../cells/cells.ts';
import { excerpt } from '../../cells/excerpt.ts';
import { rateColumns } from '../columns.ts';

interface RateReaders {
  careFunction: CellReader<CareFunction>;
  unit: CellReader<CareUnit>;
  /** The unit that the header of the rate names. */
  headerUnit: CareUnit | undefined;
  rate: CellReader<number>;
  /** What a voluntary deposit bears of the rate. */
  deposit: CellReader<number>;
}

/** Reads the rate of a line. A line may leave it open: then an amount by the month was agreed, or no rate changes. */
export function readRate(cells: Cells, read: RateReaders): RateLine | undefined {
  if (rateColumns.every((column) => cells.text(column) === '')) return undefined;
  const careFunction = cells.required('careFunction', read.careFunction);
  const unit = readUnit(cells, read);
  const cents = cells.required('rate', read.rate);
  const depositCents = cells.optional('deposit', read.deposit);
  if (careFunction === undefined || cents === undefined) return undefined;
  return { careFunction, unit, cents, ...(depositCents !== undefined && { depositCents }) };
}

/**
 * Reads the unit of a rate. A line that names none has that of the header, as in `Tarief per dagdeel`, or counts in
 * hours: nearly all care is agreed in hours. A cell that says something else than the header is an error.
 */
function readUnit(cells: Cells, read: RateReaders): CareUnit {
  const named = cells.optional('unit', read.unit);
  if (named !== undefined && read.headerUnit !== undefined && named !== read.headerUnit)
    cells.fail('unit', { code: 'CELL_UNIT', params: { found: excerpt(cells.text('unit')) } });
  return named ?? read.headerUnit ?? 'hour';
}
