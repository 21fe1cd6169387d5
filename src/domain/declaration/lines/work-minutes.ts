import type { CareUnit } from '../../words.ts';

// A day-part is four hours. Source: mijnpgb.nl, migrated agreements.
const MINUTES_PER_DAY_PART = 240;
const MINUTES_PER_FULL_DAY = 1440;

/** Working time; a full day of respite is no day of work by one person. */
export function workMinutes(unit: CareUnit, quantity: number): number {
  if (unit === 'hour') return quantity;
  return unit === 'day-part' ? quantity * MINUTES_PER_DAY_PART : 0;
}

/** The time that full days take of the days on which they are, though nobody works all of it. */
export function wholeDayMinutes(unit: CareUnit, quantity: number): number {
  return unit === 'full-day' ? quantity * MINUTES_PER_FULL_DAY : 0;
}
