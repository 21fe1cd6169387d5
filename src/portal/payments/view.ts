import type { Payment, PaymentRun } from '../../contract/types.ts';
import { maskIban } from '../../domain/values/identifiers/mask.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import { budgetHolderReference } from '../answers/budget-holder-reference.ts';
import { careProviderReference } from '../answers/care-provider-reference.ts';
import { formatMoment } from '../answers/moment.ts';
import type { PaymentRunRecord } from '../store/queries/payments/runs.ts';
import type { PaymentRecord } from '../store/queries/payments/payments.ts';

export function toPayment(payment: PaymentRecord): Payment {
  const { status, month, amountCents, iban, dueDate, paidAt, paymentRunId, initials, surname } = payment;
  return {
    id: formatRecordId('payment', payment.id),
    status,
    declarationId: formatRecordId('declaration', payment.declarationId),
    agreementId: payment.agreementId === null ? null : formatRecordId('agreement', payment.agreementId),
    month,
    budgetHolder: budgetHolderReference({ id: payment.budgetHolderId, initials, surname }),
    careProvider: careProviderReference(payment),
    amountCents,
    iban: iban === null ? '' : maskIban(iban),
    dueDate,
    paidAt: paidAt === null ? null : formatMoment(paidAt),
    paymentRunId: paymentRunId === null ? null : formatRecordId('payment-run', paymentRunId),
    payroll: payrollOf(payment),
    bankReason: payment.returnReason,
  };
}

function payrollOf({ payroll: state, amountCents, statement }: PaymentRecord): Payment['payroll'] {
  if (state === null || state === 'none') return null;
  if (statement === null) {
    const unknown = { payrollOrderId: null, holidayAllowanceCents: null, withheldCents: null, netCents: null };
    return { state, grossCents: amountCents, ...unknown, isPractice: false };
  }
  const { payrollOrderId, isPractice, ...amounts } = statement;
  const order = { payrollOrderId: formatRecordId('payroll-order', payrollOrderId), isPractice: isPractice === 1 };
  return { state, ...amounts, ...order };
}

export function toPaymentRun(run: PaymentRunRecord): PaymentRun {
  return {
    id: formatRecordId('payment-run', run.id),
    date: run.date,
    executionDate: run.executionDate,
    scheduledCount: run.scheduledCount,
    paymentCount: run.paymentCount,
    totalCents: run.totalCents,
    finishedAt: run.finishedAt === null ? null : formatMoment(run.finishedAt),
  };
}
