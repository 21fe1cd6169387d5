import { valueAt } from '../../rules/dated-value.ts';
import { minutesPerDay } from '../../values/clock.ts';
import { firstDay } from '../../values/month.ts';
import { emptyDays } from '../months/care-by-day.ts';
import { reportLine, type DeclarationCheck, type VisitLine } from './declaration-check.ts';

/** The working time of visits with times, by the day on which they began. */
export function timeOfVisits({ visits }: DeclarationCheck): readonly number[] {
  const minutes = emptyDays();
  for (const { day, minutes: worked } of visits) minutes[day] = (minutes[day] ?? 0) + worked;
  return minutes;
}

interface Shift {
  first: VisitLine;
  last: VisitLine;
  until: number;
  minutes: number;
}

/**
 * Checks how long an employee works from one rest to the next, where the times are known: past midnight it is the same
 * shift, and after a rest on the same day it is another one. Times are moments, so that a shift in the night in which
 * the clocks change is as long as it lasted. Source: Arbeidstijdenwet 1:7, 5:3, 5:7.
 */
export function checkShifts(check: DeclarationCheck): void {
  const { prepared, rules, input, visits } = check;
  if (!prepared.isEmployment || visits.length === 0) return;
  const date = firstDay(input.month);
  const expected = valueAt(rules.shiftMaximum, date) ?? minutesPerDay;
  const rest = valueAt(rules.restBetweenShifts, date) ?? minutesPerDay;
  for (const shift of shiftsOf(visits, rest)) {
    if (shift.minutes <= expected) continue;
    const began = check.grid.prefix + String(shift.first.day).padStart(2, '0');
    reportLine(check, shift.last.index, 'HOURS_PER_SHIFT', 'endTime', { date: began, found: shift.minutes, expected });
  }
}

function shiftsOf(visits: readonly VisitLine[], rest: number): Shift[] {
  const shifts: Shift[] = [];
  for (const visit of visits.toSorted((one, other) => one.from - other.from || one.index - other.index)) {
    // Declared time may be rounded up by minutes, which makes no shift longer than it lasted.
    const minutes = Math.min(visit.minutes, visit.to - visit.from);
    const shift = shifts.at(-1);
    if (shift === undefined || visit.from - shift.until >= rest) {
      shifts.push({ first: visit, last: visit, until: visit.to, minutes });
    } else {
      shift.last = visit;
      shift.until = Math.max(shift.until, visit.to);
      shift.minutes += minutes;
    }
  }
  return shifts;
}
