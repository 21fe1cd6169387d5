import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import type { IsoDate } from '../../values/date.ts';
import { providerFormality } from '../../provider/formality.ts';
import type { AgreementStatus, FamilyRelation } from '../../words.ts';
import type { ProviderFacts } from '../../provider/provider-facts.ts';
import type { AgreementFacts, OtherAgreement } from '../agreement-facts.ts';

const PATH = 'parties.careProviderId';

// A draft binds nobody yet, and an agreement that was rejected binds nobody any more. One that was ended binds until its
// last day, which may be months away.
const bindsNobody: readonly AgreementStatus[] = ['draft', 'rejected'];

/** The days for which an agreement is made; the last one is open when the term is indefinite or not known yet. */
export interface AgreementTerm {
  start: IsoDate;
  end?: IsoDate | undefined;
}

function bindsDuring({ status, ...other }: OtherAgreement, term: AgreementTerm): boolean {
  if (bindsNobody.includes(status)) return false;
  const endsBefore = other.end !== undefined && other.end < term.start;
  const beginsAfter = term.end !== undefined && other.start !== undefined && other.start > term.end;
  return !endsBefore && !beginsAfter;
}

/** Nobody makes an agreement with themselves. Source: BW 7:400, 7:610. */
export function checkTwoParties({ providerIsHolder }: AgreementFacts): Issue[] {
  return providerIsHolder === true ? [newIssue('PROVIDER_IS_HOLDER', PATH, {})] : [];
}

/**
 * A holder has one agreement per provider at a time, whatever the number of laws; the next one may begin when the other
 * has run out. The days of both decide, whatever their statuses. Source: mijnpgb.nl, toelichting stap 1.
 */
export function checkCareProvider(
  careProviderId: string,
  facts: AgreementFacts,
  term: AgreementTerm = { start: facts.today },
): Issue[] {
  const other = facts.otherAgreements.find(
    (agreement) =>
      agreement.careProviderId === careProviderId && agreement.id !== facts.agreementId && bindsDuring(agreement, term),
  );
  if (other === undefined) return [];
  if (other.isHidden === true) return [newIssue('PROVIDER_HAS_OTHER_AGREEMENT', PATH, {})];
  return [newIssue('PROVIDER_ALREADY_HAS_AGREEMENT', PATH, { agreement: other.id })];
}

/**
 * A company that stands in no register yet has the lower maximum rate of somebody without one, also when that is only
 * because nobody has entered it. Source: Rlz 5.22.
 */
export function checkRegister(familyRelation: FamilyRelation, { provider }: AgreementFacts): Issue[] {
  if (provider === null || provider.kind === 'person') return [];
  const isFormal = (facts: ProviderFacts): boolean => providerFormality(facts, familyRelation) === 'formal';
  const isLost = !isFormal(provider) && isFormal({ ...provider, careRegistered: true });
  return isLost ? [newIssue('PROVIDER_COUNTS_AS_INFORMAL', PATH, {})] : [];
}
