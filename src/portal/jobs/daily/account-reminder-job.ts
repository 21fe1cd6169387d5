import { valueAt } from '../../../domain/rules/dated-value.ts';
import { addDays } from '../../../domain/values/date.ts';
import { paymentEvent } from '../../payments/events.ts';
import { appendEvents } from '../../store/queries/events/append-events.ts';
import { markReminded, withoutAccountSince } from '../../store/queries/payments/waiting-payments.ts';
import type { Store } from '../../store/store.ts';
import type { Day, DailyJob } from '../daily-job.ts';

const STEP = 500;

/** Tells holders and providers of some of the payments that wait, once of each, and says how many those were. */
function remindSome(store: Store, { date, now, rules }: Day): Promise<number> {
  const days = valueAt(rules.accountReminder, date);
  if (days === undefined) return Promise.resolve(0);
  return store.transaction(async (inside) => {
    const waiting = await withoutAccountSince(inside, addDays(date, -days), date, STEP);
    if (waiting.length === 0) return 0;
    await markReminded(
      inside,
      waiting.map(({ id }) => id),
      now,
    );
    await appendEvents(
      inside,
      now,
      waiting.map((payment) => paymentEvent('payment.account-awaited', payment, payment.dueDate)),
    );
    return waiting.length;
  });
}

/** No provider without an account number waits for ever without anybody knowing. */
export const accountReminderJob: DailyJob = {
  name: 'account-reminder',
  run: async (store, day) => {
    while ((await remindSome(store, day)) > 0);
  },
};
