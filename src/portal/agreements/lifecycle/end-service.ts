import type { ParsedInput } from '../../../contract/types.ts';
import { rulesViolated } from '../../answers/portal-error.ts';
import type { OperationContext, Service } from '../../handler.ts';
import { tellClosedByEnd } from '../../resource/closed-months.ts';
import type { AgreementRecord } from '../../store/queries/agreements/agreements.ts';
import { statusAfter } from '../state/allowed-operations.ts';
import { tellEveryone } from '../events.ts';
import { partyOf } from '../state/amendment-state.ts';
import { findAsRead } from '../find-agreement.ts';
import { viewAfterChange } from '../view.ts';
import { checkMovable } from '../state/withdrawal-step.ts';
import { changeStatus } from './change-status.ts';
import { checkEnd, type Given } from './check-end.ts';

/** What follows when an end is given, by whoever gives it. */
export async function endOn(
  context: OperationContext,
  agreement: AgreementRecord,
  termination: ParsedInput<'agreements.end'>,
  given: Given,
): Promise<void> {
  await checkEnd(termination, agreement, context, given);
  await changeStatus(context, 'end', agreement, { to: 'ended', end: termination.end, endWithdrawalAskedBy: null });
  await tellClosedByEnd(context, agreement, termination.end);
}

export const endService = {
  'agreements.end': async (context, termination, { agreementId }) => {
    const { end, ground = 'notice', reason } = termination;
    const agreement = await findAsRead(context, agreementId, termination);
    statusAfter('end', agreement, context);
    const issues = await checkMovable(context, agreement, end);
    if (issues.length > 0) throw rulesViolated(issues);
    const by = partyOf(context.caller.role);
    await endOn(context, agreement, termination, { by, noticeDay: context.today });
    const type = by === 'provider' ? 'agreement.ended-by-provider' : 'agreement.ended';
    await tellEveryone(context, type, agreement, { end, ground, ...(reason !== undefined && { reason }) });
    return viewAfterChange(agreement.id, context);
  },
} satisfies Service<'agreements.end'>;
