import { runPayments } from '../payments/run-payments.ts';
import { appendEvents } from '../store/queries/events.ts';
import { hasWork } from '../store/queries/payment-run-steps.ts';
import { unfinishedRuns } from '../store/queries/payment-runs.ts';
import type { DailyJob } from './daily-job.ts';

/** On a day on which nobody is to be paid there is no run, so that one can still be asked for later that day. */
export const paymentRunJob: DailyJob = {
  name: 'payment-run',
  run: async (store, { date, now }) => {
    const left = await unfinishedRuns(store, date);
    if (left.length === 0 && !(await hasWork(store, date))) return;
    await runPayments(store, { date, now, tell: (inside, events) => appendEvents(inside, now, events) });
  },
};
