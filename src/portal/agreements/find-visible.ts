import type { OperationName } from '../../contract/operations.ts';
import { agreementLifecycle, type AgreementOperation } from '../../domain/lifecycle/agreement-lifecycle.ts';
import { nextStatus } from '../../domain/lifecycle/machine.ts';
import type { AgreementStatus } from '../../domain/words.ts';
import { notFound, statusConflict, type PortalError } from '../answers/portal-error.ts';
import { recordNumber } from '../answers/record-number.ts';
import type { OperationContext } from '../handler.ts';
import { findAgreement, lockAgreement, type AgreementRecord } from '../store/queries/agreements/agreements.ts';

type Find = typeof findAgreement;

async function findWith(find: Find, context: OperationContext, agreementId: string): Promise<AgreementRecord> {
  const agreement = await find(context.store, context.caller, recordNumber('agreement', agreementId));
  if (agreement === undefined) throw notFound();
  context.touch(agreement.budgetHolderId);
  return agreement;
}

/** An agreement that the caller may see. */
export function findVisible(context: OperationContext, agreementId: string): Promise<AgreementRecord> {
  return findWith(findAgreement, context, agreementId);
}

/** The same, which nobody else can change until this operation is done. */
export function findAndLock(context: OperationContext, agreementId: string): Promise<AgreementRecord> {
  return findWith(lockAgreement, context, agreementId);
}

function nextStatusFor(operation: AgreementOperation, { status }: AgreementRecord, { caller }: OperationContext) {
  return nextStatus(agreementLifecycle, status, operation, caller.role);
}

export function canDo(operation: AgreementOperation, agreement: AgreementRecord, context: OperationContext): boolean {
  return nextStatusFor(operation, agreement, context) !== undefined;
}

/** Where an operation leads, when the caller may do it now. */
export function statusAfter(
  operation: AgreementOperation,
  agreement: AgreementRecord,
  context: OperationContext,
): AgreementStatus {
  const status = nextStatusFor(operation, agreement, context);
  if (status === undefined) throw agreementConflict(operation, agreement.status);
  return status;
}

/** How the API calls what the table of the lifecycle calls otherwise. */
const apiNames: Partial<Record<AgreementOperation | 'discard', OperationName>> = {
  edit: 'agreements.update',
  approve: 'agreements.assess',
  reject: 'agreements.assess',
};

export function agreementConflict(operation: AgreementOperation | 'discard', status: AgreementStatus): PortalError {
  return statusConflict(apiNames[operation] ?? `agreements.${operation}`, status);
}
