import { daysInYearMonth, fromDayNumber, toDayNumber } from './calendar.ts';
import { digitsAt } from './digits.ts';

/** A calendar date, `2026-10-01`. Two of them compare as strings. */
export type IsoDate = string;

const HYPHEN = 45;

/**
 * Whoever is born, cared for or paid is so in these years. Many administrations write 31-12-9999 for no end: months are
 * counted up to an end, and after that one comes a year of five digits, which as a text comes before it.
 */
export const years = { first: 1900, last: 2199 } as const;

export function isYear(year: number): boolean {
  return year >= years.first && year <= years.last;
}

/** Tells whether a text is a date that exists in these years, as `2026-10-01`. */
export function isIsoDate(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false;
  const year = digitsAt(text, 0, 4);
  const day = digitsAt(text, 8, 10);
  return isYear(year) && day >= 1 && day <= daysInYearMonth(year, digitsAt(text, 5, 7));
}

/** Days since 1970-01-01. The functions below expect a true date; `isIsoDate` stands at the border. */
function dayNumberOf(date: IsoDate): number {
  return toDayNumber(digitsAt(date, 0, 4), digitsAt(date, 5, 7), digitsAt(date, 8, 10));
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** The date so many days later; earlier when the number is negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const { year, month, day } = fromDayNumber(dayNumberOf(date) + days);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Counts the days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** 1 = Monday to 7 = Sunday. 1970-01-01 was a Thursday. */
export function weekday(date: IsoDate): number {
  return ((((dayNumberOf(date) + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the ISO week. */
export function weekStart(date: IsoDate): IsoDate {
  return addDays(date, 1 - weekday(date));
}

/** The moment at which a day begins in the Netherlands, where clocks are changed later at night. */
export function startOfDay(date: IsoDate): number {
  const inSummer = Date.parse(`${date}T00:00:00+02:00`);
  return amsterdamDate(inSummer) === date ? inSummer : Date.parse(`${date}T00:00:00+01:00`);
}

let formatter: Intl.DateTimeFormat | undefined;

// It is made at the first use: a formatter takes longer to build than the whole of this package to load.
function amsterdamFormatter(): Intl.DateTimeFormat {
  return (formatter ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Amsterdam',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }));
}

/** The calendar date in the Netherlands at a moment; the day begins and ends there, not in UTC. */
export function amsterdamDate(epochMilliseconds: number): IsoDate {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const part of amsterdamFormatter().formatToParts(epochMilliseconds)) parts[part.type] = part.value;
  return `${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day}`;
}
