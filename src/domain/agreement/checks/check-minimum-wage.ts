import type { RateLine, WorkArrangements } from '../../agreement-terms.ts';
import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import { minimumWageAt } from '../../rules/minimum-wage-at.ts';
import type { DatedValue } from '../../rules/dated-value.ts';
import type { IsoDate } from '../../values/date.ts';
import type { CareUnit } from '../../words.ts';
import type { AgreementContext } from '../agreement-context.ts';

const hoursOfUnit: Partial<Record<CareUnit, number>> = { hour: 1, 'day-part': 4 };
const MONTHS_PER_YEAR = 12;
const WEEKS_PER_YEAR = 52;

// Everyone who is not an entrepreneur or an organisation has a right to it. Source: SVB, minimumloon en vakantiegeld.
function minimumFor(start: IsoDate, { parties, facts, rules }: AgreementContext): DatedValue | undefined {
  if (parties === null || parties.kind === 'assignment-organisation' || facts.provider?.kind !== 'person') return;
  return minimumWageAt(start, facts.provider.birthDate, rules);
}

function checkTooLow(path: string, found: number, expected: number, unit: CareUnit, minimum: DatedValue): Issue[] {
  if (found >= expected) return [];
  const basis = minimum.unverified ? 'unverified' : 'verified';
  return [newIssue('RATE_BELOW_MINIMUM_WAGE', path, { found, expected, unit, basis })];
}

/**
 * An hourly rate, or a day-part of four hours, is at least the wage with holiday allowance. Source: Wet minimumloon.
 */
export function checkMinimumWage(
  { unit, cents }: RateLine,
  path: string,
  start: IsoDate,
  context: AgreementContext,
): Issue[] {
  const hours = hoursOfUnit[unit];
  const minimum = minimumFor(start, context);
  if (hours === undefined || minimum === undefined) return [];
  return checkTooLow(`${path}.cents`, cents, minimum.value * hours, unit, minimum);
}

/** Checks a monthly amount over fixed hours, 52 weeks in 12 months. Source: Wet minimumloon. */
export function checkMonthlyMinimum(work: WorkArrangements, context: AgreementContext): Issue[] {
  const { monthlyAmountCents: found, minutesPerWeek, hoursPattern, start } = work;
  const minimum = minimumFor(start, context);
  if (found === undefined || minutesPerWeek === undefined || hoursPattern !== 'fixed' || minimum === undefined)
    return [];
  const expected = Math.ceil((minimum.value * minutesPerWeek * WEEKS_PER_YEAR) / (60 * MONTHS_PER_YEAR));
  return checkTooLow('workArrangements.monthlyAmountCents', found, expected, 'month', minimum);
}
