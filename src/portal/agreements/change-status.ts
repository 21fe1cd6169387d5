import type { AgreementOperation } from '../../domain/lifecycle/agreement-lifecycle.ts';
import type { Context } from '../service.ts';
import {
  changeAgreement,
  type AgreementChange,
  type SavedSteps,
} from '../store/queries/agreements/agreement-changes.ts';
import type { AgreementRecord } from '../store/queries/agreements/agreements.ts';
import { conflict } from './find-visible.ts';

/** Writes a change of status; when somebody else was first, nothing is written. */
export async function change(
  context: Context,
  operation: AgreementOperation,
  agreement: AgreementRecord,
  facts: Omit<AgreementChange, 'from' | 'changedAt'>,
  steps?: SavedSteps,
): Promise<void> {
  const { id, status: from } = agreement;
  const isDone = await changeAgreement(context.store, id, { ...facts, from, changedAt: context.now }, steps);
  if (!isDone) throw conflict(operation, from);
}
