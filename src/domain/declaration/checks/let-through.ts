import { findConsent, type ConsentNeed } from '../../agreement/consent.ts';
import { newIssue } from '../../new-issue.ts';
import type { PayingAward } from '../declaration-facts.ts';
import type { DeclarationCheck } from './declaration-check.ts';

/**
 * Whether the offices that pay in those days consented; on which consent it is let through is told, once. `isHeld` tells
 * for which awards the rule is.
 */
export function letThrough(
  need: Omit<ConsentNeed, 'awardIds' | 'today'>,
  isHeld: (award: PayingAward) => boolean,
  { facts, awards, issues }: DeclarationCheck,
): boolean {
  const { consents = [], today } = facts;
  if (consents.length === 0) return false;
  const paying = awards.filter((award) => award.start <= need.until && award.end >= need.from && isHeld(award));
  const consent = findConsent(consents, { ...need, today, awardIds: paying.map(({ id }) => id) });
  if (consent === undefined) return false;
  const { id, kind } = consent;
  const isTold = issues.some(({ code, params }) => code === 'LET_THROUGH_BY_CONSENT' && params['consent'] === id);
  if (!isTold) issues.push(newIssue('LET_THROUGH_BY_CONSENT', 'agreementId', { consent: id, kind }));
  return true;
}
