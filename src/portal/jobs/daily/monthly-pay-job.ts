import { firstPayableMonth } from '../../../domain/rules/tables/monthly-pay.ts';
import { addDays, amsterdamDate } from '../../../domain/values/date.ts';
import { makeAllMonths } from '../../declarations/monthly/make-all-months.ts';
import type { DailyJob } from '../daily-job.ts';

/**
 * Wages and fixed amounts are made on the first day of their month, and made anew when the agreement or the budget has
 * changed. One day makes up for all before it on which no portal ran, so those are passed over. Only on the last day for
 * the wages of a year are they made that would be left behind, as of today: nobody loses a wage since a portal was off.
 */
export const monthlyPayJob: DailyJob = {
  name: 'monthly-pay',
  run: async (store, day) => {
    const today = amsterdamDate(day.now);
    if (day.date === today) await makeAllMonths(store, day);
    if (day.date >= today) return;
    const from = firstPayableMonth(day.date, day.rules);
    if (from !== firstPayableMonth(addDays(day.date, 1), day.rules))
      await makeAllMonths(store, { ...day, date: today, from });
  },
};
