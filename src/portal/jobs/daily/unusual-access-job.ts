import { addDays, startOfDay } from '../../../domain/values/date.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { findUnusualAccess } from '../../store/queries/access-log/unusual-access.ts';
import { appendEvents, type NewEvent } from '../../store/queries/events/append-events.ts';
import { notToldBefore } from '../../store/queries/events/told-before.ts';
import type { DailyJob } from '../daily-job.ts';

/** Somebody at work on a file opens its parts, and those again; so many times on one day is more than that. Our choice. */
const OFTEN = 50;

/**
 * Tells a holder of what was unusual the day before in who saw their data. Who it was is in the list that the message
 * names, where an office is told as the office. Source: NEN 7513, which asks that a log is looked at.
 */
export const unusualAccessJob: DailyJob = {
  name: 'unusual-access',
  run: async (store, { date: today, now }) => {
    const date = addDays(today, -1);
    const found = await findUnusualAccess(store, { from: startOfDay(date), before: startOfDay(today), often: OFTEN });
    const events = found.map(({ budgetHolderId, what, count }): NewEvent => ({
      type: `budget-holder.${what}`,
      recordId: formatRecordId('budget-holder', budgetHolderId),
      budgetHolderId,
      params: what === 'seen-often' ? { date, count } : { date },
    }));
    await store.transaction(async (inside) => appendEvents(inside, now, await notToldBefore(inside, events)));
  },
};
