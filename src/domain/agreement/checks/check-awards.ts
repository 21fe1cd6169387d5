import type { WorkArrangements } from '../../agreement-terms.ts';
import { paysAtAll } from '../../award/award-days.ts';
import type { AwardFacts } from '../../award/award-facts.ts';
import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import type { AgreementContext } from '../agreement-context.ts';
import type { AgreementFacts } from '../agreement-facts.ts';

function checkAward(award: string, path: string, { awards }: AgreementFacts): Issue[] {
  const known = awards.find(({ id }) => id === award);
  if (known === undefined) return [newIssue('AWARD_NOT_VALID', path, { award, reason: 'unknown' })];
  return paysAtAll(known) ? [] : [newIssue('AWARD_NOT_VALID', path, { award, reason: 'withdrawn' })];
}

/** An agreement needs an award that is valid. Source: mijnpgb.nl, toelichting stap 1. */
export function checkAwards(awardIds: readonly string[], facts: AgreementFacts): Issue[] {
  if (awardIds.length === 0) return [newIssue('AWARD_MISSING', 'parties.awardIds', {})];
  return awardIds.flatMap((award, index) => checkAward(award, `parties.awardIds.${index}`, facts));
}

function overlaps(award: AwardFacts, { start, end }: Pick<WorkArrangements, 'start' | 'end'>): boolean {
  return start <= award.end && (end === undefined || award.start <= end);
}

/** Each award must cover a part of the term, or it can pay for nothing. Source: Rlz 5.12, 5.23(2). */
export function checkAwardPeriods(
  term: Pick<WorkArrangements, 'start' | 'end'>,
  { awards }: Pick<AgreementContext, 'awards'>,
): Issue[] {
  return awards
    .filter((award) => paysAtAll(award) && !overlaps(award, term))
    .map(({ id }) => newIssue('AWARD_NOT_VALID', 'workArrangements.start', { award: id, reason: 'other-period' }));
}
