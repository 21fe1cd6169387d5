import { isMonthlyPay } from '../../domain/declaration/kinds.ts';
import type { DeclarationKind } from '../../domain/words.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import type { NewEvent } from '../store/queries/events/append-events.ts';
import type { Returned } from '../store/queries/payments/returns.ts';
import { countWithoutAccount } from '../store/queries/payments/run-steps.ts';
import type { PaymentRunRecord } from '../store/queries/payments/runs.ts';
import type { NewRow, Row } from '../store/schema.ts';
import type { Store } from '../store/store.ts';

/** What payroll made of a gross wage. */
interface Statement {
  grossCents: number;
  withheldCents: number;
}

/** Who mends an account depends on who is paid: a care provider, or the holder. */
function payeeOf(careProviderId: number | null | undefined): { payee?: 'budget-holder' } {
  return typeof careProviderId === 'number' ? {} : { payee: 'budget-holder' };
}

export function paymentEvent(
  type: 'payment.scheduled' | 'payment.paid' | 'payment.account-awaited',
  {
    id,
    declarationId,
    budgetHolderId,
    careProviderId,
    month,
    amountCents,
    nettedCents = 0,
    kind = 'care-delivered',
    statement,
  }: NewRow<'payment'> & { kind?: DeclarationKind | undefined; statement?: Statement | undefined },
  date: string,
): NewEvent {
  return {
    type,
    recordId: formatRecordId('payment', id),
    budgetHolderId,
    ...(typeof careProviderId === 'number' && { careProviderId }),
    params: {
      ...(statement !== undefined && statement),
      ...payeeOf(careProviderId),
      // Nobody handed in a wage, so it is called by its name.
      ...(isMonthlyPay(kind) && { kind }),
      declaration: formatRecordId('declaration', declarationId),
      month,
      cents: amountCents,
      ...(nettedCents > 0 && { nettedCents }),
      date,
    },
  };
}

/** Tells of a payment that did not arrive; the code of the bank is worded for whoever reads it. */
export function returnedEvent({ payment, kind, reasonCode }: Returned): NewEvent {
  const { id, declarationId, budgetHolderId, careProviderId, month, amountCents } = payment;
  return {
    type: kind === 'returned' ? 'payment.returned' : 'payment.rejected',
    recordId: formatRecordId('payment', id),
    budgetHolderId,
    ...(careProviderId !== null && { careProviderId }),
    params: {
      ...payeeOf(careProviderId),
      declaration: formatRecordId('declaration', declarationId),
      month,
      cents: amountCents,
      ...(reasonCode !== null && { reasonCode }),
    },
  };
}

/** The event also tells how many payments wait for an account number. */
export async function runFinishedEvent(
  store: Store,
  { id, date, paymentCount, totalCents }: PaymentRunRecord,
): Promise<NewEvent> {
  return {
    type: 'payment-run.finished',
    recordId: formatRecordId('payment-run', id),
    params: { date, count: paymentCount, cents: totalCents, withoutAccount: await countWithoutAccount(store, date) },
  };
}

/** The payment office hands the order out, and takes the result back. */
export function orderMadeEvent({ id, month, lineCount }: Row<'payrollOrder'>): NewEvent {
  return {
    type: 'payroll-order.made',
    recordId: formatRecordId('payroll-order', id),
    params: { month, count: lineCount },
  };
}

export function closedEvent(recovery: Row<'recovery'>, cents: number): NewEvent {
  const { id, declarationId, budgetHolderId, careProviderId, month } = recovery;
  return {
    type: 'recovery.closed',
    recordId: formatRecordId('recovery', id),
    budgetHolderId,
    careProviderId,
    params: { declaration: formatRecordId('declaration', declarationId), month, cents },
  };
}
