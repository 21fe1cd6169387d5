import type { AwardFacts } from '../../domain/award/award-facts.ts';
import type { CareFunction } from '../../domain/words.ts';
import { recordNumber } from '../answers/record-number.ts';
import { type MadeMonth, wasPaid } from '../store/queries/declarations/monthly-pay.ts';
import type { MonthlyCase, MonthlyFacts } from './monthly-facts.ts';

/**
 * The awards that pay for a month, in the order in which they do. What became of an award since is no reason to take back
 * the days that it ever paid, nor the care that it paid them for: its office judges that.
 */
export function payersOf(
  { awardIds, terms }: MonthlyCase,
  ofMonth: readonly MadeMonth[],
  awards: MonthlyFacts['awards'],
): AwardFacts[] {
  const now = awardIds.flatMap((id) => awards.get(id) ?? []);
  const agreed = terms.flatMap(({ careFunction }) => careFunction ?? []);
  return [...now, ...ofMonth.filter(wasPaid).flatMap((paid) => bearersOf(paid, agreed, awards))];
}

/** The awards that a month was paid from, each for the days and the care that it paid. */
function bearersOf(
  { parts, perAward }: MadeMonth,
  agreed: readonly CareFunction[],
  awards: MonthlyFacts['awards'],
): AwardFacts[] {
  return (parts ?? []).flatMap(({ start, end, borne }) => {
    const award = awards.get(borne === undefined ? (perAward[0]?.awardId ?? 0) : recordNumber('award', borne.awardId));
    if (award === undefined) return [];
    const { functionsFrom: _, ...bearing } = award;
    const paidFor = borne?.careFunction === undefined ? [...award.careFunctions, ...agreed] : [borne.careFunction];
    return [{ ...bearing, start, end, careFunctions: paidFor }];
  });
}
