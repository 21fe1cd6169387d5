import { payDayOf } from '../../../domain/rules/tables/monthly-pay.ts';
import { valueAt } from '../../../domain/rules/dated-value.ts';
import type { Rules } from '../../../domain/rules/rules.ts';
import { firstTargetDay } from '../../../domain/payment/target-day.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import { daysInMonth, firstDay, monthOf, type Month } from '../../../domain/values/month.ts';
import { changeStatus } from '../../store/queries/declarations/changes.ts';
import type { NewEvent } from '../../store/queries/events/append-events.ts';
import { isCreditOpen, takeCredits } from '../../store/queries/payments/payroll/payroll-credits.ts';
import {
  closeOrder,
  countLines,
  isOrderMade,
  lockOrderOf,
} from '../../store/queries/payments/payroll/payroll-orders.ts';
import {
  isPayrollAwaited,
  lockAwaiting,
  markOrdered,
  markPayroll,
  paidThroughPayroll,
  settlePayroll,
} from '../../store/queries/payments/payroll/payroll-payments.ts';
import { paymentsOf } from '../../store/queries/payments/run-steps.ts';
import { insertRows } from '../../store/rows/insert-rows.ts';
import type { Store } from '../../store/store.ts';
import { orderMadeEvent, paymentEvent } from '../events.ts';
import { orderLineOf } from './order-lines.ts';

export interface OrderOptions {
  date: IsoDate;
  now: number;
  rules: Rules;
  /** Writes the events of a step in the same transaction; it is called last in the step. */
  tell: (store: Store, events: readonly NewEvent[]) => Promise<void> | void;
}

/** Lines in one step of an order: a step is one transaction, short enough for others to get their turn. */
const STEP_SIZE = 500;

/** The day from which the order of a month is made. */
export function orderDayOf(month: Month, rules: Rules): IsoDate {
  // An operator may have given a day that not every month has.
  const day = Math.min(Math.max(valueAt(rules.payrollOrderDay, firstDay(month)) ?? 1, 1), daysInMonth(month));
  return `${month}-${String(day).padStart(2, '0')}`;
}

/** Finds out of all payments that nobody has looked at whether they wait for payroll. */
export async function settleAllPayroll(store: Store, rules: Rules): Promise<void> {
  while ((await store.transaction((inside) => settlePayroll(inside, rules, STEP_SIZE))) > 0);
}

/**
 * The payroll order of a month: from its day on, all that waits, once a month. It is made of steps that can be repeated, and
 * several processes may work on the same one. A month in which nothing waits has none yet.
 */
export async function makePayrollOrder(store: Store, options: OrderOptions): Promise<void> {
  const { date, rules } = options;
  const month = monthOf(date);
  await settleAllPayroll(store, rules);
  if (date < orderDayOf(month, rules) || (await isOrderMade(store, month))) return;
  if (!(await isPayrollAwaited(store, month)) && !(await isCreditOpen(store))) return;
  while (await store.transaction((inside) => advance(inside, month, options)));
}

/** Takes one step and says whether there may be more. */
async function advance(store: Store, month: Month, options: OrderOptions): Promise<boolean> {
  const order = await lockOrderOf(store, month, options.now);
  if (order.madeAt !== null) return false;
  const taken = await takeAlong(store, order.id, month, options);
  if (taken !== undefined) {
    await options.tell(store, taken);
    return true;
  }
  await closeOrder(store, order.id, options.now);
  await options.tell(store, [orderMadeEvent(order)]);
  return false;
}

async function takeAlong(
  store: Store,
  payrollOrderId: number,
  month: Month,
  { date, rules }: OrderOptions,
): Promise<readonly NewEvent[] | undefined> {
  // Credits are looked for first: a new wage that is found is then never without the credit of the one before.
  const credited = await takeCredits(store, payrollOrderId, STEP_SIZE);
  await countLines(store, payrollOrderId, credited);
  const awaiting = await lockAwaiting(store, month, STEP_SIZE);
  if (awaiting.length === 0) return credited === 0 ? undefined : [];
  const terms = await paidThroughPayroll(store, awaiting, rules);
  // New terms may since have taken the payroll away from this month.
  const without = awaiting.filter((payment) => !terms.has(payment)).map(({ id }) => id);
  await markPayroll(store, 'none', without);
  const lines = [...terms].map(([payment, agreed]) => orderLineOf(payment, agreed, { payrollOrderId, rules }));
  await insertRows(store, 'payrollLine', lines);
  await countLines(store, payrollOrderId, lines.length);
  const payDay = payDayOf(month, rules);
  await markOrdered(
    store,
    lines.map(({ paymentId }) => paymentId),
    payDay < date ? firstTargetDay(date) : payDay,
  );
  const submitted = [...terms.keys()]
    .filter(({ status }) => status === 'submitted')
    .map(({ declarationId }) => declarationId);
  await changeStatus(store, submitted, { status: 'scheduled' });
  const kinds = new Map(awaiting.map(({ declarationId, kind }) => [declarationId, kind]));
  const payments = await paymentsOf(store, submitted);
  return payments.map((payment) =>
    paymentEvent('payment.scheduled', { ...payment, kind: kinds.get(payment.declarationId) }, payment.dueDate),
  );
}
