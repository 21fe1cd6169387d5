import { newIssue } from '../../new-issue.ts';
import { valueAt } from '../../rules/dated-value.ts';
import { addDays } from '../../values/date.ts';
import { firstDay } from '../../values/month.ts';
import { termsOn } from '../prepared-agreement.ts';
import { hasCareOn } from '../months/care-by-day.ts';
import type { DeclarationCheck } from './declaration-check.ts';
import { daysOfWeek, endsMidWeek, mondayOf, startsMidWeek } from './month-grid.ts';

/** What was agreed of a week, or of the weeks of a month; it has no bound where the hours are irregular. */
interface Agreed {
  minutes: number;
  days: number;
}
type Part = keyof Agreed;

const parts: readonly Part[] = ['minutes', 'days'];
const week = {
  minutes: ['HOURS_ABOVE_AGREED', 'WEEK_BEYOND_AGREED'],
  days: ['DAYS_ABOVE_AGREED', 'DAYS_BEYOND_AGREED'],
} as const;
const month = { minutes: 'MONTH_BEYOND_AGREED', days: 'MONTH_DAYS_BEYOND_AGREED' } as const;

/**
 * Holds what was declared to the fixed hours and days a week that were agreed. Care moves from one week to another, so
 * more than was agreed is told and the holder may still confirm it; more than the rules let a holder confirm, in a week
 * or in the whole month, is another agreement than was made. Source: leaflet for budget holders: the hours or day parts
 * must correspond with the agreement.
 *
 * A week at the border of the month is held to the whole week, with what was declared of it in the other month.
 */
export function checkAgreedHours(check: DeclarationCheck): void {
  const { prepared, grid } = check;
  const { agreement, later } = prepared;
  if (later === undefined && agreement.minutesPerWeek === undefined && agreement.daysPerWeek === undefined) return;
  const ofMonth: Agreed = { minutes: 0, days: 0 };
  const found: Agreed = { minutes: 0, days: 0 };
  for (let at = 0; at < grid.weeks; at++) {
    const agreed = agreedIn(at, check);
    const own = declaredIn(at, check);
    for (const part of parts) {
      if (isInTerm(at, check)) ofMonth[part] += agreed[part];
      found[part] += own[part];
      if (own[part] > 0) checkWeek(part, at, own[part] + declaredElsewhere(at, check)[part], agreed[part], check);
    }
  }
  for (const part of parts) checkMonth(part, found[part], ofMonth[part], check);
}

/** Whether the agreement holds on any day of a week. */
function isInTerm(at: number, { grid, prepared: { agreement } }: DeclarationCheck): boolean {
  const monday = mondayOf(grid, at);
  return agreement.start <= addDays(monday, 6) && (agreement.end === undefined || monday <= agreement.end);
}

/** Of a week in which the terms change, or in which they begin or end, all that any of its days allows. */
function agreedIn(at: number, { prepared, grid }: DeclarationCheck): Agreed {
  const { from, until } = daysOfWeek(grid, at);
  const agreed: Agreed = { minutes: 0, days: 0 };
  for (let day = from; day < until; day++) {
    const { agreement } = termsOn(prepared, grid.prefix + String(day).padStart(2, '0'));
    agreed.minutes = Math.max(agreed.minutes, agreement.minutesPerWeek ?? Infinity);
    agreed.days = Math.max(agreed.days, agreement.daysPerWeek ?? Infinity);
    if (prepared.later === undefined) break;
  }
  return agreed;
}

function declaredIn(at: number, { grid }: DeclarationCheck): Agreed {
  const { from, until } = daysOfWeek(grid, at);
  let days = 0;
  for (let day = from; day < until; day++) if (hasCareOn(grid, day)) days += 1;
  return { minutes: grid.minutesOfWeek[at] ?? 0, days };
}

function declaredElsewhere(at: number, { grid, facts }: DeclarationCheck): Agreed {
  const before = at === 0 && startsMidWeek(grid) ? facts.agreementInWeekBefore : undefined;
  const after = at === grid.weeks - 1 && endsMidWeek(grid) ? facts.agreementInWeekAfter : undefined;
  return {
    minutes: (before?.minutes ?? 0) + (after?.minutes ?? 0),
    days: (before?.days ?? 0) + (after?.days ?? 0),
  };
}

function checkWeek(
  part: Part,
  at: number,
  found: number,
  agreed: number,
  { grid, rules, issues }: DeclarationCheck,
): void {
  if (found <= agreed) return;
  const monday = mondayOf(grid, at);
  const expected = mostOf(agreed, valueAt(rules.confirmableInWeek, firstDay(grid.month)));
  const [above, beyond] = week[part];
  if (found > expected) issues.push(newIssue(beyond, 'lines', { week: monday, found, agreed, expected }));
  else issues.push(newIssue(above, 'lines', { week: monday, found, expected: agreed }));
}

function checkMonth(part: Part, found: number, agreed: number, { grid, rules, issues }: DeclarationCheck): void {
  const expected = mostOf(agreed, valueAt(rules.confirmableInMonth, firstDay(grid.month)));
  if (found > expected) issues.push(newIssue(month[part], 'lines', { month: grid.month, found, agreed, expected }));
}

/** Without a rule there is no amount that a holder could not confirm. */
function mostOf(agreed: number, share: number | undefined): number {
  return share === undefined || agreed === Infinity ? Infinity : Math.floor((agreed * share) / wholeShare);
}

// Hundredths of a percent.
const wholeShare = 100_00;
