import type { Issue } from '../issue.ts';
import { newIssue } from '../new-issue.ts';
import type { AgreementFacts, OtherAgreement } from './agreement-facts.ts';

const isOver = ({ status }: OtherAgreement): boolean => status === 'rejected' || status === 'ended';

/** One agreement per provider, whatever the number of laws. Source: mijnpgb.nl, toelichting stap 1. */
export const checkCareProvider = (careProviderId: string, facts: AgreementFacts): Issue[] => {
  const other = facts.otherAgreements.find(
    (agreement) =>
      agreement.careProviderId === careProviderId && agreement.id !== facts.agreementId && !isOver(agreement),
  );
  if (other === undefined) return [];
  return [newIssue('PROVIDER_ALREADY_HAS_AGREEMENT', 'parties.careProviderId', { agreement: other.id })];
};
