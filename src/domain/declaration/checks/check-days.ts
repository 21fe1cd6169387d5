import { valueAt } from '../../rules/dated-value.ts';
import { longestFrom, minutesPerDay } from '../../values/clock.ts';
import { firstDay } from '../../values/month.ts';
import { reportLine } from './declaration-check.ts';
import type { DeclarationCheck } from './declaration-check.ts';

// An employee works no longer on a day than one shift may last. Source: Arbeidstijdenwet 5:7.
function dayMaximum({ prepared, rules, input }: DeclarationCheck): number {
  if (!prepared.isEmployment) return minutesPerDay;
  return valueAt(rules.shiftMaximum, firstDay(input.month)) ?? minutesPerDay;
}

function report(day: number, found: number, expected: number, check: DeclarationCheck): void {
  const date = check.grid.prefix + String(day).padStart(2, '0');
  // A shift counts on the day on which it began; a night in which the clocks go back has an hour more.
  if (expected === minutesPerDay && found <= longestFrom(date)) return;
  const lastOfDay = check.input.lines.findLastIndex((line) => line.date === date);
  reportLine(check, lastOfDay, 'HOURS_PER_DAY', 'date', { date, found, expected });
}

/** Checks all lines of one day together; an issue is named at the last of them. */
export function checkDays(check: DeclarationCheck): void {
  const { days, minutesOfDay } = check.grid;
  const expected = dayMaximum(check);
  for (let day = 1; day <= days; day++) {
    const found = minutesOfDay[day] ?? 0;
    if (found > expected) report(day, found, expected, check);
  }
}
