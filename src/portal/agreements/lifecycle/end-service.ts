import type { Service } from '../../handler.ts';
import { statusAfter } from '../allowed-operations.ts';
import { tellEveryone } from '../events.ts';
import { findAsRead } from '../find-agreement.ts';
import { viewAfterChange } from '../view.ts';
import { changeStatus } from './change-status.ts';
import { checkEnd } from './check-end.ts';

export const endService = {
  'agreements.end': async (context, termination, { agreementId }) => {
    const { end, reason } = termination;
    const agreement = await findAsRead(context, agreementId, termination);
    const to = statusAfter('end', agreement, context);
    await checkEnd(termination, agreement, context);
    await changeStatus(context, 'end', agreement, { to, end });
    const type = context.caller.role === 'care-provider' ? 'agreement.ended-by-provider' : 'agreement.ended';
    await tellEveryone(context, type, agreement, { end, ...(reason !== undefined && { reason }) });
    return viewAfterChange(agreement.id, context);
  },
} satisfies Service<'agreements.end'>;
