import type { NewEvent } from '../../store/queries/events/append-events.ts';
import { changeStatus } from '../../store/queries/declarations/changes.ts';
import { addPayments, lockSubmitted, type Payable } from '../../store/queries/payments/run-steps.ts';
import { countScheduled, type PaymentRunRecord } from '../../store/queries/payments/runs.ts';
import type { NewRow } from '../../store/schema.ts';
import type { Store } from '../../store/store.ts';
import { paymentEvent } from '../events.ts';
import { STEP_SIZE } from './step-size.ts';

// A payment is due on the day itself: the portal often pays the same day, and must within thirty. Source: Rlz 5.23(3);
// VGZ.
function paymentOf({ totalCents, id: declarationId, ...of }: Payable, id: number, dueDate: string): NewRow<'payment'> {
  return {
    id,
    status: 'scheduled',
    declarationId,
    agreementId: of.agreementId,
    month: of.month,
    budgetHolderId: of.budgetHolderId,
    careProviderId: of.careProviderId,
    amountCents: totalCents,
    dueDate,
    paidAt: null,
    paymentRunId: null,
    ibanSealed: null,
  };
}

/** Puts declarations that were submitted or approved on the schedule; undefined when there are none. */
export async function scheduleStep(store: Store, run: PaymentRunRecord): Promise<readonly NewEvent[] | undefined> {
  const payable = await lockSubmitted(store, STEP_SIZE);
  if (payable.length === 0) return undefined;
  const first = await store.nextIds('payment', payable.length);
  const payments = payable.map((declaration, index) => paymentOf(declaration, first + index, run.date));
  await addPayments(store, payments);
  await changeStatus(
    store,
    payable.map(({ id }) => id),
    { status: 'scheduled' },
  );
  await countScheduled(store, run.id, payable.length);
  return payments.map((payment) => paymentEvent('payment.scheduled', payment, run.date));
}
