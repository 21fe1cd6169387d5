import type { CareUnit } from '../../words.ts';
import { wholeDayMinutes, workMinutes } from '../lines/work-minutes.ts';
import type { DeclarationCheck } from './declaration-check.ts';
import { weekOfDay } from './month-grid.ts';

/** Adds a line to its day and its week. */
export function countTime(day: number, unit: CareUnit, quantity: number, { grid }: DeclarationCheck): void {
  const minutes = workMinutes(unit, quantity);
  const { work, whole, minutesOfWeek } = grid;
  if (minutes > 0) {
    const week = weekOfDay(grid, day);
    work[day] = (work[day] ?? 0) + minutes;
    minutesOfWeek[week] = (minutesOfWeek[week] ?? 0) + minutes;
  } else if (unit === 'full-day') {
    whole[day] = (whole[day] ?? 0) + wholeDayMinutes(unit, quantity);
  }
}
