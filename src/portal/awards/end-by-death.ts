import type { IsoDate } from '../../domain/values/date.ts';
import type { OperationContext } from '../handler.ts';
import { tellClosedByEnd } from '../resource/closed-months.ts';
import { type AgreementRecord, findAgreements } from '../store/queries/agreements/agreements.ts';
import { newestTerms } from '../store/queries/agreements/agreed-terms.ts';
import { endAllOn, moveEnd } from '../store/queries/agreements/changes.ts';
import { recordedEnd } from '../store/queries/agreements/given-ends.ts';
import { agreementsOn } from '../store/queries/awards/agreements/agreements-on.ts';
import type { Store } from '../store/store.ts';
import { agreementEvent } from './change/change-events.ts';

/**
 * An agreement ends on the day on which its holder died, without notice: nobody is left to end it, since who acted for the
 * holder acts no longer. One that ended before stays as it is, unless it ended by this death on a day that turned out to be
 * too early. Source: SVB, overlijden; BW 3:72.
 */
export async function endByDeath(context: OperationContext, awardId: number, lastDay: IsoDate): Promise<void> {
  const { store, now } = context;
  // One that goes on again at this moment ends by this death too.
  const onAward = await agreementsOn(store, awardId, { hold: true });
  const ended = await endAllOn(store, onAward, { lastDay, now });
  const before = onAward.filter(({ end }) => end !== null && end < lastDay).map(({ id }) => id);
  for (const agreement of await findAgreements(store, context.caller, before, { hold: true })) {
    const { careProviderId, end: wasEnd } = agreement;
    const end = await laterDeath(store, agreement, lastDay);
    if (end === undefined || careProviderId === null || !(await moveEnd(store, agreement, { end, now }))) continue;
    ended.push({ ...agreement, careProviderId, end, wasEnd });
  }
  for (const { wasEnd, ...agreement } of ended) {
    context.emit(agreementEvent('agreement.ended', agreement, { end: agreement.end, ground: 'death-of-holder' }));
    await tellClosedByEnd(context, { ...agreement, end: wasEnd }, agreement.end);
  }
}

/** The day of a death that was later than an office recorded, or that of the end that the agreement had before it. */
async function laterDeath(store: Store, agreement: AgreementRecord, lastDay: IsoDate): Promise<IsoDate | undefined> {
  const { id, end } = agreement;
  const recorded = await recordedEnd(store, id);
  if (recorded?.ground !== 'death-of-holder') return undefined;
  const agreed = (await newestTerms(store, agreement)).workArrangements?.end;
  const others = [recorded.endBefore, agreed].filter((day) => day !== undefined);
  const first = others.reduce((one, other) => (one < other ? one : other), lastDay);
  return end !== null && first > end ? first : undefined;
}
