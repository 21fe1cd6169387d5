import type { OperationName } from '../../../contract/operations.ts';
import type { AmendmentOperation } from '../../../domain/lifecycle/amendment-lifecycle.ts';
import { nextStatus } from '../../../domain/lifecycle/machine.ts';
import type { AgreementStatus } from '../../../domain/words.ts';
import { statusConflict, type PortalError } from '../../answers/portal-error.ts';
import type { OperationContext } from '../../handler.ts';
import {
  changeAmendment,
  type AmendmentChange,
  type AmendmentState,
} from '../../store/queries/agreements/amendments.ts';
import { machineOf } from '../state/amendment-state.ts';

const apiNames = {
  edit: 'amendments.update',
  share: 'amendments.share',
  return: 'amendments.return',
  sign: 'amendments.sign',
  reopen: 'amendments.reopen',
  submit: 'amendments.submit',
  approve: 'amendments.assess',
  reject: 'amendments.assess',
  discard: 'amendments.discard',
} as const satisfies Record<AmendmentOperation | 'discard', OperationName>;

export function amendmentConflict(operation: AmendmentOperation | 'discard', status: AgreementStatus): PortalError {
  return statusConflict(apiNames[operation], status);
}

/** The status to which an operation leads, when the caller may do it now. */
export function statusAfter(
  operation: AmendmentOperation,
  amendment: AmendmentState,
  { caller }: OperationContext,
): AgreementStatus {
  const status = nextStatus(machineOf(amendment), amendment.status, operation, caller.role);
  if (status === undefined) throw amendmentConflict(operation, amendment.status);
  return status;
}

/** What can be edited can be thrown away. */
export function requireDiscardable(amendment: AmendmentState, { caller }: OperationContext): void {
  if (nextStatus(machineOf(amendment), amendment.status, 'edit', caller.role) === undefined)
    throw amendmentConflict('discard', amendment.status);
}

/** Writes a change of status; when somebody else was first, nothing is written. */
export async function moveOn(
  { store, now }: OperationContext,
  operation: AmendmentOperation,
  amendment: AmendmentState,
  change: Omit<AmendmentChange, 'changedAt'>,
): Promise<void> {
  if (!(await changeAmendment(store, amendment, { ...change, changedAt: now })))
    throw amendmentConflict(operation, amendment.status);
}
