import type { Amendment, AmendmentSummary } from '../../../contract/types.ts';
import { compareTerms, needsOf } from '../../../domain/agreement/amendment/compare-terms.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { AgreementStatus } from '../../../domain/words.ts';
import { formatMoment } from '../../answers/moment.ts';
import { toWordedIssues } from '../../answers/worded-issues.ts';
import type { OperationContext } from '../../handler.ts';
import type { AgreementRecord } from '../../store/queries/agreements/agreements.ts';
import type { AmendmentState } from '../../store/queries/agreements/amendments.ts';
import { nextOperations, partyOf } from '../state/amendment-state.ts';
import { signaturesOf } from '../../store/queries/agreements/signatures.ts';
import { differenceOf, findIssues } from './checks.ts';
import { findToShow, type AmendmentCase } from './find-amendment.ts';

const beingDrafted: readonly AgreementStatus[] = ['draft', 'returned'];

/** Who must sign, in this order: the holder always does, and last. */
export function signersOf(needsProvider: boolean): AmendmentSummary['signers'] {
  return needsProvider ? ['care-provider', 'budget-holder'] : ['budget-holder'];
}

export function toSummary(
  { version: shown }: Pick<AgreementRecord, 'version'>,
  amendment: AmendmentState,
): AmendmentSummary {
  const { agreementId, version, amends, fromDay, status, begunBy, needsProvider, needsAssessment, changedAt } =
    amendment;
  return {
    agreementId: formatRecordId('agreement', agreementId),
    version,
    amends,
    from: fromDay,
    status,
    begunBy,
    isInForce: version === shown,
    signers: signersOf(needsProvider),
    needsAssessment,
    changedAt: formatMoment(changedAt),
  };
}

/** Only its drafter mends a draft, so only they are told what is wrong with it. */
async function issuesOf(at: AmendmentCase, context: OperationContext): Promise<Amendment['issues']> {
  const { status, begunBy } = at.amendment;
  if (!beingDrafted.includes(status) || partyOf(context.caller.role) !== begunBy) return [];
  return toWordedIssues(await findIssues(at, context), context.language);
}

export async function toAmendment(at: AmendmentCase, context: OperationContext): Promise<Amendment> {
  const { agreement, amendment, before } = at;
  const { agreementId, version, terms, returnReason, assessment } = amendment;
  const changes = compareTerms(before, terms);
  const needs = needsOf(changes);
  const state = { ...amendment, needsProvider: needs.provider, needsAssessment: needs.assessment };
  const signatures = await signaturesOf(context.store, agreementId, version);
  return {
    ...toSummary(agreement, state),
    ...terms,
    changes: changes.map(({ isFixed: _, before: was, after: becomes, ...change }) => ({ ...change, was, becomes })),
    declaredDifferenceCents: await differenceOf(at, context),
    issues: await issuesOf(at, context),
    returnReason,
    signatures: signatures.map(({ role, name, signedAt }) => ({ role, name, signedAt: formatMoment(signedAt) })),
    assessment: assessment && { ...assessment, assessedAt: formatMoment(assessment.assessedAt) },
    nextOperations: nextOperations(agreement, amendment, context),
  };
}

/** Shows an amendment as it is after a change. */
export async function viewAfterChange(
  { agreement }: Pick<AmendmentCase, 'agreement'>,
  version: number,
  context: OperationContext,
): Promise<Amendment> {
  const agreementId = formatRecordId('agreement', agreement.id);
  return toAmendment(await findToShow(context, { agreementId, version: String(version) }), context);
}
