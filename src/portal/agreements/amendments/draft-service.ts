import type { ParsedInput } from '../../../contract/types.ts';
import { type AgreementTerms, isComplete } from '../../../domain/agreement-terms.ts';
import { alterTerms } from '../../../domain/agreement/amendment/alter-terms.ts';
import { compareTerms, needsOf } from '../../../domain/agreement/amendment/compare-terms.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import type { AmendmentParty } from '../../../domain/words.ts';
import { rulesViolated } from '../../answers/portal-error.ts';
import type { OperationContext, Service } from '../../handler.ts';
import type { AgreementRecord } from '../../store/queries/agreements/agreements.ts';
import { addAmendment, amendmentsOf, nextVersion, removeAmendment } from '../../store/queries/agreements/amendments.ts';
import { addVersion, termsOfVersion } from '../../store/queries/agreements/versions.ts';
import { isOpen, partyOf } from '../state/amendment-state.ts';
import { findAndLock } from '../find-agreement.ts';
import { requireAmending, requireOwnAwards, requireRunning } from './checks.ts';
import { tellBoth } from './events.ts';
import { findToChange } from './find-amendment.ts';
import { amendmentConflict, moveOn, requireDiscardable, statusAfter } from './next-status.ts';
import { viewAfterChange } from './view.ts';

/** The terms that were agreed last. They are kept as they were, since the agreement will show others. */
async function keepTerms(
  { store, now }: OperationContext,
  { id: agreementId, terms }: AgreementRecord,
  version: number,
): Promise<AgreementTerms> {
  const kept = await termsOfVersion(store, agreementId, version);
  if (kept !== undefined) return kept;
  if (!isComplete(terms)) throw new Error('An agreement that was approved lacks a step');
  await addVersion(store, { agreementId, version, terms, now });
  return terms;
}

/** Begins an amendment of an agreement that is held, for one of its parties. */
export async function beginAmendment(
  context: OperationContext,
  agreement: AgreementRecord,
  { from, ...change }: ParsedInput<'agreements.amend'>,
  begunBy: AmendmentParty,
): Promise<{ version: number; before: AgreementTerms }> {
  const { store, now } = context;
  requireRunning(agreement, context);
  const all = await amendmentsOf(store, agreement.id);
  const open = all.find(isOpen);
  if (open !== undefined) throw rulesViolated([newIssue('AMENDMENT_OPEN', '', { found: open.version })]);
  const amends = all.find(({ status }) => status === 'approved')?.version ?? agreement.version;
  const before = await keepTerms(context, agreement, amends);
  const terms = alterTerms(before, change);
  requireAmending(before, terms);
  await requireOwnAwards(before, terms, agreement, context);
  const needs = needsOf(compareTerms(before, terms));
  const version = await nextVersion(store, agreement.id);
  const begun = { agreementId: agreement.id, version, amends, fromDay: from, begunBy };
  await addAmendment(store, { ...begun, needsProvider: needs.provider, needsAssessment: needs.assessment, terms }, now);
  return { version, before };
}

export const amendmentDraftService = {
  'agreements.amend': async (context, change, { agreementId }) => {
    const agreement = await findAndLock(context, agreementId);
    const { version } = await beginAmendment(context, agreement, change, partyOf(context.caller.role));
    return viewAfterChange({ agreement }, version, context);
  },

  'amendments.update': async (context, { from, ...change }, where) => {
    const at = await findToChange(context, where);
    const { agreement, amendment, before } = at;
    const to = statusAfter('edit', amendment, context);
    const terms = alterTerms(amendment.terms, change);
    requireAmending(before, terms);
    await requireOwnAwards(before, terms, agreement, context);
    const needs = needsOf(compareTerms(before, terms));
    await moveOn(context, 'edit', amendment, { to, terms, needs, ...(from !== undefined && { fromDay: from }) });
    return viewAfterChange(at, amendment.version, context);
  },

  'amendments.discard': async (context, _, where) => {
    const at = await findToChange(context, where);
    const { amendment } = at;
    requireDiscardable(amendment, context);
    if (!(await removeAmendment(context.store, amendment))) throw amendmentConflict('discard', amendment.status);
    if (amendment.status === 'returned') tellBoth(context, 'agreement.amendment-discarded', at);
    return undefined;
  },
} satisfies Service<'agreements.amend' | 'amendments.update' | 'amendments.discard'>;
