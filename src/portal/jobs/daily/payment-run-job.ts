import { amsterdamDate } from '../../../domain/values/date.ts';
import { runPayments } from '../../payments/run/run-payments.ts';
import { appendEvents } from '../../store/queries/events/append-events.ts';
import { arePaymentsHeld } from '../../store/queries/payments/held-payments.ts';
import { PAYMENT_RUN_JOB } from '../../store/queries/payments/plan-payments.ts';
import { hasWork } from '../../store/queries/payments/run-steps.ts';
import { unfinishedRuns } from '../../store/queries/payments/runs.ts';
import type { DailyJob } from '../daily-job.ts';

/**
 * On a day on which nobody is to be paid there is no run, so that one can still be asked for later that day. Nor is
 * there one for a day that has gone by: what was not paid then is paid today, since no bank acts in the past. After a
 * copy was put back, the payment office does the first run itself.
 */
export const paymentRunJob: DailyJob = {
  name: PAYMENT_RUN_JOB,
  run: async (store, { date, now, rules }) => {
    if (date !== amsterdamDate(now) || (await arePaymentsHeld(store))) return;
    const left = await unfinishedRuns(store, date);
    if (left.length === 0 && !(await hasWork(store, date))) return;
    await runPayments(store, { date, now, rules, tell: (inside, events) => appendEvents(inside, now, events) });
  },
};
