import { type AgreementTerms, isComplete } from '../../domain/agreement-terms.ts';
import { compareTerms } from '../../domain/agreement/amendment/compare-terms.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import type { AgreementStatus } from '../../domain/words.ts';
import type { OperationContext, Service } from '../handler.ts';
import { agreedTerms } from '../store/queries/agreements/agreed-terms.ts';
import { type AgreementRecord, findAgreement, listAgreements } from '../store/queries/agreements/agreements.ts';
import { sharedVersions, termsOfVersion } from '../store/queries/agreements/versions.ts';
import { findVisibleAgreement } from './find-agreement.ts';
import { versionForCaller } from './view.ts';

/** The text that an agreement is put beside. */
interface Before {
  agreementId: string;
  version: number;
  terms: AgreementTerms;
}

const agreed: readonly AgreementStatus[] = ['approved', 'amended', 'ended'];
const working: readonly AgreementStatus[] = ['draft', 'returned'];
const EARLIER_AGREEMENTS = 50;

/** The office has seen only what it assessed; the parties have seen all that was shared. */
async function versionBefore(
  { id, version, status, assessment }: AgreementRecord,
  { store, caller }: OperationContext,
): Promise<number | undefined> {
  if (caller.role === 'assessor') {
    const assessed = assessment?.version;
    return assessed !== undefined && assessed < version ? assessed : undefined;
  }
  const shared = [...((await sharedVersions(store, [id])).get(id) ?? [])];
  const isEarlier = (one: number): boolean => one < version || (one === version && working.includes(status));
  return shared.filter(isEarlier).toSorted((one, other) => other - one)[0];
}

/** What was shared with another care provider is nothing to this one. */
async function earlierText(
  agreement: AgreementRecord,
  careProviderId: string,
  context: OperationContext,
): Promise<Before | undefined> {
  const version = await versionBefore(agreement, context);
  const terms = version === undefined ? undefined : await termsOfVersion(context.store, agreement.id, version);
  if (version === undefined || terms?.parties.careProviderId !== careProviderId) return undefined;
  return { agreementId: formatRecordId('agreement', agreement.id), version, terms };
}

/** The agreement that the same two had before, as it was agreed last. */
async function earlierAgreement(
  { id: after, budgetHolderId, careProviderId }: AgreementRecord,
  { store, caller, today }: OperationContext,
): Promise<Before | undefined> {
  if (careProviderId === null) return undefined;
  const query = { budgetHolderId, careProviderId, today, after, count: EARLIER_AGREEMENTS };
  const before = (await listAgreements(store, caller, query)).find(({ status }) => agreed.includes(status));
  if (before === undefined) return undefined;
  const { id, version } = before;
  const terms =
    (await agreedTerms(store, [id])).get(id)?.at(-1)?.terms ?? (await findAgreement(store, caller, id))?.terms;
  return terms !== undefined && isComplete(terms)
    ? { agreementId: formatRecordId('agreement', id), version, terms }
    : undefined;
}

export const compareService = {
  'agreements.compare': async (context, _, { agreementId }) => {
    const agreement = await versionForCaller(await findVisibleAgreement(context, agreementId), context);
    const { terms } = agreement;
    const before = isComplete(terms)
      ? ((await earlierText(agreement, terms.parties.careProviderId, context)) ??
        (await earlierAgreement(agreement, context)))
      : undefined;
    const changes = before === undefined || !isComplete(terms) ? [] : compareTerms(before.terms, terms);
    return {
      id: formatRecordId('agreement', agreement.id),
      version: agreement.version,
      comparedWith: before === undefined ? null : { agreementId: before.agreementId, version: before.version },
      changes: changes.map(({ field, before: was, after: becomes }) => ({ field, was, becomes })),
    };
  },
} satisfies Service<'agreements.compare'>;
