import type { RateLine, WorkArrangements } from '../../agreement-terms.ts';
import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import type { AgreementContext } from '../agreement-context.ts';
import { awardsFor } from '../awards-for.ts';
import { checkMaximumRate } from './check-maximum-rate.ts';
import { checkMinimumWage } from './check-minimum-wage.ts';
import { checkOwnMaximum } from './check-own-maximum.ts';
import { checkUnit } from './check-unit.ts';

// An unknown award is an issue of step 1 and not repeated here for every rate.
function checkFunction({ careFunction }: RateLine, path: string, context: AgreementContext): Issue[] {
  return context.awards.length === 0 || awardsFor(careFunction, context).length > 0
    ? []
    : [newIssue('FUNCTION_NOT_AWARDED', `${path}.careFunction`, { found: careFunction })];
}

// A deposit bears a part of a rate: the award bears the rest, up to the maximum.
function checkDeposit({ cents, depositCents }: RateLine, path: string): Issue[] {
  if (depositCents === undefined || depositCents < cents) return [];
  return [newIssue('DEPOSIT_ABOVE_RATE', `${path}.depositCents`, { found: depositCents, expected: cents })];
}

/**
 * Checks one rate by itself; `path` is its place in the agreement, the maxima are those of the first day.
 */
export function checkRate(
  rate: RateLine,
  path: string,
  term: Pick<WorkArrangements, 'start' | 'end' | 'termKind'>,
  context: AgreementContext,
): Issue[] {
  return [
    ...(rate.cents > 0 ? [] : [newIssue('RATE_MISSING', `${path}.cents`, {})]),
    ...checkDeposit(rate, path),
    ...checkFunction(rate, path, context),
    ...checkUnit(rate, path, term, context),
    ...checkMaximumRate(rate, path, term.start, context),
    ...checkOwnMaximum(rate, path, term.start, context),
    ...checkMinimumWage(rate, path, term, context),
  ];
}
