import { checkRecordedDeath, stepOfWithdrawal, type WithdrawalStep } from '../../../domain/agreement/end-withdrawal.ts';
import type { Issue } from '../../../domain/issue.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import { rulesViolated } from '../../answers/portal-error.ts';
import type { OperationContext } from '../../handler.ts';
import type { AgreementRecord } from '../../store/queries/agreements/agreements.ts';
import { giverOfEnd } from '../../store/queries/agreements/given-ends.ts';
import { deathAsRecorded } from '../../store/queries/agreements/recorded-deaths.ts';
import { partyOf } from './amendment-state.ts';

/** The step that the caller may take now to let an ended agreement run on, or what stands in its way. */
async function stepOf(
  { store, caller }: OperationContext,
  { id, endWithdrawalAskedBy: askedBy }: AgreementRecord,
  given: { decline?: boolean },
): Promise<WithdrawalStep | Issue> {
  const deathRecordedBy = (await deathAsRecorded(store, id))?.by;
  return stepOfWithdrawal(partyOf(caller.role), { ...(await giverOfEnd(store, id)), askedBy, deathRecordedBy }, given);
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

/**
 * What keeps a party from setting a last day once an office recorded the death of the holder. The holder's side sets none any
 * more: who acted for the holder acts no longer. The care provider sets none after that day, nor moves an end by that death.
 */
export async function checkMovable(
  { store, caller }: OperationContext,
  { id }: AgreementRecord,
  end?: IsoDate,
): Promise<Issue[]> {
  const death = await deathAsRecorded(store, id);
  if (death === undefined) return [];
  const isAfter = end !== undefined && death.day !== undefined && end > death.day;
  return partyOf(caller.role) === 'holder' || death.isEnd || isAfter ? checkRecordedDeath(death.by) : [];
}
