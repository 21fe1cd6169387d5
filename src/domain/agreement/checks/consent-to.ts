import { valueAt } from '../../rules/dated-value.ts';
import { findConsent, type ConsentNeed } from '../consent.ts';
import type { AgreementContext } from '../agreement-context.ts';

/** The consent by which terms may begin on a day, as an issue names it. */
export function consentTo(
  { from, ...need }: Omit<ConsentNeed, 'until' | 'awardIds' | 'today'>,
  { facts, awards, rules }: Pick<AgreementContext, 'facts' | 'awards' | 'rules'>,
): { consent: string; kind: ConsentNeed['kind'] } | undefined {
  const isHeld = ({ law }: AgreementContext['awards'][number]): boolean =>
    need.kind !== 'week-hours' || valueAt(rules.weekNorm, from, [law]) !== undefined;
  const found = findConsent(facts.consents ?? [], {
    ...need,
    from,
    until: from,
    awardIds: awards.filter((award) => award.end >= from && isHeld(award)).map(({ id }) => id),
    today: facts.today,
  });
  return found && { consent: found.id, kind: found.kind };
}
