import { formatRecordId } from '../../domain/values/record-id.ts';
import { versionConflict } from '../answers/portal-error.ts';
import type { OperationContext } from '../handler.ts';
import { findVisible, holderOfRecord, type VisibleRecords } from '../resource/find-visible.ts';
import { findAgreement, lockAgreement, type AgreementRecord } from '../store/queries/agreements/agreements.ts';

const agreements: VisibleRecords<AgreementRecord> = {
  kind: 'agreement',
  find: findAgreement,
  holderOf: holderOfRecord,
};

/** An agreement that the caller may see. */
export function findVisibleAgreement(context: OperationContext, agreementId: string): Promise<AgreementRecord> {
  return findVisible(context, agreements, agreementId);
}

/** Finds an agreement that nobody else can then change until this operation is done. */
export function findAndLock(context: OperationContext, agreementId: string): Promise<AgreementRecord> {
  return findVisible(context, { ...agreements, find: lockAgreement }, agreementId);
}

/**
 * The same for an act that rests on what its doer read: it is refused when the terms were changed and shared anew since.
 * A version that was shared never changes.
 */
export async function findAsRead(
  context: OperationContext,
  agreementId: string,
  { version: given }: { version: number },
): Promise<AgreementRecord> {
  const agreement = await findAndLock(context, agreementId);
  requireVersion(agreement, given);
  return agreement;
}

/** Refuses an act that rests on another version than that of now. */
function requireVersion({ id, version }: AgreementRecord, given: number): void {
  if (given !== version) throw versionConflict(formatRecordId('agreement', id), { given, version });
}
