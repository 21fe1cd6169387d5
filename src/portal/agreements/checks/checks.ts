import { type AgreementTerms, isComplete } from '../../../domain/agreement-terms.ts';
import { checkAgreement } from '../../../domain/agreement/check-agreement.ts';
import { hasErrors, type Issue } from '../../../domain/issue.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { rulesViolated } from '../../answers/portal-error.ts';
import type { OperationContext } from '../../handler.ts';
import type { AgreementRecord } from '../../store/queries/agreements/agreements.ts';
import { consentsByAgreement } from '../../store/queries/agreements/consents.ts';
import { tariffListsOf } from '../../store/queries/agreements/tariff-lists.ts';
import { readRuleFacts } from './rule-facts.ts';

export async function findIssues(
  agreement: AgreementRecord,
  { store, caller, today, rules }: OperationContext,
  received: { receivedOn?: IsoDate } = {},
): Promise<Issue[]> {
  const around = await readRuleFacts(store, caller, [agreement]);
  const agreementId = formatRecordId('agreement', agreement.id);
  const consents = (await consentsByAgreement(store, [agreement.id])).get(agreement.id) ?? [];
  const tariffLists = (await tariffListsOf(store, [agreement.id])).get(agreement.id) ?? [];
  const facts = { ...around.factsFor(agreement), agreementId, today, rules, consents, tariffLists, ...received };
  return checkAgreement(agreement.terms, facts);
}

/** Gives the terms when no rule forbids them; a warning forbids nothing. */
export async function requireValidTerms(
  agreement: AgreementRecord,
  context: OperationContext,
  received: { receivedOn?: IsoDate } = {},
): Promise<AgreementTerms> {
  const issues = await findIssues(agreement, context, received);
  if (hasErrors(issues) || !isComplete(agreement.terms)) throw rulesViolated(issues);
  return agreement.terms;
}
