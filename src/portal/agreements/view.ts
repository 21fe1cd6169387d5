import type { Agreement, AgreementSummary } from '../../contract/types.ts';
import { agreementLifecycle } from '../../domain/lifecycle/agreement-lifecycle.ts';
import { operationsFrom } from '../../domain/lifecycle/machine.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import { budgetHolderReference } from '../people/budget-holder-reference.ts';
import { moment } from '../answers/moment.ts';
import type { Context } from '../service.ts';
import { signaturesOf } from '../store/queries/agreements/agreement-signatures.ts';
import { termsOfVersion } from '../store/queries/agreements/agreement-versions.ts';
import type { AgreementRecord, AgreementSummaryRecord } from '../store/queries/agreements/agreements.ts';
import { canDo, seen } from './find-visible.ts';

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
    changedAt: moment(agreement.changedAt),
  };
}

/** What a provider returned is being changed by the holder; until it is shared again the provider sees the old. */
async function asSeenBy(agreement: AgreementRecord, { caller, store }: Context): Promise<AgreementRecord> {
  if (agreement.status !== 'returned' || caller.role !== 'care-provider') return agreement;
  const terms = await termsOfVersion(store, agreement.id, agreement.version);
  if (terms === undefined) return agreement;
  const { start, end = null } = terms.workArrangements;
  return { ...agreement, terms, kind: terms.parties.kind, start, end };
}

/** Throwing away leads to no status, so that the table of the lifecycle does not have it. */
function nextOperations(agreement: AgreementRecord, context: Context): string[] {
  return [
    ...operationsFrom(agreementLifecycle, agreement.status, context.caller.role),
    ...(canDo('edit', agreement, context) ? ['discard'] : []),
  ];
}

function assessmentOf({ assessment }: AgreementRecord): Agreement['assessment'] {
  return assessment && { ...assessment, assessedAt: moment(assessment.assessedAt) };
}

export async function toAgreement(found: AgreementRecord, context: Context): Promise<Agreement> {
  const agreement = await asSeenBy(found, context);
  const signatures = await signaturesOf(context.store, agreement.id, agreement.version);
  return {
    ...toSummary(agreement),
    ...agreement.terms,
    providerFormality: agreement.providerFormality,
    returnReason: agreement.returnReason,
    signatures: signatures.map(({ role, name, signedAt }) => ({ role, name, signedAt: moment(signedAt) })),
    assessment: assessmentOf(agreement),
    nextOperations: nextOperations(agreement, context),
  };
}

/** As it is after a change. */
export async function changed(id: number, context: Context): Promise<Agreement> {
  return toAgreement(await seen(context, formatRecordId('agreement', id)), context);
}
