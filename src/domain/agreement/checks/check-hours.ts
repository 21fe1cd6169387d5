import type { WorkArrangements } from '../../agreement-terms.ts';
import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import { weekMaximum } from '../../rules/tables/week-maximum.ts';
import type { AgreementContext } from '../agreement-context.ts';

type Hours = Pick<WorkArrangements, 'start' | 'hoursPattern' | 'minutesPerWeek'>;

const PATH = 'workArrangements.minutesPerWeek';

/**
 * Fixed hours are named, and are no more than one person may work in a week. Source: toelichting stap 2; Rlz 5.18; ATW
 * 5:7.
 */
export function checkHours(work: Hours, { parties, facts, rules, laws }: AgreementContext): Issue[] {
  const found = work.minutesPerWeek ?? 0;
  if (found === 0) return work.hoursPattern === 'fixed' ? [newIssue('FIXED_HOURS_MISSING', PATH, {})] : [];
  if (parties === null || facts.provider === null) return [];
  const expected = weekMaximum(parties.kind, facts.provider.kind, rules, work.start, laws);
  if (expected === undefined || found <= expected) return [];
  return [newIssue('HOURS_PER_WEEK', PATH, { found, expected })];
}
