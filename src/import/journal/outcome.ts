import type { ItemState } from './schema.ts';

/**
 * All that can become of a line. `changed`: the same care was declared before and says something else now. `held`: nothing is
 * wrong with the line, but another line of its declaration is wrong, and only one declaration can be made for an
 * agreement and month. `not-sent`: not reached yet.
 */
export const outcomes = ['accepted', 'duplicate', 'changed', 'rejected', 'held', 'not-sent'] as const;
/** What became of a line. */
export type Outcome = (typeof outcomes)[number];

/** Of a line that is not wrong by itself. */
export function outcomeOf(state: ItemState): Outcome {
  return state === 'staged' ? 'not-sent' : state;
}

/** How much care stands in some lines together. */
export interface Amounts {
  lines: number;
  minutes: number;
  /** What is paid for them as far as is known: the portal's total, or what the file says. */
  cents: number;
}
/** How much became what. */
export type Totals = Record<Outcome, Amounts>;

export function noTotals(): Totals {
  return Object.fromEntries(outcomes.map((outcome) => [outcome, { lines: 0, minutes: 0, cents: 0 }])) as Totals;
}
