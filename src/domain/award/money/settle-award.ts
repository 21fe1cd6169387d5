import { lastDayOver } from '../../rules/tables/year-end.ts';
import type { Rules } from '../../rules/rules.ts';
import { addDays, type IsoDate } from '../../values/date.ts';
import type { Cents } from '../../values/money.ts';
import type { CareLaw } from '../../words.ts';

/** The sums of an award when it is settled. */
export interface SettlementFacts {
  awardedCents: Cents;
  depositedCents: Cents;
  /** What came back to the budget since pay went on in sickness. */
  compensatedCents: Cents;
  paidCents: Cents;
  freeCents: Cents;
  /** What is still to be paid back by care providers; what was paid is less by it already. */
  recoveryCents: Cents;
  /** What the deposits bear of rates above the maximum. */
  depositUsedCents: Cents;
}

export interface SettlementResult {
  fromDepositsCents: Cents;
  settledCents: Cents;
  unspentCents: Cents;
  depositLeftCents: Cents;
}

/**
 * Settles an award (vaststelling): it comes to what was paid, the accountability-free amount included, and to nothing
 * when nothing was. The deposits bear what is above the maximum, and what the award does not reach for. Source: Rlz
 * 5.21.
 */
export function settleAward(facts: SettlementFacts): SettlementResult {
  const { depositedCents, depositUsedCents } = facts;
  const awardedCents = facts.awardedCents + facts.compensatedCents;
  const spentCents = facts.paidCents;
  const fromDepositsCents = Math.min(depositedCents, Math.max(depositUsedCents, spentCents - awardedCents));
  const settledCents = Math.max(0, spentCents - fromDepositsCents);
  return {
    fromDepositsCents,
    settledCents,
    unspentCents: Math.max(0, awardedCents - settledCents),
    depositLeftCents: depositedCents - fromDepositsCents,
  };
}

/** The first day on which an award can be settled: it has ended, and nothing over its last year comes any more. */
export function settlementFrom({ end, law }: { end: IsoDate; law: CareLaw }, rules: Rules): IsoDate {
  return addDays(lastDayOver(end.slice(0, 4), law, rules) ?? end, 1);
}
