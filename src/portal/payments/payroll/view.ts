import type { PayrollLine, PayrollOrder } from '../../../contract/types.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { budgetHolderReference } from '../../answers/budget-holder-reference.ts';
import { formatMoment } from '../../answers/moment.ts';
import type { PayrollLineRecord } from '../../store/queries/payments/payroll/payroll-lines.ts';
import type { PayrollOrderRecord } from '../../store/queries/payments/payroll/payroll-orders.ts';

export function toPayrollOrder(order: PayrollOrderRecord): PayrollOrder {
  const { lineCount, openCount, grossCents, chargesCents, withheldCents, netCents } = order;
  return {
    id: formatRecordId('payroll-order', order.id),
    month: order.month,
    madeAt: order.madeAt === null ? null : formatMoment(order.madeAt),
    lineCount,
    openCount,
    grossCents,
    chargesCents,
    withheldCents,
    netCents,
    isPractice: order.isPractice === 1,
  };
}

/** What payroll needs to know stands in full: without a BSN nobody can tell the tax office whose wage it is. */
export function toPayrollLine(line: PayrollLineRecord): PayrollLine {
  const { start, end, minutes, holidayMinutes, minutesPerWeek, withheldCents, netCents } = line;
  const { grossCents, travelCents, holidayAllowanceCents, chargesCents } = line;
  return {
    paymentId: formatRecordId('payment', line.paymentId),
    payrollOrderId: formatRecordId('payroll-order', line.payrollOrderId),
    creditedPaymentId: line.isCredit ? formatRecordId('payment', line.paymentId) : null,
    declarationId: formatRecordId('declaration', line.declarationId),
    agreementId: formatRecordId('agreement', line.agreementId),
    kind: line.kind,
    month: line.month,
    start,
    end,
    employer: budgetHolderReference({ id: line.budgetHolderId, initials: line.initials, surname: line.surname }),
    employee: {
      id: formatRecordId('care-provider', line.careProviderId),
      name: line.careProviderName,
      bsn: line.bsn,
      birthDate: line.birthDate,
    },
    taxCredit: line.taxCredit === 1,
    minutes,
    holidayMinutes,
    minutesPerWeek,
    grossCents,
    holidayAllowanceCents,
    travelCents,
    chargesCents,
    withheldCents,
    netCents,
  };
}
