import type { Cents } from '../values/money.ts';

/** What a payroll order tells of a wage that can be taken back. */
interface Amounts {
  minutes: number | null;
  holidayMinutes: number;
  grossCents: Cents;
  travelCents: Cents;
  holidayAllowanceCents: Cents;
  chargesCents: Cents;
  withheldCents: Cents | null;
  netCents: Cents | null;
}

/** The amounts and the time of a wage that is taken back: those that it had, below zero. */
export function takenBack(line: Amounts): Amounts {
  return {
    minutes: line.minutes === null ? null : negate(line.minutes),
    holidayMinutes: negate(line.holidayMinutes),
    grossCents: negate(line.grossCents),
    travelCents: negate(line.travelCents),
    holidayAllowanceCents: negate(line.holidayAllowanceCents),
    chargesCents: negate(line.chargesCents),
    withheldCents: line.withheldCents === null ? null : negate(line.withheldCents),
    netCents: line.netCents === null ? null : negate(line.netCents),
  };
}

// Nothing below zero is nothing.
function negate(amount: number): number {
  return amount === 0 ? 0 : -amount;
}
