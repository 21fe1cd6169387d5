import type { RateLine, WorkArrangements } from '../../agreement-terms.ts';
import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import { firstDayTooLow, hasMinimumWage, wageFloorAt, type PaidTime, type WageEarner } from '../../rules/wage-floor.ts';
import type { CareUnit } from '../../words.ts';
import type { AgreementContext } from '../agreement-context.ts';

/** The days for which an amount is agreed. */
type Term = Pick<WorkArrangements, 'start' | 'end' | 'holidayHours'>;

function earnerIn({ parties, facts }: AgreementContext): WageEarner | undefined {
  if (parties === null || facts.provider === null) return undefined;
  return hasMinimumWage(parties.kind, facts.provider.kind) ? facts.provider : undefined;
}

interface Pay {
  path: string;
  cents: number;
  unit: CareUnit;
  paid: PaidTime;
}

/**
 * An amount that is too low on the first day is refused. One that becomes too low is told: by then the agreement must
 * have been amended, or that care is refused. Less than the wage of an adult is enough or not by the day of birth, which
 * is asked for where nobody knows it.
 */
function checkPay({ path, cents, unit, paid }: Pay, { start, end }: Term, context: AgreementContext): Issue[] {
  const { rules } = context;
  const earner = earnerIn(context);
  const date = earner && firstDayTooLow(start, cents, paid, earner, rules);
  if (earner === undefined || date === undefined || (end !== undefined && date > end)) return [];
  if (earner.birthDate === undefined) return [newIssue('BIRTH_DATE_MISSING', 'parties.careProviderId', {})];
  const { cents: expected = 0, isUnverified = false } = wageFloorAt(date, paid, earner, rules) ?? {};
  const params = { found: cents, expected, unit, basis: isUnverified ? 'unverified' : 'verified' };
  if (date === start) return [newIssue('RATE_BELOW_MINIMUM_WAGE', path, params)];
  return [newIssue('RATE_TOO_LOW_LATER', path, { ...params, date })];
}

/** A rate by the hour, the day-part or the full day is at least the wage with holiday allowance. Source: Wet minimumloon. */
export function checkMinimumWage(
  { unit, cents }: RateLine,
  path: string,
  term: Term,
  context: AgreementContext,
): Issue[] {
  return checkPay(
    { path: `${path}.cents`, cents, unit, paid: { unit, holidayHours: term.holidayHours } },
    term,
    context,
  );
}

/** Checks a monthly amount over fixed hours. Source: Wet minimumloon. */
export function checkMonthlyMinimum(work: WorkArrangements, context: AgreementContext): Issue[] {
  const { monthlyAmountCents: cents, minutesPerWeek, hoursPattern } = work;
  if (cents === undefined || minutesPerWeek === undefined || hoursPattern !== 'fixed') return [];
  const path = 'workArrangements.monthlyAmountCents';
  return checkPay({ path, cents, unit: 'month', paid: { minutesPerWeek } }, work, context);
}
