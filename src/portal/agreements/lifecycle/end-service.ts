import { addDays, type IsoDate } from '../../../domain/values/date.ts';
import { monthOf } from '../../../domain/values/month.ts';
import type { OperationContext, Service } from '../../handler.ts';
import { tellClosedMonths } from '../../resource/closed-months.ts';
import type { AgreementRecord } from '../../store/queries/agreements/agreements.ts';
import { statusAfter } from '../allowed-operations.ts';
import { tellEveryone } from '../events.ts';
import { findAsRead } from '../find-agreement.ts';
import { viewAfterChange } from '../view.ts';
import { changeStatus } from './change-status.ts';
import { checkEnd } from './check-end.ts';

/** Of days that are now after the last day, or no more. */
async function tellClosedAfter(context: OperationContext, agreement: AgreementRecord, end: IsoDate): Promise<void> {
  const was = agreement.end ?? context.today;
  const [earlier, later] = was < end ? [was, end] : [end, was];
  await tellClosedMonths(context, agreement, { first: monthOf(addDays(earlier, 1)), last: monthOf(later) });
}

export const endService = {
  'agreements.end': async (context, termination, { agreementId }) => {
    const { end, ground = 'notice', reason } = termination;
    const agreement = await findAsRead(context, agreementId, termination);
    const to = statusAfter('end', agreement, context);
    await checkEnd(termination, agreement, context);
    await changeStatus(context, 'end', agreement, { to, end, endWithdrawalAskedBy: null });
    const type = context.caller.role === 'care-provider' ? 'agreement.ended-by-provider' : 'agreement.ended';
    await tellEveryone(context, type, agreement, { end, ground, ...(reason !== undefined && { reason }) });
    await tellClosedAfter(context, agreement, end);
    return viewAfterChange(agreement.id, context);
  },
} satisfies Service<'agreements.end'>;
