import { valueAt } from '../../rules/dated-value.ts';
import { newIssue } from '../../new-issue.ts';
import { weekMaximum } from '../../rules/tables/week-maximum.ts';
import { firstDay } from '../../values/month.ts';
import type { DeclarationFacts, PayingAward } from '../declaration-facts.ts';
import { letThrough } from './let-through.ts';
import type { DeclarationCheck } from './declaration-check.ts';
import { dayOf, daysOfWeek, endsMidWeek, mondayOf, startsMidWeek, type MonthGrid } from './month-grid.ts';

/**
 * The minutes of this declaration, those declared beside it, and those in the part of the week that lies in another
 * month. They are of every agreement between the two. Source: Rlz 5.18(1)(d), in one week for this budget holder.
 */
function minutesInWeek(week: number, { grid, facts }: DeclarationCheck): number {
  const before = week === 0 && startsMidWeek(grid) ? facts.minutesInWeekBefore : 0;
  const after = week === grid.weeks - 1 && endsMidWeek(grid) ? facts.minutesInWeekAfter : 0;
  return before + (grid.minutesOfWeek[week] ?? 0) + minutesBeside(week, grid, facts) + after;
}

function minutesBeside(week: number, grid: MonthGrid, { besideInMonth }: DeclarationFacts): number {
  if (besideInMonth === undefined) return 0;
  const { from, until } = daysOfWeek(grid, week);
  return besideInMonth.work.slice(from, until).reduce((sum, minutes) => sum + minutes, 0);
}

/** The working hours law has no exception that an office could make. */
function report(week: number, found: number, expected: number, check: DeclarationCheck): void {
  const { grid, prepared, rules, issues } = check;
  const code = prepared.isEmployment ? 'WEEK_OVER_60' : 'WEEK_OVER_40';
  if (code === 'WEEK_OVER_40') {
    const { from, until } = daysOfWeek(grid, week);
    const days = { from: dayOf(grid, from), until: dayOf(grid, until - 1) };
    const isHeld = ({ law }: PayingAward): boolean => valueAt(rules.weekNorm, days.from, [law]) !== undefined;
    if (letThrough({ kind: 'week-hours', ...days, minutes: found }, isHeld, check)) return;
  }
  issues.push(newIssue(code, 'lines', { week: mondayOf(grid, week), found, expected }));
}

/** Checks ISO weeks, across the border of the month. Source: Rlz 5.18(1)(d), 5.22(4); Arbeidstijdenwet 5:7. */
export function checkWeeks(check: DeclarationCheck): void {
  const { prepared, rules, awards, grid } = check;
  const { kind, providerKind } = prepared.agreement;
  const laws = awards.map(({ law }) => law);
  const expected = weekMaximum(kind, providerKind, rules, firstDay(grid.month), laws);
  if (expected === undefined) return;
  for (let week = 0; week < grid.weeks; week++) {
    const found = minutesInWeek(week, check);
    if (found > expected && (grid.minutesOfWeek[week] ?? 0) > 0) report(week, found, expected, check);
  }
}
