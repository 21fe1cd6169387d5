import type { AwardShare } from '../store/queries/declarations/changes.ts';
import type { Costs } from '../store/queries/awards/reservations.ts';

/** Adds up the costs that each award bears of all these declarations together. */
export function costsOf(declarations: readonly { perAward: readonly AwardShare[] }[]): Costs {
  const costs = new Map<number, number>();
  for (const { perAward } of declarations) {
    for (const { awardId, cents } of perAward) costs.set(awardId, (costs.get(awardId) ?? 0) + cents);
  }
  return costs;
}
