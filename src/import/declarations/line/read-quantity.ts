import type { IsoDate } from '../../../domain/values/date.ts';
import type { CareUnit } from '../../../domain/words.ts';
import type { DeclarationCellReaders } from './cell-readers.ts';
import type { Cells } from '../../cells/cells.ts';
import { isPastMidnight, minutesByMonth, minutesPresent } from './shift.ts';
import { excerpt } from '../../cells/excerpt.ts';

/** The amount of care on the day of the line: minutes for hours, a number for other units. */
export interface Quantity {
  here: number;
  /** Minutes of a shift that belong to the first day of the next month. */
  next: number;
}

/** Reads the amount of care from the quantity, or for hours from the begin and end time. */
export function readQuantity(
  cells: Cells,
  read: DeclarationCellReaders,
  unit: CareUnit,
  date: IsoDate | undefined,
): Quantity | undefined {
  if (unit !== 'hour') return wholeQuantity(cells.required('quantity', read.count));
  const isTimed = cells.text('quantity') === '' && cells.text('start') !== '';
  return isTimed ? readTimes(cells, read, date) : wholeQuantity(cells.required('quantity', read.hours));
}

function wholeQuantity(here: number | undefined): Quantity | undefined {
  return here === undefined ? undefined : { here, next: 0 };
}

// A longer shift may be a begin and end time that changed places. Source: Arbeidstijdenwet 5:7.
const longestShift = 12 * 60;

function readTimes(cells: Cells, read: DeclarationCellReaders, date: IsoDate | undefined): Quantity | undefined {
  const start = cells.required('start', read.clock);
  const end = cells.required('end', read.clock);
  const pause = cells.optional('break', read.pause) ?? 0;
  if (start === undefined || end === undefined) return undefined;
  if (end === start)
    return cells.fail('end', { code: 'CELL_TIME_SAME', params: { found: excerpt(cells.text('end')) } });
  const shift = { start, end, pause };
  const minutes = minutesByMonth(shift, date);
  if (minutes === undefined) {
    return cells.fail('break', { code: 'CELL_BREAK', params: { found: excerpt(cells.text('break')) } });
  }
  if (minutes.next > 0) cells.warn('end', 'SHIFT_CUT', { minutes: minutes.here, next: minutes.next });
  else if (isPastMidnight(shift) && minutesPresent(shift) > longestShift) {
    cells.warn('end', 'SHIFT_LONG', { minutes: minutesPresent(shift) });
  }
  return minutes;
}
