import type { OperationName } from '../../../contract/operations.ts';
import { agreementLifecycle, type AgreementOperation } from '../../../domain/lifecycle/agreement-lifecycle.ts';
import { nextStatus, operationsFrom } from '../../../domain/lifecycle/machine.ts';
import type { AgreementStatus } from '../../../domain/words.ts';
import { statusConflict, type PortalError } from '../../answers/portal-error.ts';
import type { OperationContext } from '../../handler.ts';
import type { AgreementRecord } from '../../store/queries/agreements/agreements.ts';

function nextStatusFor(operation: AgreementOperation, agreement: AgreementRecord, context: OperationContext) {
  const { caller } = context;
  return isOver(agreement, context) && !isAnswer(operation, agreement)
    ? undefined
    : nextStatus(agreementLifecycle, agreement.status, operation, caller.role);
}

/**
 * The last day of an agreement that was ended has gone by. A care provider gives notice in time; only the holder, who may
 * have set a wrong day and has claimed back with it what was paid, moves it then.
 */
function isOver({ status, end }: AgreementRecord, { caller, today }: OperationContext): boolean {
  return status === 'ended' && caller.role === 'care-provider' && (end === null || end < today);
}

/** The holder asked to take an end back that may have gone by, which the care provider decides on. */
function isAnswer(operation: AgreementOperation, { endWithdrawalAskedBy }: AgreementRecord): boolean {
  return operation === 'continue' && endWithdrawalAskedBy === 'holder';
}

/** The operations that the caller can do now, in the order of the table. */
export function possibleOperations(agreement: AgreementRecord, context: OperationContext): AgreementOperation[] {
  const { caller } = context;
  const all = operationsFrom(agreementLifecycle, agreement.status, caller.role);
  return isOver(agreement, context) ? all.filter((operation) => isAnswer(operation, agreement)) : all;
}

export function canDo(operation: AgreementOperation, agreement: AgreementRecord, context: OperationContext): boolean {
  return nextStatusFor(operation, agreement, context) !== undefined;
}

/** The status to which an operation leads, when the caller may do it now. */
export function statusAfter(
  operation: AgreementOperation,
  agreement: AgreementRecord,
  context: OperationContext,
): AgreementStatus {
  const status = nextStatusFor(operation, agreement, context);
  if (status === undefined) throw agreementConflict(operation, agreement.status);
  return status;
}

/** The names that operations have in the API, where the table of the lifecycle has another. */
const apiNames: Partial<Record<AgreementOperation | 'discard', OperationName>> = {
  edit: 'agreements.update',
  approve: 'agreements.assess',
  reject: 'agreements.assess',
};

export function agreementConflict(operation: AgreementOperation | 'discard', status: AgreementStatus): PortalError {
  return statusConflict(apiNames[operation] ?? `agreements.${operation}`, status);
}
