import { daysOfWarning } from '../../../domain/award/days-of-warning.ts';
import { addDays } from '../../../domain/values/date.ts';
import { agreementEvent } from '../../awards/change/change-events.ts';
import { toldOf, type Unpaid, unpaidAgreements } from '../../store/queries/awards/agreements/linked-agreements.ts';
import { appendEvents } from '../../store/queries/events/append-events.ts';
import type { Store } from '../../store/store.ts';
import type { DailyJob, Day } from '../daily-job.ts';

// Few enough for one transaction: on a day in December the awards of everybody end.
const AT_ONCE = 1000;

/**
 * Tells a holder in time, and once for each last day, that an agreement goes on and that no award pays for it any more.
 * What was told is found again among the events, so that the job can be repeated.
 */
export const missingAwardsJob: DailyJob = {
  name: 'missing-awards',
  run: async (store, day) => {
    const days = { from: addDays(day.date, -daysOfWarning), until: addDays(day.date, daysOfWarning) };
    let after: number | undefined = 0;
    while (after !== undefined) {
      const unpaid = await unpaidAgreements(store, { ...days, after, count: AT_ONCE });
      await store.transaction((inside) => tellOnce(inside, unpaid, day));
      after = unpaid.length === AT_ONCE ? unpaid.at(-1)?.id : undefined;
    }
  },
};

async function tellOnce(store: Store, unpaid: readonly Unpaid[], { now }: Day): Promise<void> {
  const known = await toldOf(store, unpaid);
  const events = unpaid
    .filter(({ id }) => !known.has(id))
    .map((one) => agreementEvent('agreement.award-missing', one, { end: one.lastDay }));
  await appendEvents(store, now, events);
}
