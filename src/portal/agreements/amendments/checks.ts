import type { AgreementTerms } from '../../../domain/agreement-terms.ts';
import { checkAmendment } from '../../../domain/agreement/amendment/check-amendment.ts';
import { compareTerms } from '../../../domain/agreement/amendment/compare-terms.ts';
import { declaredDifference } from '../../../domain/agreement/amendment/declared-difference.ts';
import { hasErrors, type Issue } from '../../../domain/issue.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import { monthOf } from '../../../domain/values/month.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { PortalError, rulesViolated, statusConflict } from '../../answers/portal-error.ts';
import { recordNumber } from '../../answers/record-number.ts';
import type { OperationContext } from '../../handler.ts';
import type { AgreementRecord } from '../../store/queries/agreements/agreements.ts';
import { awardsByAgreement } from '../../store/queries/awards/linked-agreements.ts';
import { amendmentsOf, type AmendmentState } from '../../store/queries/agreements/amendments.ts';
import { declaredLines } from '../../store/queries/declarations/declared-days.ts';
import { awardsThatFollow } from '../link-following-awards.ts';
import { readRuleFacts } from '../rule-facts.ts';
import type { AmendmentCase } from './find-amendment.ts';

/** Only what was approved, and goes on, is amended. */
export function requireRunning({ status }: AgreementRecord): void {
  if (status !== 'approved') throw statusConflict('agreements.amend', status);
}

async function latestFrom(context: OperationContext, { agreementId, amends }: AmendmentState) {
  const all = await amendmentsOf(context.store, agreementId);
  return all.find(({ version }) => version === amends)?.fromDay;
}

/** What is wrong with an amendment, as a change and as an agreement. */
export async function findIssues(
  { agreement, amendment, before }: AmendmentCase,
  context: OperationContext,
): Promise<Issue[]> {
  const { store, caller, today, rules } = context;
  const around = await readRuleFacts(store, caller, [agreement]);
  const following = await awardsThatFollow(store, agreement, amendment.terms.workArrangements);
  const amended = {
    terms: before,
    start: agreement.start ?? before.workArrangements.start,
    end: agreement.end ?? undefined,
    latestFrom: await latestFrom(context, amendment),
    payingAwardIds: [
      ...((await awardsByAgreement(store, [agreement.id])).get(agreement.id) ?? []),
      ...following.map(({ id }) => formatRecordId('award', id)),
    ],
  };
  const facts = { ...around.factsFor(agreement), agreementId: formatRecordId('agreement', agreement.id), today, rules };
  return checkAmendment({ from: amendment.fromDay, terms: amendment.terms }, amended, facts);
}

export async function requireInOrder(at: AmendmentCase, context: OperationContext): Promise<void> {
  requireRunning(at.agreement);
  const issues = await findIssues(at, context);
  if (hasErrors(issues)) throw rulesViolated(issues);
}

/** What was handed in in time may still be approved: how far back it reaches is counted from then. */
export async function requireApprovable(at: AmendmentCase, context: OperationContext): Promise<void> {
  requireRunning(at.agreement);
  const issues = (await findIssues(at, context)).filter(({ code }) => code !== 'AMENDMENT_TOO_FAR_BACK');
  if (hasErrors(issues)) throw rulesViolated(issues);
}

/** A draft may break the rules, but not those of what a draft is: it changes something, and this agreement. */
export function requireAmending(before: AgreementTerms, terms: AgreementTerms): void {
  const changes = compareTerms(before, terms);
  if (changes.length === 0) throw rulesViolated([newIssue('AMENDMENT_EMPTY', 'from', {})]);
  const fixed = changes.filter(({ isFixed }) => isFixed);
  if (fixed.length === 0) return;
  throw rulesViolated(fixed.map(({ field }) => newIssue('AMENDMENT_IS_NEW_AGREEMENT', field, {})));
}

/** Only the holder's side names awards, and only those that they may see. */
export async function requireOwnAwards(
  before: AgreementTerms,
  terms: AgreementTerms,
  { budgetHolderId, careProviderId }: AgreementRecord,
  { store, caller }: OperationContext,
): Promise<void> {
  const added = terms.parties.awardIds.filter((id) => !before.parties.awardIds.includes(id));
  if (added.length === 0) return;
  const around = await readRuleFacts(store, caller, [{ budgetHolderId, careProviderId }]);
  const own = new Set(around.awardsOf(budgetHolderId).map(({ id }) => id));
  const isNameable = (id: number): boolean => own.has(id) && !caller.awardsOutside.includes(id);
  if (caller.role !== 'care-provider' && added.every((id) => isNameable(recordNumber('award', id)))) return;
  throw new PortalError('invalid-input', { issues: [newIssue('RECORD_NOT_FOUND', 'parties.awardIds', {})] });
}

/** What care that stands declared at the former rates would cost more by this amendment. */
export async function differenceOf({ amendment }: AmendmentCase, { store }: OperationContext): Promise<number> {
  const { agreementId, fromDay: from, terms } = amendment;
  const lines = await declaredLines(store, agreementId, monthOf(from));
  return declaredDifference(lines, { from, rates: terms.workArrangements.rates });
}
