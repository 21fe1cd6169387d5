import { addDays, type IsoDate } from '../../../domain/values/date.ts';
import { monthOf } from '../../../domain/values/month.ts';
import { minutesPerDay } from '../../cells/numbers/read-clock.ts';

/** Time worked in one go, by the clock. */
export interface Shift {
  /** Minutes since midnight of the day on which it began. */
  start: number;
  /** Minutes since midnight; before the start when it is past the next midnight. */
  end: number;
  pause: number;
}

export function isPastMidnight({ start, end }: Shift): boolean {
  return end < start;
}

/** Counts the minutes from begin to end, with the break. */
export function minutesPresent({ start, end }: Shift): number {
  return (end < start ? end + minutesPerDay : end) - start;
}

/**
 * Divides the minutes of a shift over the month in which it began and the next one. Care is declared per month, so a
 * shift over the end of a month is cut at midnight; any other shift counts on the day on which it began. A break is
 * taken from the longer part; the answer is undefined when it does not fit in there. Source: iStandaarden, a product
 * lies within its declaration month.
 */
export function minutesByMonth(shift: Shift, date: IsoDate | undefined): { here: number; next: number } | undefined {
  const present = minutesPresent(shift);
  const isCut = date !== undefined && isPastMidnight(shift) && monthOf(addDays(date, 1)) !== monthOf(date);
  const next = isCut ? shift.end : 0;
  const here = present - next;
  if (shift.pause < 0 || shift.pause >= Math.max(here, next)) return undefined;
  return here >= next ? { here: here - shift.pause, next } : { here, next: next - shift.pause };
}
