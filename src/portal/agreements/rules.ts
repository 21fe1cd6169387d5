import type { AgreementTerms, DraftTerms } from '../../domain/agreement-terms.ts';
import type { AgreementFacts } from '../../domain/agreement/agreement-facts.ts';
import { checkAgreement } from '../../domain/agreement/check-agreement.ts';
import type { AwardFacts } from '../../domain/award/award-facts.ts';
import { hasErrors, type Issue } from '../../domain/issue.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import { rulesViolated } from '../portal-error.ts';
import type { Context } from '../service.ts';
import { agreementsOfHolder, isSamePerson, providerFacts } from '../store/queries/agreement-surroundings.ts';
import type { AgreementRecord } from '../store/queries/agreements.ts';
import { awardsOfHolder, type AwardRecord } from '../store/queries/awards.ts';

const toFacts = (award: AwardRecord): AwardFacts => ({
  id: formatRecordId('award', award.id),
  law: award.law,
  start: award.start,
  end: award.end,
  status: award.status,
  careFunctions: award.careFunctions,
  amountCents: award.amountCents,
  remainingCents: award.amountCents - award.paidCents - award.scheduledCents,
});

const factsAbout = async (
  { id, careProviderId, budgetHolderId }: AgreementRecord,
  { store, today }: Context,
): Promise<AgreementFacts> => ({
  today,
  agreementId: formatRecordId('agreement', id),
  provider: careProviderId === null ? null : await providerFacts(store, careProviderId),
  providerIsHolder: careProviderId !== null && (await isSamePerson(store, { careProviderId, budgetHolderId })),
  awards: (await awardsOfHolder(store, budgetHolderId)).map(toFacts),
  otherAgreements: await agreementsOfHolder(store, budgetHolderId),
});

export const findIssues = async (agreement: AgreementRecord, context: Context): Promise<Issue[]> =>
  checkAgreement(agreement.terms, await factsAbout(agreement, context));

const isComplete = (terms: DraftTerms): terms is AgreementTerms =>
  terms.parties !== null && terms.workArrangements !== null && terms.generalTerms !== null;

/** The terms, when no rule forbids them; a warning forbids nothing. */
export const mustBeRight = async (agreement: AgreementRecord, context: Context): Promise<AgreementTerms> => {
  const issues = await findIssues(agreement, context);
  if (hasErrors(issues) || !isComplete(agreement.terms)) throw rulesViolated(issues);
  return agreement.terms;
};
