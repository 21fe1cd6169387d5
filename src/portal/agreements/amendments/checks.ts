import type { AgreementTerms } from '../../../domain/agreement-terms.ts';
import { compareTerms } from '../../../domain/agreement/amendment/compare-terms.ts';
import { declaredDifference } from '../../../domain/agreement/amendment/declared-difference.ts';
import { hasErrors, type Issue } from '../../../domain/issue.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import { monthOf } from '../../../domain/values/month.ts';
import { PortalError, rulesViolated, statusConflict } from '../../answers/portal-error.ts';
import { recordNumber } from '../../answers/record-number.ts';
import type { OperationContext } from '../../handler.ts';
import type { AgreementRecord } from '../../store/queries/agreements/agreements.ts';
import { amendmentsOf, type AmendmentState } from '../../store/queries/agreements/amendments.ts';
import { declaredLines } from '../../store/queries/declarations/declared-days.ts';
import { readRuleFacts } from '../checks/rule-facts.ts';
import { checkProposed, readAmendmentFacts } from './amendment-facts.ts';
import { isAmendable } from '../state/amendment-state.ts';
import type { AmendmentCase } from './find-amendment.ts';

export function requireRunning(agreement: AgreementRecord, { today }: OperationContext): void {
  if (!isAmendable(agreement, today)) throw statusConflict('agreements.amend', agreement.status);
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
  const { fromDay: from, terms } = amendment;
  const proposed = { agreement, before, from, terms, latestFrom: await latestFrom(context, amendment) };
  return checkProposed(proposed, await readAmendmentFacts(context, [agreement]), context);
}

export async function requireInOrder(at: AmendmentCase, context: OperationContext): Promise<void> {
  requireRunning(at.agreement, context);
  const issues = await findIssues(at, context);
  if (hasErrors(issues)) throw rulesViolated(issues);
}

/** What was handed in in time may still be approved: how far back it reaches is counted from then. */
export async function requireApprovable(at: AmendmentCase, context: OperationContext): Promise<void> {
  requireRunning(at.agreement, context);
  const issues = (await findIssues(at, context)).filter(({ code }) => code !== 'AMENDMENT_TOO_FAR_BACK');
  if (hasErrors(issues)) throw rulesViolated(issues);
}

/** A draft may break the rules, but not those of what a draft is: it changes something, and this agreement. */
export function checkAmending(before: AgreementTerms, terms: AgreementTerms): Issue[] {
  const changes = compareTerms(before, terms);
  if (changes.length === 0) return [newIssue('AMENDMENT_EMPTY', 'from', {})];
  return changes.filter(({ isFixed }) => isFixed).map(({ field }) => newIssue('AMENDMENT_IS_NEW_AGREEMENT', field, {}));
}

export function requireAmending(before: AgreementTerms, terms: AgreementTerms): void {
  const issues = checkAmending(before, terms);
  if (issues.length > 0) throw rulesViolated(issues);
}

/** Only the holder's side names awards, and only those that they may see. */
export function checkOwnAwards(
  before: AgreementTerms,
  terms: AgreementTerms,
  own: readonly { id: number }[],
  { caller }: Pick<OperationContext, 'caller'>,
): Issue[] {
  const added = terms.parties.awardIds.filter((id) => !before.parties.awardIds.includes(id));
  const isNameable = (number: number): boolean =>
    own.some(({ id }) => id === number) && !caller.awardsOutside.includes(number);
  const isOwn = caller.role !== 'care-provider' && added.every((id) => isNameable(recordNumber('award', id)));
  return added.length === 0 || isOwn ? [] : [newIssue('RECORD_NOT_FOUND', 'parties.awardIds', {})];
}

export async function requireOwnAwards(
  before: AgreementTerms,
  terms: AgreementTerms,
  { budgetHolderId, careProviderId }: AgreementRecord,
  context: OperationContext,
): Promise<void> {
  const around = await readRuleFacts(context.store, context.caller, [{ budgetHolderId, careProviderId }]);
  const issues = checkOwnAwards(before, terms, around.awardsOf(budgetHolderId), context);
  if (issues.length > 0) throw new PortalError('invalid-input', { issues });
}

/** What care that stands declared at the former rates would cost more by this amendment. */
export async function differenceOf({ amendment }: AmendmentCase, { store }: OperationContext): Promise<number> {
  const { agreementId, fromDay: from, terms } = amendment;
  const lines = await declaredLines(store, agreementId, monthOf(from));
  return declaredDifference(lines, { from, rates: terms.workArrangements.rates });
}
