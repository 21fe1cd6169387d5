import type { Agreement, AgreementSummary } from '../../contract/types.ts';
import { agreementLifecycle } from '../../domain/lifecycle/agreement-lifecycle.ts';
import { operationsFrom } from '../../domain/lifecycle/machine.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import { budgetHolderReference } from '../budget-holder-reference.ts';
import { moment } from '../moment.ts';
import type { Context } from '../service.ts';
import { signaturesOf } from '../store/queries/agreement-signatures.ts';
import { termsOfVersion } from '../store/queries/agreement-versions.ts';
import type { AgreementRecord, AgreementSummaryRecord } from '../store/queries/agreements.ts';
import { canDo, seen } from './access.ts';

const careProviderOf = (agreement: AgreementSummaryRecord): AgreementSummary['careProvider'] => {
  const { careProviderId: id, careProviderName: name } = agreement;
  return id === null || name === null ? null : { id: formatRecordId('care-provider', id), name };
};

export const toSummary = (agreement: AgreementSummaryRecord): AgreementSummary => ({
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
});

/** What a provider returned is being changed by the holder; until it is shared again the provider sees the old. */
const asSeenBy = async (agreement: AgreementRecord, { caller, store }: Context): Promise<AgreementRecord> => {
  if (agreement.status !== 'returned' || caller.role !== 'care-provider') return agreement;
  const terms = await termsOfVersion(store, agreement.id, agreement.version);
  if (terms === undefined) return agreement;
  const { start, end = null } = terms.workArrangements;
  return { ...agreement, terms, kind: terms.parties.kind, start, end };
};

/** Throwing away leads to no status, so that the table of the lifecycle does not have it. */
const nextOperations = (agreement: AgreementRecord, context: Context): string[] => [
  ...operationsFrom(agreementLifecycle, agreement.status, context.caller.role),
  ...(canDo('edit', agreement, context) ? ['discard'] : []),
];

const assessmentOf = ({ assessment }: AgreementRecord): Agreement['assessment'] =>
  assessment && { ...assessment, assessedAt: moment(assessment.assessedAt) };

export const toAgreement = async (found: AgreementRecord, context: Context): Promise<Agreement> => {
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
};

/** As it is after a change. */
export const changed = async (id: number, context: Context): Promise<Agreement> =>
  toAgreement(await seen(context, formatRecordId('agreement', id)), context);
