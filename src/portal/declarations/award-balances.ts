import type { AwardFacts } from '../../domain/award/award-facts.ts';
import { type FunctionCost, spendFromAward } from '../../domain/award/money/function-budgets.ts';
import { recordNumber } from '../answers/record-number.ts';
import { awardBalances } from '../store/queries/awards/costs/reservations.ts';
import type { Store } from '../store/store.ts';

/**
 * The awards that agreements name, by id, with the amount that is left of each; `hold` keeps anyone else from spending.
 */
export async function balancesById(
  store: Store,
  agreements: readonly { awardIds: readonly string[] }[],
  options: { hold: boolean },
): Promise<Map<string, AwardFacts>> {
  const ids = new Set(agreements.flatMap(({ awardIds }) => awardIds));
  const numbers = [...ids].map((id) => recordNumber('award', id));
  return new Map((await awardBalances(store, numbers, options)).map((award) => [award.id, award]));
}

/** Takes costs off the amounts that are left, so that what is judged next is held to the rest. */
export function spendFrom<Award>(
  awards: Map<Award, AwardFacts>,
  costs: readonly { awardId: Award; cents: number; functions?: readonly FunctionCost[]; depositCents?: number }[],
): void {
  for (const { awardId, ...cost } of costs) {
    const award = awards.get(awardId);
    if (award !== undefined) awards.set(awardId, spendFromAward(award, cost));
  }
}

/** Frees what a declaration took that is corrected, for the one that comes in its place. */
export function freeFor<Award>(
  awards: Map<Award, AwardFacts>,
  costs: readonly { awardId: Award; cents: number; functions?: readonly FunctionCost[]; depositCents?: number }[],
): void {
  spendFrom(awards, givenBack(costs));
  for (const { awardId, cents: freedCents } of costs) {
    const award = awards.get(awardId);
    if (award !== undefined) awards.set(awardId, { ...award, freedCents });
  }
}

/** The costs of a declaration that is corrected, as they are free for the one that comes in its place. */
export function givenBack<Cost extends Given>(costs: readonly Cost[]): Cost[] {
  return costs.map(({ cents, functions, depositCents, compensationCents, ...cost }) => ({
    ...(cost as unknown as Cost),
    cents: -cents,
    ...(functions !== undefined && { functions: functions.map(functionBack) }),
    ...(depositCents !== undefined && { depositCents: -depositCents }),
    ...(compensationCents !== undefined && { compensationCents: -compensationCents }),
  }));
}

interface Given {
  cents: number;
  functions?: readonly FunctionCost[];
  depositCents?: number;
  /** What came back of it comes back no more. */
  compensationCents?: number;
}

function functionBack({ cents, compensationCents, ...of }: FunctionCost): FunctionCost {
  return { ...of, cents: -cents, ...(compensationCents !== undefined && { compensationCents: -compensationCents }) };
}
