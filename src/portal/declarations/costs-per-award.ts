import type { AwardShare } from '../store/queries/declarations/changes.ts';
import type { AwardSum, Costs } from '../store/queries/awards/costs/costs.ts';

/** Adds up the costs that each award bears of all these declarations together. */
export function costsOf(declarations: readonly { perAward: readonly AwardShare[] }[]): Costs {
  const costs = new Map<number, AwardSum>();
  for (const { perAward } of declarations) {
    for (const share of perAward) costs.set(share.awardId, addShare(costs.get(share.awardId), share));
  }
  return costs;
}

/** What one share says nothing of, by care function, is not known of the sum. */
function addShare(sum: AwardSum | undefined, { cents, functions, compensationCents = 0 }: AwardShare): AwardSum {
  if (sum === undefined) return { cents, compensationCents, functions: functions && byFunction(functions) };
  return {
    cents: sum.cents + cents,
    compensationCents: sum.compensationCents + compensationCents,
    functions: sum.functions && functions && byFunction(functions, sum.functions),
  };
}

function byFunction(
  costs: NonNullable<AwardShare['functions']>,
  before: NonNullable<AwardSum['functions']> = new Map(),
): NonNullable<AwardSum['functions']> {
  const sums = new Map(before);
  for (const { careFunction, cents, compensationCents = 0 } of costs) {
    const sum = sums.get(careFunction);
    sums.set(careFunction, {
      cents: (sum?.cents ?? 0) + cents,
      compensationCents: (sum?.compensationCents ?? 0) + compensationCents,
    });
  }
  return sums;
}
