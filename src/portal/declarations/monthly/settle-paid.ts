import { formatRecordId } from '../../../domain/values/record-id.ts';
import { judgeConflicts } from '../../awards/end-conflicts.ts';
import type { AwardShare } from '../../store/queries/declarations/changes.ts';
import type { NewEvent } from '../../store/queries/events/append-events.ts';
import { notToldBefore } from '../../store/queries/events/told-before.ts';
import { netPayments } from '../../store/queries/payments/nettings.ts';
import { openOfMonths } from '../../store/queries/payments/recoveries.ts';
import { paymentsOf } from '../../store/queries/payments/run-steps.ts';
import type { Store } from '../../store/store.ts';
import { openedEvent, settleCredits } from '../settle-credits.ts';
import { backOf } from './correct-paid.ts';
import type { MonthlyPlan } from './plan-months.ts';
import type { NewMonth } from '../../monthly-pay/wanted-month.ts';

type Changes = Pick<MonthlyPlan, 'withdrawn' | 'replaced' | 'corrected' | 'credited' | 'compensated'>;

interface Stored {
  stored: ReadonlyMap<number, NewMonth>;
  now: number;
}

/**
 * What was paid too much comes back as that of any correction; an award may by now be spent above what it gives. It comes
 * last in the transaction, and answers what there is to tell.
 */
export async function settlePaid(store: Store, changes: Changes, { stored, now }: Stored): Promise<NewEvent[]> {
  const { replaced, corrected, credited, compensated } = changes;
  const came = [...stored].flatMap(([id, one]) => (corrected.some(({ by }) => by === one) ? [{ id }] : []));
  const claimed = [...corrected.map(({ standing }) => standing), ...credited];
  const opened = await settleCredits({ store, now }, claimed, came);
  const reopened = await claimAgain(store, changes, { stored, now });
  const changed = [
    ...[...replaced, ...corrected].map(({ standing, by }) => ({ before: standing.perAward, after: by.perAward })),
    ...compensated.map(({ standing, wanted }) => ({ before: standing.perAward, after: wanted.perAward })),
  ];
  return [...withoutRaised(opened, corrected), ...reopened, ...(await judgeLost(store, changed, now))];
}

/**
 * A correction that was not paid yet is changed or withdrawn itself: what was to come off it comes off what is in its
 * place, and is told when that is less than what was paid.
 */
async function claimAgain(
  store: Store,
  { withdrawn, replaced }: Pick<Changes, 'withdrawn' | 'replaced'>,
  { stored, now }: Stored,
): Promise<NewEvent[]> {
  const gone = [...withdrawn, ...replaced.map(({ standing }) => standing)].filter(({ corrects }) => corrects !== null);
  if (gone.length === 0) return [];
  const isGone = (agreementId: number, month: string): boolean =>
    gone.some((one) => one.agreementId === agreementId && one.month === month);
  const came = [...stored].filter(([, { agreement, month }]) => isGone(agreement.id, month));
  const payments = await paymentsOf(
    store,
    came.map(([id]) => id),
  );
  await netPayments(store, { ids: payments.map(({ id }) => id) }, now);
  const open = await openOfMonths(
    store,
    gone.map(({ agreementId }) => agreementId),
  );
  const isRaised = ({ declarationId, totalCents }: (typeof open)[number]): boolean =>
    came.some(([, { corrects, pay }]) => corrects === declarationId && pay.totalCents >= totalCents);
  const toTell = open.filter((one) => isGone(one.agreementId, one.month) && !isRaised(one));
  return notToldBefore(store, toTell.map(openedEvent));
}

/** Of what comes off a higher amount in its place nobody is told that too much was paid. */
function withoutRaised(opened: readonly NewEvent[], corrected: MonthlyPlan['corrected']): NewEvent[] {
  const raised = corrected.filter(({ standing, by }) => by.pay.totalCents >= standing.totalCents);
  const ids = raised.map(({ standing }) => formatRecordId('declaration', standing.id));
  return opened.filter(
    ({ type, params }) =>
      type !== 'recovery.opened' || !ids.some((declaration) => declaration === params?.['declaration']),
  );
}

/** Less that comes back may leave an award overspent, which is for its office to judge. */
async function judgeLost(
  store: Store,
  changed: readonly { before: readonly AwardShare[]; after: readonly AwardShare[] }[],
  now: number,
): Promise<NewEvent[]> {
  const lost = changed.flatMap(({ before, after }) => (backOf(after) < backOf(before) ? before : []));
  return judgeConflicts(
    store,
    lost.map(({ awardId }) => awardId),
    now,
  );
}
