import type { IsoDate } from '../../../domain/values/date.ts';
import type { CareUnit } from '../../../domain/words.ts';
import { excerpt } from '../../cells/excerpt.ts';
import type { Cells } from '../../cells/cells.ts';
import type { DeclarationCellReaders } from './cell-readers.ts';
import { compareWithTimes } from './compare-with-times.ts';
import { readTimes, type Quantity } from './read-times.ts';
import { readOtherTimes, type VisitClock } from './visit-times.ts';
import { hasWrittenHours, readWrittenHours } from './written-hours.ts';

/** Reads the amount of care from the quantity, or for hours from the begin and end time. */
export function readQuantity(
  cells: Cells,
  read: DeclarationCellReaders,
  unit: CareUnit,
  date: IsoDate | undefined,
): Quantity | undefined {
  if (refuseCredit(cells)) return undefined;
  if (unit !== 'hour') {
    const count = cells.required('quantity', read.count);
    return wholeQuantity(count, readOtherTimes(cells, read, date));
  }
  const hasTimes = cells.text('start') !== '';
  if (hasTimes && !hasWrittenHours(cells, read)) return readTimes(cells, read, date);
  const minutes = readWrittenHours(cells, read);
  const isCompared = hasTimes && minutes !== undefined && date !== undefined;
  return wholeQuantity(minutes, isCompared ? compareWithTimes(cells, read, { minutes, date }) : undefined);
}

// A minus before or behind, or brackets, as bookkeepers write an amount below zero.
const CREDIT = /^[-\u2212\u2013]\s?\d|\d\s?-$|^\(\d.*\)$/;

/**
 * Refuses a credit line with what to do instead: a declaration says what was delivered, so that the line that was too
 * high is lowered. Removing the credit line alone would leave too much declared.
 */
function refuseCredit(cells: Cells): boolean {
  const text = cells.text('quantity');
  if (!CREDIT.test(text)) return false;
  cells.fail('quantity', { code: 'CELL_CREDIT', params: { found: excerpt(text) } });
  return true;
}

function wholeQuantity(here: number | undefined, visit: VisitClock | undefined): Quantity | undefined {
  return here === undefined ? undefined : { here, next: 0, visit };
}
