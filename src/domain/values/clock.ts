import { addDays, weekday, type IsoDate } from './date.ts';
import { digitsAt } from './digits.ts';

/** A time of day by the clock on the wall. */
export interface ClockTime {
  /** Minutes since midnight; 1440 is the end of the day. */
  minutes: number;
  /** The minutes that the clock is ahead of UTC, where that was said. */
  offset?: number;
}

/**
 * A clock time may not be one moment: the clock skips it, it comes twice, or it is not the time of the Netherlands with
 * the offset that was said.
 */
export type ClockFault = 'skipped' | 'twice' | 'offset';

export const minutesPerDay = 1440;
const winter = 60;
const summer = 120;
const once: Readonly<Record<typeof winter | typeof summer, readonly number[]>> = {
  [winter]: [winter],
  [summer]: [summer],
};
const both: readonly number[] = [summer, winter];
const neither: readonly number[] = [];
const changeBegins = 120;
const changeEnds = 180;

const MARCH = 3;
const OCTOBER = 10;

/**
 * Finds how far the Dutch clock is ahead of UTC at a time of day: twice an answer for the hour that comes twice, none
 * for the hour that is skipped. Source: directive 2000/84/EC, at one o'clock UTC on the last Sunday of March and
 * October.
 */
export function clockOffsets(date: IsoDate, minutes: number): readonly number[] {
  const month = digitsAt(date, 5, 7);
  if (month < MARCH || month > OCTOBER) return once[winter];
  if (month > MARCH && month < OCTOBER) return once[summer];
  const change = lastSunday(date);
  const isBefore = date < change || (date === change && minutes < changeBegins);
  const [before, after] = month === MARCH ? [once[winter], once[summer]] : [once[summer], once[winter]];
  if (isBefore) return before;
  if (date > change || minutes >= changeEnds) return after;
  return month === MARCH ? neither : both;
}

// March and October both have 31 days.
function lastSunday(date: IsoDate): IsoDate {
  const last = `${date.slice(0, 8)}31`;
  return addDays(last, -(weekday(last) % 7));
}

/** The end of a time of day that is not one moment, and why it is not. */
export interface NoMoment {
  at: 'start' | 'end';
  fault: ClockFault;
}

/**
 * Counts the minutes that pass in the Netherlands between two clock times; an end before the begin is on the next day.
 * Where the clocks are changed in between, that is an hour more or less than the clock shows.
 */
export function elapsedMinutes(date: IsoDate, start: ClockTime, end: ClockTime): number | NoMoment {
  const moments = momentsBetween(date, start, end);
  return 'fault' in moments ? moments : moments.to - moments.from;
}

/** Finds the moments of two clock times, in minutes from midnight UTC of the day; an end before the begin is on the next day. */
export function momentsBetween(
  date: IsoDate,
  start: ClockTime,
  end: ClockTime,
): { from: number; to: number } | NoMoment {
  const isNextDay = isPastMidnight(start, end);
  const from = momentOf(date, start);
  // A shift that ends as the clocks go forward ends at two, a time that the clock skips only just.
  const endsAtChange = end.minutes === changeBegins && end.offset === undefined;
  const to = momentOf(isNextDay ? addDays(date, 1) : date, endsAtChange ? { ...end, minutes: end.minutes - 1 } : end);
  if (typeof from !== 'number') return { at: 'start', fault: from };
  if (typeof to !== 'number') return { at: 'end', fault: to };
  if (endsAtChange && clockOffsets(isNextDay ? addDays(date, 1) : date, end.minutes).length > 1) {
    return { at: 'end', fault: 'twice' };
  }
  return { from, to: to + (endsAtChange ? 1 : 0) + (isNextDay ? minutesPerDay : 0) };
}

/** Whether the end is on the day after the begin. */
export function isPastMidnight(start: ClockTime, end: ClockTime): boolean {
  if (end.minutes >= start.minutes) return false;
  // In the hour that comes twice a later moment may have an earlier time.
  return !(start.offset === summer && end.offset === winter && start.minutes - end.minutes < summer - winter);
}

/** The minutes from midnight UTC of the day. */
function momentOf(date: IsoDate, { minutes, offset }: ClockTime): number | ClockFault {
  const offsets = clockOffsets(date, minutes);
  const [first] = offsets;
  if (offset !== undefined) return offsets.includes(offset) ? minutes - offset : 'offset';
  if (first === undefined) return 'skipped';
  return offsets.length > 1 ? 'twice' : minutes - first;
}

/** Counts the minutes of the longest shift that may begin on a day and end before the same time on the next. */
export function longestFrom(date: IsoDate): number {
  const next = addDays(date, 1);
  const goesBack = [date, next].some((each) => clockOffsets(each, changeBegins).length > 1);
  return goesBack ? minutesPerDay + summer - winter : minutesPerDay;
}
