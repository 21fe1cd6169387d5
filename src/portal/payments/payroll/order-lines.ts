import type { DeclarationLine } from '../../../domain/declaration-content.ts';
import type { PaidDays } from '../../../domain/declaration/months/month-pay.ts';
import { workMinutes } from '../../../domain/declaration/lines/work-minutes.ts';
import { holidayAllowanceIn } from '../../../domain/payroll/holiday-allowance.ts';
import type { PayTerms } from '../../../domain/payroll/payroll-in-month.ts';
import type { Rules } from '../../../domain/rules/rules.ts';
import { firstDay, lastDay } from '../../../domain/values/month.ts';
import type { AwaitingPayment } from '../../store/queries/payments/payroll/payroll-payments.ts';
import { unpackLines } from '../../store/rows/packed-lines.ts';
import type { NewRow } from '../../store/schema.ts';

interface Ordering {
  payrollOrderId: number;
  rules: Rules;
}

/** What the order of a month tells of one payment. */
export function orderLineOf(
  { id, month, totalCents, costCents, linesJson, monthlyPayJson }: AwaitingPayment,
  { general, work }: PayTerms,
  { payrollOrderId, rules }: Ordering,
): NewRow<'payrollLine'> {
  const lines = unpackLines(linesJson);
  const parts = monthlyPayJson === null ? undefined : (JSON.parse(monthlyPayJson) as PaidDays[]);
  const travelCents = lines.reduce((sum, line) => sum + (line.travelCents ?? 0), 0);
  return {
    paymentId: id,
    payrollOrderId,
    start: parts?.[0]?.start ?? firstDay(month),
    end: parts?.at(-1)?.end ?? lastDay(month),
    minutes: parts === undefined ? minutesOf(lines) : null,
    holidayMinutes: minutesOf(lines.filter(({ holiday }) => holiday)),
    minutesPerWeek: work.minutesPerWeek ?? null,
    grossCents: totalCents,
    travelCents,
    holidayAllowanceCents: holidayAllowanceIn(totalCents - travelCents, month, rules),
    chargesCents: costCents - totalCents,
    taxCredit: general.payrollTaxCredit === true ? 1 : 0,
    withheldCents: null,
    netCents: null,
    answeredAt: null,
  };
}

function minutesOf(lines: readonly DeclarationLine[]): number {
  return lines.reduce((sum, { unit, minutes, count }) => sum + workMinutes(unit, minutes ?? count ?? 0), 0);
}
