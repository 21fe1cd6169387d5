import type { OperationName } from '../../contract/operations.ts';
import { agreementLifecycle, type AgreementOperation } from '../../domain/lifecycle/agreement-lifecycle.ts';
import { nextStatus } from '../../domain/lifecycle/machine.ts';
import type { AgreementStatus } from '../../domain/words.ts';
import { notFound, statusConflict, type PortalError } from '../answers/portal-error.ts';
import { recordNumber } from '../answers/record-number.ts';
import type { Context } from '../service.ts';
import { findAgreement, holdAgreement, type AgreementRecord } from '../store/queries/agreements/agreements.ts';

type Find = typeof findAgreement;

async function findWith(find: Find, context: Context, agreementId: string): Promise<AgreementRecord> {
  const agreement = await find(context.store, context.caller, recordNumber('agreement', agreementId));
  if (agreement === undefined) throw notFound();
  context.touch(agreement.budgetHolderId);
  return agreement;
}

/** An agreement that the caller may see. */
export function seen(context: Context, agreementId: string): Promise<AgreementRecord> {
  return findWith(findAgreement, context, agreementId);
}

/** The same, which nobody else can change until this operation is done. */
export function held(context: Context, agreementId: string): Promise<AgreementRecord> {
  return findWith(holdAgreement, context, agreementId);
}

function next(operation: AgreementOperation, { status }: AgreementRecord, { caller }: Context) {
  return nextStatus(agreementLifecycle, status, operation, caller.role);
}

export function canDo(operation: AgreementOperation, agreement: AgreementRecord, context: Context): boolean {
  return next(operation, agreement, context) !== undefined;
}

/** Where an operation leads, when the caller may do it now. */
export function statusAfter(
  operation: AgreementOperation,
  agreement: AgreementRecord,
  context: Context,
): AgreementStatus {
  const status = next(operation, agreement, context);
  if (status === undefined) throw conflict(operation, agreement.status);
  return status;
}

/** How the API calls what the table of the lifecycle calls otherwise. */
const names: Partial<Record<AgreementOperation | 'discard', OperationName>> = {
  edit: 'agreements.update',
  approve: 'agreements.assess',
  reject: 'agreements.assess',
};

export function conflict(operation: AgreementOperation | 'discard', status: AgreementStatus): PortalError {
  return statusConflict(names[operation] ?? `agreements.${operation}`, status);
}
