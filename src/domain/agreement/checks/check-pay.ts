import type { RateLine, WorkArrangements } from '../../agreement-terms.ts';
import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import type { AgreementContext } from '../agreement-context.ts';
import { awardsFor } from '../awards-for.ts';
import { checkMonthlyMinimum } from './check-minimum-wage.ts';
import { checkRate } from './check-rate.ts';

const RATES = 'workArrangements.rates';
const MONTHLY = 'workArrangements.monthlyAmountCents';
const MONTHLY_CARE = 'workArrangements.monthlyCareFunction';

function isSame(a: RateLine, b: RateLine): boolean {
  return a.careFunction === b.careFunction && a.unit === b.unit;
}

/** There is one rate per care function and unit, so that a declaration has no choice of price. Source: Rlz 5.16. */
function checkDuplicates(rates: readonly RateLine[]): Issue[] {
  return rates.flatMap((rate, index) => {
    const isFirst = rates.findIndex((other) => isSame(other, rate)) === index;
    const { careFunction, unit } = rate;
    return isFirst ? [] : [newIssue('RATE_DUPLICATE', `${RATES}.${index}`, { careFunction, unit })];
  });
}

// A provider is paid by time or by an amount a month, one of the two. Source: SVB model agreement, vergoeding A of B.
function checkForm({ rates, monthlyAmountCents }: WorkArrangements): Issue[] {
  if (monthlyAmountCents === undefined) return rates.length === 0 ? [newIssue('RATE_MISSING', RATES, {})] : [];
  return rates.length === 0 ? [] : [newIssue('MONTHLY_AMOUNT_AND_RATES', MONTHLY, {})];
}

/** Where money is tied to care, what is paid by the month says for which care it is. Source: iPgb 2.0 functiebudget. */
function checkMonthlyCare(
  { monthlyAmountCents, monthlyCareFunction: found }: WorkArrangements,
  context: AgreementContext,
): Issue[] {
  if (found !== undefined && monthlyAmountCents === undefined) return [newIssue('FIELD_INVALID', MONTHLY_CARE, {})];
  if (found !== undefined) {
    const isAwarded = context.awards.length === 0 || awardsFor(found, context).length > 0;
    return isAwarded ? [] : [newIssue('FUNCTION_NOT_AWARDED', MONTHLY_CARE, { found })];
  }
  const tied = context.awards.find(({ functionBudgets = [] }) => functionBudgets.length > 1);
  if (monthlyAmountCents === undefined || tied === undefined) return [];
  const expected = (tied.functionBudgets ?? []).map(({ careFunction }) => careFunction);
  return [newIssue('MONTHLY_FUNCTION_MISSING', MONTHLY_CARE, { award: tied.id, expected })];
}

// Source: SVB form 40.007, looptijd C.
function checkReplacement({ termKind, monthlyAmountCents }: WorkArrangements): Issue[] {
  return termKind === 'replacement' && monthlyAmountCents !== undefined
    ? [newIssue('UNIT_NOT_ALLOWED', MONTHLY, { found: 'month', expected: ['hour'] })]
    : [];
}

// Source: SVB, minimumloon en vakantiegeld: holiday hours are for employees, and a monthly wage goes on in a holiday.
function checkHolidayHours({ holidayHours, rates }: WorkArrangements, { parties }: AgreementContext): Issue[] {
  if (holidayHours === undefined || parties === null) return [];
  const isPossible = parties.kind === 'employment' && rates.some(({ unit }) => unit === 'hour');
  return isPossible ? [] : [newIssue('HOLIDAY_HOURS_NOT_POSSIBLE', 'workArrangements.holidayHours', {})];
}

/** Checks the pay (vergoeding). */
export function checkPay(work: WorkArrangements, context: AgreementContext): Issue[] {
  return [
    ...checkForm(work),
    ...checkReplacement(work),
    ...checkMonthlyCare(work, context),
    ...checkDuplicates(work.rates),
    ...work.rates.flatMap((rate, index) => checkRate(rate, `${RATES}.${index}`, work, context)),
    ...checkHolidayHours(work, context),
    ...checkMonthlyMinimum(work, context),
  ];
}
