import { amsterdamDate } from '../../domain/values/date.ts';
import { makeAllMonths } from '../declarations/monthly/make-all-months.ts';
import type { DailyJob } from './daily-job.ts';

/**
 * Wages and fixed amounts are made on the first day of their month, and made anew when the agreement or the budget has
 * changed. One day makes up for all before it on which no portal ran, so those are passed over.
 */
export const monthlyPayJob: DailyJob = {
  name: 'monthly-pay',
  run: async (store, day) => {
    if (day.date === amsterdamDate(day.now)) await makeAllMonths(store, day);
  },
};
