import { daysInYearMonth } from './calendar.ts';
import { isYear, type IsoDate } from './date.ts';
import { digitsAt } from './digits.ts';

/** A calendar month, `2026-10`. Two of them compare as strings. */
export type Month = string;

const HYPHEN = 45;

/** Tells whether a text is a month of years that may be meant, as `2026-10`. */
export function isMonth(text: string): boolean {
  if (text.length !== 7 || text.charCodeAt(4) !== HYPHEN) return false;
  const month = digitsAt(text, 5, 7);
  return isYear(digitsAt(text, 0, 4)) && month >= 1 && month <= 12;
}

/** The month that a date lies in. */
export function monthOf(date: IsoDate): Month {
  return date.slice(0, 7);
}

/** Counts the days of a month. */
export function daysInMonth(month: Month): number {
  return daysInYearMonth(digitsAt(month, 0, 4), digitsAt(month, 5, 7));
}

/** The first day of a month. */
export function firstDay(month: Month): IsoDate {
  return `${month}-01`;
}

/** The last day of a month. */
export function lastDay(month: Month): IsoDate {
  return `${month}-${daysInMonth(month)}`;
}

/** The month so many months later; earlier when the number is negative. */
export function addMonths(month: Month, months: number): Month {
  const count = digitsAt(month, 0, 4) * 12 + digitsAt(month, 5, 7) - 1 + months;
  const year = Math.floor(count / 12);
  return `${String(year).padStart(4, '0')}-${String(count - year * 12 + 1).padStart(2, '0')}`;
}

/**
 * The first day after a period of months: a month from 15 January lasts until 14 February, and one from 31 January until
 * the last of February, so that 1 March comes after it.
 */
export function dayAfterMonths(start: IsoDate, months: number): IsoDate {
  const month = addMonths(monthOf(start), months);
  const day = `${month}-${start.slice(8)}`;
  return day <= lastDay(month) ? day : firstDay(addMonths(month, 1));
}

/** Gives the same day some months later, or the last day of that month when it has no such day. */
export function addMonthsToDate(date: IsoDate, months: number): IsoDate {
  const month = addMonths(monthOf(date), months);
  const day = `${month}-${date.slice(8)}`;
  const last = lastDay(month);
  return day < last ? day : last;
}
