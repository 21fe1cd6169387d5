import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import type { IsoDate } from '../../values/date.ts';
import type { AgreementStatus } from '../../words.ts';
import type { AgreementFacts, OtherAgreement } from '../agreement-facts.ts';

const PATH = 'parties.careProviderId';

// A draft binds nobody yet, and an agreement that was rejected or ended binds nobody any more.
const bindsNobody: readonly AgreementStatus[] = ['draft', 'rejected', 'ended'];

function bindsOn({ status, end }: OtherAgreement, on: IsoDate): boolean {
  return !bindsNobody.includes(status) && (end === undefined || end >= on);
}

/** Nobody makes an agreement with themselves. Source: BW 7:400, 7:610. */
export function checkTwoParties({ providerIsHolder }: AgreementFacts): Issue[] {
  return providerIsHolder === true ? [newIssue('PROVIDER_IS_HOLDER', PATH, {})] : [];
}

/**
 * A holder has one agreement per provider at a time, whatever the number of laws; the next one may begin when the other
 * has run out. Source: mijnpgb.nl, toelichting stap 1.
 */
export function checkCareProvider(
  careProviderId: string,
  facts: AgreementFacts,
  start: IsoDate = facts.today,
): Issue[] {
  const other = facts.otherAgreements.find(
    (agreement) =>
      agreement.careProviderId === careProviderId && agreement.id !== facts.agreementId && bindsOn(agreement, start),
  );
  if (other === undefined) return [];
  return [newIssue('PROVIDER_ALREADY_HAS_AGREEMENT', PATH, { agreement: other.id })];
}
