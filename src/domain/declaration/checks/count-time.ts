import type { LineInput } from '../../declaration-content.ts';
import type { CareUnit } from '../../words.ts';
import { lineNumber, reportLine } from './declaration-check.ts';
import type { DeclarationCheck } from './declaration-check.ts';
import { weekOfDay } from './month-grid.ts';
import type { PreparedRate } from '../prepared-agreement.ts';

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

const MOST_DAYS = 32;

/** Checks that a day has one line per care function and unit. */
export function checkRepeated(
  line: LineInput,
  index: number,
  day: number,
  { index: rateIndex, careFunction, unit }: PreparedRate,
  check: DeclarationCheck,
): void {
  const key = rateIndex * MOST_DAYS + day;
  const firstLine = check.firstLines[key];
  if (firstLine === undefined) check.firstLines[key] = lineNumber(line, index);
  else reportLine(check, index, 'DUPLICATE_LINE', 'date', { found: line.date, careFunction, unit, firstLine });
}
