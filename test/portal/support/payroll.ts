import { standardRules } from '../../../src/domain/index.ts';
import { amsterdamDate } from '../../../src/domain/values/date.ts';
import { payrollOrderJob } from '../../../src/portal/jobs/daily/payroll-order-job.ts';
import { paymentOfficer } from './callers.ts';
import type { Desk } from './desk.ts';

/** A quarter of every wage, the half cent for the tax office. */
export function withheldOf(grossCents: number): number {
  return Math.ceil(grossCents / 4);
}

export function netOf(grossCents: number): number {
  return grossCents - withheldOf(grossCents);
}

/** Makes the order of the month when its day has come, and gives the result of every order that waits for one. */
export async function doPayroll(desk: Desk): Promise<void> {
  const { now } = desk.clock;
  await payrollOrderJob.run(desk.store, { date: amsterdamDate(now), now, rules: standardRules });
  await answerOrders(desk);
}

export async function answerOrders(desk: Desk): Promise<void> {
  const { items } = await desk.call(paymentOfficer, 'payrollOrders.list', {});
  for (const { id: payrollOrderId } of items.filter(({ openCount }) => openCount > 0)) {
    const open = await desk.call(paymentOfficer, 'payrollLines.list', { open: 'true', limit: 500 }, { payrollOrderId });
    const lines = open.items.map(({ paymentId, grossCents }) => ({
      paymentId,
      withheldCents: withheldOf(grossCents),
      netCents: netOf(grossCents),
    }));
    await desk.call(paymentOfficer, 'payrollOrders.answer', { lines }, { payrollOrderId });
  }
}
