import type { Payment, PaymentRun, Recovery } from '../../contract/types.ts';
import { transferCents } from '../../domain/payment/transfer-cents.ts';
import { maskIban } from '../../domain/values/identifiers/mask.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import { budgetHolderReference } from '../answers/budget-holder-reference.ts';
import { careProviderReference } from '../answers/care-provider-reference.ts';
import { formatMoment } from '../answers/moment.ts';
import type { PaymentRunRecord } from '../store/queries/payments/runs.ts';
import type { RecoveryRecord } from '../store/queries/payments/recoveries.ts';
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
    nettedCents: payment.nettedCents,
    transferCents: transferCents(payment),
    nettings: payment.nettings.map(({ recoveryId, nettedCents: amountCents }) => ({
      recoveryId: formatRecordId('recovery', recoveryId),
      amountCents,
    })),
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

export function toRecovery(recovery: RecoveryRecord): Recovery {
  const { month, amountCents, openCents, repaidCents, createdAt, closedAt, correctedBy, initials, surname } = recovery;
  return {
    id: formatRecordId('recovery', recovery.id),
    status: openCents > 0 ? 'open' : 'closed',
    declarationId: formatRecordId('declaration', recovery.declarationId),
    correctedBy: correctedBy === null ? null : formatRecordId('declaration', correctedBy),
    agreementId: formatRecordId('agreement', recovery.agreementId),
    month,
    budgetHolder: budgetHolderReference({ id: recovery.budgetHolderId, initials, surname }),
    careProvider: { id: formatRecordId('care-provider', recovery.careProviderId), name: recovery.careProviderName },
    amountCents,
    openCents,
    nettedCents: amountCents - openCents - repaidCents,
    repaidCents,
    createdAt: formatMoment(createdAt),
    closedAt: closedAt === null ? null : formatMoment(closedAt),
  };
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
