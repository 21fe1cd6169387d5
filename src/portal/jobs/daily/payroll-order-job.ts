import { amsterdamDate } from '../../../domain/values/date.ts';
import { makePayrollOrder } from '../../payments/payroll/make-order.ts';
import { appendEvents } from '../../store/queries/events/append-events.ts';
import { arePaymentsHeld } from '../../store/queries/payments/held-payments.ts';
import type { DailyJob } from '../daily-job.ts';

/**
 * From its day of the month on, what waits for payroll is put into the order of the month. An order that was handed out
 * before a copy was put back would be handed out twice, so it waits too until the payment office pays.
 */
export const payrollOrderJob: DailyJob = {
  name: 'payroll-order',
  run: async (store, { date, now, rules }) => {
    if (date !== amsterdamDate(now) || (await arePaymentsHeld(store))) return;
    await makePayrollOrder(store, { date, now, rules, tell: (inside, events) => appendEvents(inside, now, events) });
  },
};
