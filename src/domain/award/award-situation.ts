import type { IsoDate } from '../values/date.ts';
import type { CareFunction } from '../words.ts';
import type { FunctionAmount } from './money/function-budgets.ts';

/** All that an award says from a day on; a change sends the whole of it anew. Source: iPgb 2.0 OP501. */
export interface AwardSituation {
  /** Last day. The first day of an award never changes. */
  end: IsoDate;
  careFunctions: readonly CareFunction[];
  amountCents: number;
  /** The part of the amount that is for each care function; empty when the holder is free to spend over them. */
  functionBudgets: readonly FunctionAmount[];
}

/** A situation, with the day from which it holds. */
export interface DatedSituation extends AwardSituation {
  from: IsoDate;
}

/**
 * The situations that hold one after the other, by their days. What was sent later replaces what was to hold on its days
 * and after, since the old situation lapses with the new one. Source: iPgb 2.0 OP501.
 */
export function situationsInForce<Situation extends DatedSituation>(versions: readonly Situation[]): Situation[] {
  const inForce: Situation[] = [];
  for (const version of versions) {
    while ((inForce.at(-1)?.from ?? '') >= version.from) inForce.pop();
    inForce.push(version);
  }
  return inForce;
}

/** The situation on a day; on a day before the first one it is the first. */
export function situationOn<Situation extends DatedSituation>(
  inForce: readonly [Situation, ...Situation[]],
  date: IsoDate,
): Situation {
  return inForce.findLast(({ from }) => from <= date) ?? inForce[0];
}
