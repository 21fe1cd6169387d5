import { valueAt } from '../../rules/dated-value.ts';
import { longestFrom, minutesPerDay } from '../../values/clock.ts';
import { firstDay } from '../../values/month.ts';
import { reportLine, type DeclarationCheck } from './declaration-check.ts';
import { timeOfVisits } from './check-shifts.ts';

/** An employee works no longer on a day than one shift may last. Source: Arbeidstijdenwet 5:7. */
export function shiftMaximum({ prepared, rules, input }: DeclarationCheck): number {
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

/**
 * Checks all lines of one day together with what was declared on it under other agreements between the two; an issue is
 * named at the last of the lines. A day of which all care has times is made of shifts, which are held to their own length.
 */
export function checkDays(check: DeclarationCheck): void {
  const { days, work, whole } = check.grid;
  const { besideInMonth: beside } = check.facts;
  const most = shiftMaximum(check);
  const timed = most < minutesPerDay && check.visits.length > 0 ? timeOfVisits(check) : undefined;
  for (let day = 1; day <= days; day++) {
    const own = (work[day] ?? 0) + (whole[day] ?? 0);
    if (own === 0) continue;
    const found = own + (beside?.work[day] ?? 0) + (beside?.whole[day] ?? 0);
    if (found <= most) continue;
    const expected = timed?.[day] === found ? minutesPerDay : most;
    if (found > expected) report(day, found, expected, check);
  }
}
