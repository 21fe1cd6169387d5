import { amsterdamDate } from '../../../domain/values/date.ts';
import type { DailyJob } from '../../jobs/daily-job.ts';
import { openOrders } from '../../store/queries/payments/payroll/payroll-orders.ts';
import { answerInPractice } from './answer-in-practice.ts';

/** A practice portal has nobody to do its payroll, so it answers its orders by itself. */
export const practicePayrollJob: DailyJob = {
  name: 'practice-payroll',
  run: async (store, { date, now }) => {
    if (date !== amsterdamDate(now)) return;
    for (const order of await openOrders(store)) await answerInPractice(store, order, now);
  },
};
