import type { WorkArrangements } from '../../agreement-terms.ts';
import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import { weekMaximum } from '../../rules/tables/week-maximum.ts';
import type { AgreementContext } from '../agreement-context.ts';
import { consentTo } from './consent-to.ts';

type Hours = Pick<WorkArrangements, 'start' | 'hoursPattern' | 'minutesPerWeek'>;

const PATH = 'workArrangements.minutesPerWeek';

/**
 * Fixed hours are named, and are no more than one person may work in a week. More than the 40 hours of who is no employee
 * may be handed in, so that the office can consent, which it must before it approves. Source: toelichting stap 2; Rlz
 * 5.18; ATW 5:7.
 */
export function checkHours(work: Hours, context: AgreementContext): Issue[] {
  const { parties, facts, rules, laws } = context;
  const found = work.minutesPerWeek ?? 0;
  if (found === 0) return work.hoursPattern === 'fixed' ? [newIssue('FIXED_HOURS_MISSING', PATH, {})] : [];
  if (parties === null || facts.provider === null) return [];
  const expected = weekMaximum(parties.kind, facts.provider.kind, rules, work.start, laws);
  if (expected === undefined || found <= expected) return [];
  if (parties.kind === 'employment') return [newIssue('HOURS_PER_WEEK', PATH, { found, expected })];
  const consent = consentTo({ kind: 'week-hours', from: work.start, minutes: found }, context);
  if (consent !== undefined) return [newIssue('LET_THROUGH_BY_CONSENT', PATH, consent)];
  const severity = facts.receivedOn === undefined ? 'warning' : 'error';
  return [newIssue('HOURS_NEED_CONSENT', PATH, { found, expected }, { severity })];
}
