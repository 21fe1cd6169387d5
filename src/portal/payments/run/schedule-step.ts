import type { Rules } from '../../../domain/rules/rules.ts';
import type { NewEvent } from '../../store/queries/events/append-events.ts';
import { changeStatus } from '../../store/queries/declarations/changes.ts';
import { type Payable, type PlanDay, planPayments } from '../../store/queries/payments/plan-payments.ts';
import { lockSubmitted, paymentsOf } from '../../store/queries/payments/run-steps.ts';
import { countScheduled, type PaymentRunRecord } from '../../store/queries/payments/runs.ts';
import type { Row } from '../../store/schema.ts';
import type { Store } from '../../store/store.ts';
import { paymentEvent } from '../events.ts';
import { STEP_SIZE } from './step-size.ts';

// A process of 0.1.0 that is still at work beside this one approves without a payment.
async function withPayments(store: Store, payable: readonly Payable[], day: PlanDay): Promise<Row<'payment'>[]> {
  const ids = payable.map(({ id }) => id);
  const payments = await paymentsOf(store, ids);
  if (payments.length === payable.length) return payments;
  const known = new Set(payments.map(({ declarationId }) => declarationId));
  await planPayments(
    store,
    payable.filter(({ id }) => !known.has(id)),
    day,
  );
  return paymentsOf(store, ids);
}

/** Takes declarations that were submitted or approved along: from now on they are not withdrawn. Undefined when there are none. */
export async function scheduleStep(
  store: Store,
  run: PaymentRunRecord,
  rules: Rules,
): Promise<readonly NewEvent[] | undefined> {
  const payable = await lockSubmitted(store, run.date, STEP_SIZE);
  if (payable.length === 0) return undefined;
  const payments = await withPayments(store, payable, { today: run.date, rules });
  await changeStatus(
    store,
    payable.map(({ id }) => id),
    { status: 'scheduled' },
  );
  await countScheduled(store, run.id, payable.length);
  const kinds = new Map(payable.map(({ id, kind }) => [id, kind]));
  return payments.map((payment) =>
    paymentEvent('payment.scheduled', { ...payment, kind: kinds.get(payment.declarationId) }, run.date),
  );
}
