import type { Agreement, AgreementSummary } from '../../contract/types.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import { budgetHolderReference } from '../answers/budget-holder-reference.ts';
import { formatMoment } from '../answers/moment.ts';
import type { OperationContext } from '../handler.ts';
import { signaturesOf } from '../store/queries/agreements/signatures.ts';
import { termsOfVersion } from '../store/queries/agreements/versions.ts';
import type { AgreementRecord, AgreementSummaryRecord } from '../store/queries/agreements/agreements.ts';
import { canDo, possibleOperations } from './allowed-operations.ts';
import { findVisibleAgreement } from './find-agreement.ts';

function careProviderOf(agreement: AgreementSummaryRecord): AgreementSummary['careProvider'] {
  const { careProviderId: id, careProviderName: name } = agreement;
  return id === null || name === null ? null : { id: formatRecordId('care-provider', id), name };
}

export function toSummary(agreement: AgreementSummaryRecord): AgreementSummary {
  return {
    id: formatRecordId('agreement', agreement.id),
    version: agreement.version,
    status: agreement.status,
    kind: agreement.kind,
    budgetHolder: budgetHolderReference(agreement.holder),
    careProvider: careProviderOf(agreement),
    laws: agreement.laws,
    start: agreement.start,
    end: agreement.end,
    changedAt: formatMoment(agreement.changedAt),
  };
}

/**
 * The holder is changing an agreement that the provider returned; until it is shared again the provider sees the old
 * one.
 */
async function versionForCaller(
  agreement: AgreementRecord,
  { caller, store }: OperationContext,
): Promise<AgreementRecord> {
  if (agreement.status !== 'returned' || caller.role !== 'care-provider') return agreement;
  const terms = await termsOfVersion(store, agreement.id, agreement.version);
  if (terms === undefined) return agreement;
  const { start, end = null } = terms.workArrangements;
  return { ...agreement, terms, kind: terms.parties.kind, start, end };
}

/** Throwing away leads to no status, so that the table of the lifecycle does not have it. */
function nextOperations(agreement: AgreementRecord, context: OperationContext): string[] {
  return [...possibleOperations(agreement, context), ...(canDo('edit', agreement, context) ? ['discard'] : [])];
}

function assessmentOf({ assessment }: AgreementRecord): Agreement['assessment'] {
  return assessment && { ...assessment, assessedAt: formatMoment(assessment.assessedAt) };
}

export async function toAgreement(found: AgreementRecord, context: OperationContext): Promise<Agreement> {
  const agreement = await versionForCaller(found, context);
  const signatures = await signaturesOf(context.store, agreement.id, agreement.version);
  return {
    ...toSummary(agreement),
    ...agreement.terms,
    providerFormality: agreement.providerFormality,
    returnReason: agreement.returnReason,
    signatures: signatures.map(({ role, name, signedAt }) => ({ role, name, signedAt: formatMoment(signedAt) })),
    assessment: assessmentOf(agreement),
    nextOperations: nextOperations(agreement, context),
  };
}

/** Shows an agreement as it is after a change. */
export async function viewAfterChange(id: number, context: OperationContext): Promise<Agreement> {
  return toAgreement(await findVisibleAgreement(context, formatRecordId('agreement', id)), context);
}
