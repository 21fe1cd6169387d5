import type { Issue } from '../issue.ts';
import { newIssue } from '../new-issue.ts';
import type { IsoDate } from '../values/date.ts';
import type { AgreementFacts, OtherAgreement } from './agreement-facts.ts';

const isOver = ({ status, end }: OtherAgreement, on: IsoDate): boolean =>
  status === 'rejected' || status === 'ended' || (end !== undefined && end < on);

/**
 * One agreement per provider at a time, whatever the number of laws; the next one may begin when the other has run
 * out. Source: mijnpgb.nl, toelichting stap 1.
 */
export const checkCareProvider = (
  careProviderId: string,
  facts: AgreementFacts,
  start: IsoDate = facts.today,
): Issue[] => {
  const other = facts.otherAgreements.find(
    (agreement) =>
      agreement.careProviderId === careProviderId && agreement.id !== facts.agreementId && !isOver(agreement, start),
  );
  if (other === undefined) return [];
  return [newIssue('PROVIDER_ALREADY_HAS_AGREEMENT', 'parties.careProviderId', { agreement: other.id })];
};
