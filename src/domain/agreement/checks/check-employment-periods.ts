import type { WorkArrangements } from '../../agreement-terms.ts';
import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import { valueAt } from '../../rules/dated-value.ts';
import { standardRules } from '../../rules/standard-rules.ts';
import { addDays } from '../../values/date.ts';
import { dayAfterMonths } from '../../values/month.ts';
import type { AgreementContext } from '../agreement-context.ts';

type Term = Pick<WorkArrangements, 'start' | 'termKind' | 'end'>;

function longestTrial({ start, termKind, end }: Term): number {
  if (termKind === 'indefinite') return 2;
  if (end === undefined) return 1;
  const dayAfter = addDays(end, 1);
  if (dayAfter <= dayAfterMonths(start, 6)) return 0;
  return dayAfter < dayAfterMonths(start, 24) ? 1 : 2;
}

/**
 * There is no trial period up to six months, one month up to two years or without a calendar end, else two; only an
 * employee has one at all. Source: BW 7:652.
 */
export function checkTrialPeriod(
  work: Term & Pick<WorkArrangements, 'trialPeriodMonths'>,
  { parties }: Pick<AgreementContext, 'parties'>,
): Issue[] {
  const found = work.trialPeriodMonths ?? 0;
  const expected = parties === null || parties.kind === 'employment' ? longestTrial(work) : 0;
  if (found <= expected) return [];
  return [newIssue('TRIAL_PERIOD_TOO_LONG', 'workArrangements.trialPeriodMonths', { found, expected })];
}

const SHORTEST_NOTICE = 1;

/**
 * The notice period of an employee is one month at the beginning; other kinds agree what they like. Source: BW 7:672.
 */
export function checkNoticePeriod(
  { noticePeriodMonths: found }: Pick<WorkArrangements, 'noticePeriodMonths'>,
  { parties }: Pick<AgreementContext, 'parties'>,
): Issue[] {
  if (parties?.kind !== 'employment' || found === undefined || found >= SHORTEST_NOTICE) return [];
  const params = { found, expected: SHORTEST_NOTICE };
  return [newIssue('NOTICE_PERIOD_TOO_SHORT', 'workArrangements.noticePeriodMonths', params)];
}

/** Only an employee has a right to sick pay, and so only with one days without it can be agreed. Source: BW 7:629(9). */
export function checkWaitingDays(
  { start, waitingDays: found = 0 }: Pick<WorkArrangements, 'start' | 'waitingDays'>,
  { parties, facts }: Pick<AgreementContext, 'parties' | 'facts'>,
): Issue[] {
  const { waitingDaysMaximum } = facts.rules ?? standardRules;
  const isEmployee = parties === null || parties.kind === 'employment';
  const expected = isEmployee ? (valueAt(waitingDaysMaximum, start) ?? 0) : 0;
  if (found <= expected) return [];
  return [newIssue('WAITING_DAYS_TOO_MANY', 'workArrangements.waitingDays', { found, expected })];
}
