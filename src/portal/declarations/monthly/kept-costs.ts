import type { AwardFacts } from '../../../domain/award/award-facts.ts';
import { costsBeyondFunctions } from '../../../domain/award/money/function-budgets.ts';
import type { AwardShare } from '../../store/queries/declarations/changes.ts';

/**
 * What costs ask for beyond what is put aside for the same already, per award and per care function: only that is held to
 * what is left, and to a declaration stop.
 */
export function costsBeyond(costs: readonly AwardShare[], kept: readonly AwardShare[]): AwardShare[] {
  return costs.flatMap(({ awardId, cents, functions = [] }) => {
    const before = kept.find((share) => share.awardId === awardId);
    const beyond = functions.flatMap((one) => {
      const more = one.cents - centsOf(before, one.careFunction);
      return more > 0 ? [{ careFunction: one.careFunction, cents: more }] : [];
    });
    const more = Math.max(cents - (before?.cents ?? 0), 0);
    return more === 0 && beyond.length === 0 ? [] : [{ awardId, cents: more, functions: beyond }];
  });
}

/** Tells whether costs are borne as before, and nowhere for less: what stands may then stay as it is. */
export function isWithin(standing: readonly AwardShare[], wanted: readonly AwardShare[]): boolean {
  return standing.every(({ awardId, cents, functions = [] }) => {
    const share = wanted.find((one) => one.awardId === awardId);
    if (share === undefined || share.cents < cents) return false;
    return functions.every((one) => centsOf(share, one.careFunction) >= one.cents);
  });
}

/** A month that does not fit in the budget is not made at all, never half. */
export function fits(costs: readonly AwardShare[], awards: ReadonlyMap<number, AwardFacts>): boolean {
  return costs.every(({ awardId, cents, functions }) => {
    const award = awards.get(awardId);
    if (award === undefined || award.declarationStop || award.settled || cents > award.remainingCents) return false;
    return costsBeyondFunctions(award, functions).length === 0;
  });
}

function centsOf(share: AwardShare | undefined, careFunction: string): number {
  return share?.functions?.find((one) => one.careFunction === careFunction)?.cents ?? 0;
}
