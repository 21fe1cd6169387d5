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
