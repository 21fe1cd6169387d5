import type { ItemState } from './schema.ts';

/**
 * The outcomes that a line can have. A line is `changed` when the same care was declared before and says something else
 * now. It is `held` when nothing is wrong with the line, but another line of its declaration is wrong, and only one
 * declaration can be made for an agreement and month. It is `not-sent` when it was not reached yet.
 */
export const outcomes = ['accepted', 'duplicate', 'changed', 'rejected', 'held', 'not-sent'] as const;
/** The outcome of a line. */
export type Outcome = (typeof outcomes)[number];

/** The outcome of a line that is not wrong by itself. */
export function outcomeOf(state: ItemState): Outcome {
  return state === 'staged' ? 'not-sent' : state;
}

/** The amount of care in some lines together. */
export interface Amounts {
  lines: number;
  minutes: number;
  /**
   * The amount that is paid for these lines, as far as it is known: the total of the portal, or the amounts in the
   * file.
   */
  cents: number;
}
const everyAmount: Readonly<Record<keyof Amounts, true>> = { lines: true, minutes: true, cents: true };
export const amountNames = Object.keys(everyAmount) as (keyof Amounts)[];

/** The amounts of each outcome. */
export type Totals = Record<Outcome, Amounts>;

export function noTotals(): Totals {
  return Object.fromEntries(outcomes.map((outcome) => [outcome, { lines: 0, minutes: 0, cents: 0 }])) as Totals;
}
