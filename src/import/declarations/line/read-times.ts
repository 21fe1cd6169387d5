import { elapsedMinutes, isPastMidnight, minutesPerDay, type ClockTime } from '../../../domain/values/clock.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import type { Cells } from '../../cells/cells.ts';
import { excerpt } from '../../cells/excerpt.ts';
import type { DeclarationCellReaders } from './cell-readers.ts';
import { failClock } from './fail-clock.ts';
import { minutesByMonth } from './shift.ts';
import type { VisitClock } from './visit-times.ts';

/** The amount of care on the day of the line: minutes for hours, a number for other units. */
export interface Quantity {
  here: number;
  /** Minutes of a shift that belong to the first day of the next month. */
  next: number;
  /** The times between which it was given, where the line has them. */
  visit?: VisitClock | undefined;
}

// A longer shift may be a begin and end time that changed places. Source: Arbeidstijdenwet 5:7.
const longestShift = 12 * 60;

/** Reads the amount of care from the begin and end time, and the break. */
export function readTimes(cells: Cells, read: DeclarationCellReaders, date: IsoDate | undefined): Quantity | undefined {
  const start = cells.required('start', read.clock);
  const end = cells.required('end', read.clock);
  const pause = cells.optional('break', read.pause) ?? 0;
  if (start === undefined || end === undefined) return undefined;
  if (start.minutes === minutesPerDay) {
    return cells.fail('start', { code: 'CELL_TIME', params: { found: excerpt(cells.text('start')), meant: '0:00' } });
  }
  if (end.minutes === start.minutes && end.offset === start.offset)
    return cells.fail('end', { code: 'CELL_TIME_SAME', params: { found: excerpt(cells.text('end')) } });
  const present = minutesPresent(cells, date, start, end);
  if (present === undefined) return undefined;
  const minutes = minutesByMonth({ start, end, present, pause }, date);
  if (minutes === undefined) {
    return cells.fail('break', { code: 'CELL_BREAK', params: { found: excerpt(cells.text('break')) } });
  }
  if (minutes.next > 0) cells.warn('end', 'SHIFT_CUT', { minutes: minutes.here, next: minutes.next });
  else if (isPastMidnight(start, end) && present > longestShift) {
    cells.warn('end', 'SHIFT_LONG', { minutes: present });
  }
  return { ...minutes, visit: { start, end } };
}

// In the middle of the year the clock is never changed: enough for a line of which the date cannot be read.
const anyDay = '2026-07-01';

function minutesPresent(cells: Cells, date: IsoDate | undefined, start: ClockTime, end: ClockTime): number | undefined {
  const elapsed =
    date === undefined
      ? elapsedMinutes(anyDay, { minutes: start.minutes }, { minutes: end.minutes })
      : elapsedMinutes(date, start, end);
  return typeof elapsed === 'number' ? elapsed : failClock(cells, date ?? anyDay, elapsed, { start, end });
}
