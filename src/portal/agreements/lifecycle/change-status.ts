import type { AgreementOperation } from '../../../domain/lifecycle/agreement-lifecycle.ts';
import type { OperationContext } from '../../handler.ts';
import { changeAgreement, type AgreementChange, type SavedSteps } from '../../store/queries/agreements/changes.ts';
import type { AgreementRecord } from '../../store/queries/agreements/agreements.ts';
import { agreementConflict } from '../state/allowed-operations.ts';

/** Writes a change of status; when somebody else was first, nothing is written. */
export async function changeStatus(
  context: OperationContext,
  operation: AgreementOperation,
  agreement: AgreementRecord,
  facts: Omit<AgreementChange, 'from' | 'changedAt'>,
  steps?: SavedSteps,
): Promise<void> {
  const { id, status: from } = agreement;
  const isDone = await changeAgreement(context.store, id, { ...facts, from, changedAt: context.now }, steps);
  if (!isDone) throw agreementConflict(operation, from);
}
