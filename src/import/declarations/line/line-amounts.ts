import { lineMost } from '../../../contract/limits.ts';
import type { LineInput } from '../../../domain/declaration-content.ts';
import { lineAmountCents } from '../../../domain/values/money.ts';

// Ten million euros, far above what a line can cost.
const mostCents = 1_000_000_000;

/** Minutes and cents of a line; no cents when the file names no rate or amount. */
export function lineAmounts(content: LineInput): { minutes: number; cents: number | undefined } {
  return {
    minutes: countable(content.minutes, lineMost.minutes) ?? 0,
    cents: countable(content.amountCents ?? amountOf(content), mostCents),
  };
}

/** What cannot be true is left to the portal to reject, and not added up: the totals of a file must stay whole numbers. */
function countable(amount: number | undefined, most: number): number | undefined {
  return amount !== undefined && Math.abs(amount) <= most ? amount : undefined;
}

function amountOf({ unit = 'hour', rateCents, minutes, count }: LineInput): number | undefined {
  if (rateCents === undefined || (minutes === undefined && count === undefined)) return undefined;
  return lineAmountCents(unit, rateCents, { minutes, count });
}
