import { weekday } from '../../values/date.ts';
import { daysInMonth, firstDay } from '../../values/month.ts';
import type { Month } from '../../values/month.ts';

/** The days and ISO weeks of one month, and the minutes declared in them. */
export interface MonthGrid {
  month: Month;
  /** Every date of the month begins with this: `2026-10-`. */
  prefix: string;
  days: number;
  /** The number of days of the first week that belong to the month before. */
  offset: number;
  weeks: number;
  /** By day of the month. */
  minutesOfDay: number[];
  /** By week, 0 being the week of the first day. */
  minutesOfWeek: number[];
}

const MOST_DAYS = 32;
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
    minutesOfDay: new Array<number>(MOST_DAYS).fill(0),
    minutesOfWeek: new Array<number>(MOST_WEEKS).fill(0),
  };
}

export function weekOfDay(grid: MonthGrid, day: number): number {
  return Math.floor((day - 1 + grid.offset) / 7);
}

export function startsMidWeek(grid: MonthGrid): boolean {
  return grid.offset > 0;
}

export function endsMidWeek(grid: MonthGrid): boolean {
  return (grid.days + grid.offset) % 7 > 0;
}
