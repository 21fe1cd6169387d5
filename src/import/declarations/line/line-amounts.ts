import { lineMost } from '../../../contract/limits.ts';
import type { LineInput } from '../../../domain/declaration-content.ts';
import { lineAmountCents } from '../../../domain/values/money.ts';

// Ten million euros, far above what a line can cost.
const mostCents = 1_000_000_000;

/** Counts the minutes and cents of a line; it has no cents when the file names no rate or amount. */
export function lineAmounts(content: LineInput): { minutes: number; cents: number | undefined } {
  return {
    minutes: countable(content.minutes, lineMost.minutes) ?? 0,
    cents: countable(content.amountCents ?? amountOf(content), mostCents),
  };
}

/**
 * An amount that cannot be true is not added up, since the totals of a file must stay whole numbers. The portal rejects
 * it.
 */
function countable(amount: number | undefined, most: number): number | undefined {
  return amount !== undefined && Math.abs(amount) <= most ? amount : undefined;
}

function amountOf({ unit = 'hour', rateCents, minutes, count }: LineInput): number | undefined {
  if (rateCents === undefined || (minutes === undefined && count === undefined)) return undefined;
  return lineAmountCents(unit, rateCents, { minutes, count });
}
