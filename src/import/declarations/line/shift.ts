import type { ClockTime } from '../../../domain/values/clock.ts';
import { addDays, type IsoDate } from '../../../domain/values/date.ts';
import { monthOf } from '../../../domain/values/month.ts';

/** Time worked in one go, by the clock. */
export interface Shift {
  start: ClockTime;
  /** Before the start when it is past the next midnight. */
  end: ClockTime;
  /** The minutes that pass from begin to end, with the break. */
  present: number;
  pause: number;
}

/**
 * Divides the minutes of a shift over the month in which it began and the next one. Care is declared per month, so a
 * shift over the end of a month is cut at midnight; any other shift counts on the day on which it began. A break is
 * taken from the longer part; the answer is undefined when it does not fit in there. Source: iStandaarden, a product
 * lies within its declaration month.
 */
export function minutesByMonth(
  { start, end, present, pause }: Shift,
  date: IsoDate | undefined,
): { here: number; next: number } | undefined {
  const isCut = date !== undefined && end.minutes < start.minutes && monthOf(addDays(date, 1)) !== monthOf(date);
  // The clocks are never changed on the first of a month.
  const next = isCut ? end.minutes : 0;
  const here = present - next;
  if (pause < 0 || pause >= Math.max(here, next)) return undefined;
  return here >= next ? { here: here - pause, next } : { here, next: next - pause };
}
