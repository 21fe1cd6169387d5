import { addDays, weekday, type IsoDate } from '../../values/date.ts';
import { daysInMonth, firstDay } from '../../values/month.ts';
import type { Month } from '../../values/month.ts';
import { emptyDays } from '../months/care-by-day.ts';

/** The days and ISO weeks of one month, and the minutes declared in them. */
export interface MonthGrid {
  month: Month;
  /** Every date of the month begins with this: `2026-10-`. */
  prefix: string;
  days: number;
  /** The number of days of the first week that belong to the month before. */
  offset: number;
  weeks: number;
  /** By day of the month: working time, and the time of full days. */
  work: number[];
  whole: number[];
  /** By week, 0 being the week of the first day. */
  minutesOfWeek: number[];
}

const MOST_WEEKS = 6;

export function monthGrid(month: Month): MonthGrid {
  const days = daysInMonth(month);
  const offset = weekday(firstDay(month)) - 1;
  return {
    month,
    prefix: `${month}-`,
    days,
    offset,
    weeks: Math.ceil((days + offset) / 7),
    work: emptyDays(),
    whole: emptyDays(),
    minutesOfWeek: new Array<number>(MOST_WEEKS).fill(0),
  };
}

export function weekOfDay(grid: MonthGrid, day: number): number {
  return Math.floor((day - 1 + grid.offset) / 7);
}

/** The days of a week that lie in the month: the first, and the one after the last. */
export function daysOfWeek({ offset, days }: MonthGrid, week: number): { from: number; until: number } {
  const monday = week * 7 - offset + 1;
  return { from: Math.max(monday, 1), until: Math.min(monday + 7, days + 1) };
}

/** A day of the month as a date. */
export function dayOf({ prefix }: MonthGrid, day: number): IsoDate {
  return prefix + String(day).padStart(2, '0');
}

/** The Monday of a week, which may lie in the month before. */
export function mondayOf({ month, offset }: MonthGrid, week: number): IsoDate {
  return addDays(firstDay(month), week * 7 - offset);
}

export function startsMidWeek(grid: MonthGrid): boolean {
  return grid.offset > 0;
}

export function endsMidWeek(grid: MonthGrid): boolean {
  return (grid.days + grid.offset) % 7 > 0;
}
