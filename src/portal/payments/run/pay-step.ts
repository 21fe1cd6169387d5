import { costsOf } from '../../declarations/costs-per-award.ts';
import type { NewEvent } from '../../store/queries/events/append-events.ts';
import { changeStatus } from '../../store/queries/declarations/changes.ts';
import { markPaid, unpaidOfRun } from '../../store/queries/payments/run-steps.ts';
import type { PaymentRunRecord } from '../../store/queries/payments/runs.ts';
import { markSpent } from '../../store/queries/awards/costs/reservations.ts';
import type { Store } from '../../store/store.ts';
import { paymentEvent } from '../events.ts';
import { STEP_SIZE } from './step-size.ts';

/** Records the payments in the file as paid; it is undefined when all of them are. */
export async function payStep(
  store: Store,
  run: PaymentRunRecord,
  now: number,
): Promise<readonly NewEvent[] | undefined> {
  const payments = await unpaidOfRun(store, run.id, STEP_SIZE);
  if (payments.length === 0) return undefined;
  await markPaid(
    store,
    payments.map(({ id }) => id),
    { paidAt: now, dueDate: run.executionDate ?? run.date },
  );
  const standing = payments.filter(({ declarationStatus }) => declarationStatus === 'scheduled');
  await changeStatus(
    store,
    standing.map(({ declarationId }) => declarationId),
    { status: 'paid' },
  );
  await markSpent(store, costsOf(standing));
  return payments.map(({ grossCents, withheldCents, ...payment }) => {
    const statement = grossCents === null || withheldCents === null ? undefined : { grossCents, withheldCents };
    return paymentEvent('payment.paid', { ...payment, statement }, run.executionDate ?? run.date);
  });
}
