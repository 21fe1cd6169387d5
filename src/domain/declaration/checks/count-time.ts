import type { CareUnit } from '../../words.ts';
import type { DeclarationCheck } from './declaration-check.ts';
import { weekOfDay } from './month-grid.ts';

// A day-part is four hours. Source: mijnpgb.nl, migrated agreements.
const MINUTES_PER_DAY_PART = 240;
const MINUTES_PER_FULL_DAY = 1440;

/** Working time; a full day of respite is no day of work by one person. */
export function workMinutes(unit: CareUnit, quantity: number): number {
  if (unit === 'hour') return quantity;
  return unit === 'day-part' ? quantity * MINUTES_PER_DAY_PART : 0;
}

/** Adds a line to its day and its week. */
export function countTime(day: number, unit: CareUnit, quantity: number, { grid }: DeclarationCheck): void {
  const minutes = workMinutes(unit, quantity);
  const onDay = unit === 'full-day' ? quantity * MINUTES_PER_FULL_DAY : minutes;
  const week = weekOfDay(grid, day);
  grid.minutesOfDay[day] = (grid.minutesOfDay[day] ?? 0) + onDay;
  grid.minutesOfWeek[week] = (grid.minutesOfWeek[week] ?? 0) + minutes;
}
