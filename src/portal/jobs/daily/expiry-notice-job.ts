import { endsToAnnounce, isTimeToAnnounce, lastDayToAnnounce } from '../../../domain/agreement/expiry-notice.ts';
import { agreementEvent } from '../../awards/change/change-events.ts';
import { endingEmployments, type EndingEmployment } from '../../store/queries/agreements/ending-employments.ts';
import { appendEvents } from '../../store/queries/events/append-events.ts';
import { notToldBefore } from '../../store/queries/events/told-before.ts';
import type { Store } from '../../store/store.ts';
import type { DailyJob, Day } from '../daily-job.ts';

// Few enough for one transaction: on a day in November those of everybody are to be announced.
const AT_ONCE = 1000;

/**
 * Tells a holder in time, and once for each last day, that an employment ends by itself and that the employee is to hear
 * in writing whether it goes on. Source: BW 7:668.
 */
export const expiryNoticeJob: DailyJob = {
  name: 'expiry-notice',
  run: async (store, day) => {
    let after: number | undefined = 0;
    while (after !== undefined) {
      const found = await endingEmployments(store, endsToAnnounce(day.date, day.rules), { after, count: AT_ONCE });
      await store.transaction((inside) => tellOnce(inside, found, day));
      after = found.length === AT_ONCE ? found.at(-1)?.id : undefined;
    }
  },
};

async function tellOnce(store: Store, found: readonly EndingEmployment[], { date, now, rules }: Day): Promise<void> {
  const events = found.flatMap((one) => {
    const lastDay = lastDayToAnnounce(one, rules);
    if (one.isAnnounced || !isTimeToAnnounce(lastDay, date)) return [];
    return [agreementEvent('agreement.end-to-announce', one, { end: one.end, date: lastDay })];
  });
  await appendEvents(store, now, await notToldBefore(store, events));
}
