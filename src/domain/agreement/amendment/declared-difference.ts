import type { RateLine } from '../../agreement-terms.ts';
import type { DeclarationLine } from '../../declaration-content.ts';
import type { IsoDate } from '../../values/date.ts';
import { lineAmountCents } from '../../values/money.ts';

/**
 * What care that was declared already at the former rates would cost more, or less, at those of an amendment. It is
 * told and not paid: a declaration is paid as it was handed in and approved.
 */
export function declaredDifference(
  lines: readonly DeclarationLine[],
  { from, rates }: { from: IsoDate; rates: readonly RateLine[] },
): number {
  let cents = 0;
  for (const line of lines) {
    if (line.date < from) continue;
    const rate = rates.find(({ careFunction, unit }) => careFunction === line.careFunction && unit === line.unit);
    // Care that is no longer agreed stays as it was declared.
    if (rate !== undefined && rate.cents !== line.rateCents)
      cents += lineAmountCents(rate.unit, rate.cents, line) - line.amountCents;
  }
  return cents;
}
