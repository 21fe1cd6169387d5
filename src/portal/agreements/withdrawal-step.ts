import { stepOfWithdrawal, type WithdrawalStep } from '../../domain/agreement/end-withdrawal.ts';
import type { Issue } from '../../domain/issue.ts';
import { rulesViolated } from '../answers/portal-error.ts';
import type { OperationContext } from '../handler.ts';
import type { AgreementRecord } from '../store/queries/agreements/agreements.ts';
import { giverOfEnd } from '../store/queries/agreements/given-ends.ts';
import { partyOf } from './amendment-state.ts';

/** The step that the caller may take now to let an ended agreement run on, or what stands in its way. */
async function stepOf(
  { store, caller }: OperationContext,
  { id, endWithdrawalAskedBy: askedBy }: AgreementRecord,
  given: { decline?: boolean },
): Promise<WithdrawalStep | Issue> {
  return stepOfWithdrawal(partyOf(caller.role), { ...(await giverOfEnd(store, id)), askedBy }, given);
}

export async function canContinue(context: OperationContext, agreement: AgreementRecord): Promise<boolean> {
  return typeof (await stepOf(context, agreement, {})) === 'string';
}

export async function requireStep(
  context: OperationContext,
  agreement: AgreementRecord,
  given: { decline?: boolean } = {},
): Promise<WithdrawalStep> {
  const step = await stepOf(context, agreement, given);
  if (typeof step === 'string') return step;
  throw rulesViolated([step]);
}
