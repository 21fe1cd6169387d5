import { valueAt } from '../rules/dated-value.ts';
import type { Rules } from '../rules/rules.ts';
import { type Cents, partOf } from '../values/money.ts';
import { firstDay, type Month } from '../values/month.ts';

const WHOLE = 100_00;

/** The part of a gross wage that is holiday allowance: it is paid with each payment. Source: SVB; Wml article 15. */
export function holidayAllowanceIn(grossCents: Cents, month: Month, rules: Rules): Cents {
  const basisPoints = valueAt(rules.holidayAllowance, firstDay(month)) ?? 0;
  return partOf(grossCents, basisPoints, WHOLE + basisPoints);
}
