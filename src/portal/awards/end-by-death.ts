import type { IsoDate } from '../../domain/values/date.ts';
import type { OperationContext } from '../handler.ts';
import { tellClosedByEnd } from '../resource/closed-months.ts';
import { endAllOn } from '../store/queries/agreements/changes.ts';
import { agreementEvent } from './change/change-events.ts';

/**
 * An agreement ends on the day on which its holder died, without notice: nobody is left to end it, since who acted for the
 * holder acts no longer. One that ended before stays as it is. Source: SVB, overlijden; BW 3:72.
 */
export async function endByDeath(context: OperationContext, awardId: number, lastDay: IsoDate): Promise<void> {
  for (const { wasEnd, ...agreement } of await endAllOn(context.store, awardId, { lastDay, now: context.now })) {
    context.emit(agreementEvent('agreement.ended', agreement, { end: agreement.end, ground: 'death-of-holder' }));
    await tellClosedByEnd(context, { ...agreement, end: wasEnd }, agreement.end);
  }
}
