import type { AgreementTerms } from '../../../domain/agreement-terms.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { notFound } from '../../answers/portal-error.ts';
import type { OperationContext } from '../../handler.ts';
import type { AgreementRecord } from '../../store/queries/agreements/agreements.ts';
import { amendmentsOf } from '../../store/queries/agreements/amendments.ts';
import { termsOfVersion } from '../../store/queries/agreements/versions.ts';
import { isVisible } from '../state/amendment-state.ts';
import { findVisibleAgreement } from '../find-agreement.ts';
import { versionForCaller } from '../view.ts';

/** One version of an agreement, and which one stands when that is another. */
export interface AgreementVersion {
  agreement: AgreementRecord;
  standing?: number;
}

/** The version that stands for whoever asks, or another that was shared with them. */
export async function findVersion(
  context: OperationContext,
  agreementId: string,
  version: number | undefined,
): Promise<AgreementVersion> {
  const found = await findVisibleAgreement(context, agreementId);
  const agreement = await versionForCaller(found, context);
  if (version === undefined || version === agreement.version) return { agreement };
  const terms = await termsOfVersion(context.store, found.id, version);
  if (terms === undefined || !(await mayRead(found, { version, terms }, context))) throw notFound();
  const { start, end = null } = terms.workArrangements;
  return {
    agreement: { ...agreement, version, terms, kind: terms.parties.kind, start, end },
    standing: agreement.version,
  };
}

/** The office has seen what it assessed; what was shared with another care provider is nothing to this one. */
async function mayRead(
  { id, careProviderId, assessment }: AgreementRecord,
  { version, terms }: { version: number; terms: AgreementTerms },
  context: OperationContext,
): Promise<boolean> {
  const { role } = context.caller;
  if (role === 'care-provider' && terms.parties.careProviderId !== formatRecordId('care-provider', careProviderId ?? 0))
    return false;
  const amendments = await amendmentsOf(context.store, id);
  const amendment = amendments.find((one) => one.version === version);
  if (amendment !== undefined) return isVisible(amendment, context);
  return role !== 'assessor' || assessment?.version === version || amendments.some(({ amends }) => amends === version);
}
