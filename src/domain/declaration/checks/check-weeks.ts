import { newIssue } from '../../new-issue.ts';
import { weekMaximum } from '../../rules/tables/week-maximum.ts';
import { addDays } from '../../values/date.ts';
import { firstDay } from '../../values/month.ts';
import type { DeclarationCheck } from './declaration-check.ts';
import { endsMidWeek, startsMidWeek } from './month-grid.ts';

/** The minutes of this declaration and those declared in the part of the week that lies in another month. */
function minutesInWeek(week: number, { grid, facts }: DeclarationCheck): number {
  const before = week === 0 && startsMidWeek(grid) ? facts.minutesInWeekBefore : 0;
  const after = week === grid.weeks - 1 && endsMidWeek(grid) ? facts.minutesInWeekAfter : 0;
  return before + (grid.minutesOfWeek[week] ?? 0) + after;
}

function report(week: number, found: number, expected: number, { grid, prepared, issues }: DeclarationCheck): void {
  const code = prepared.isEmployment ? 'WEEK_OVER_60' : 'WEEK_OVER_40';
  const monday = addDays(firstDay(grid.month), week * 7 - grid.offset);
  issues.push(newIssue(code, 'lines', { week: monday, found, expected }));
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
