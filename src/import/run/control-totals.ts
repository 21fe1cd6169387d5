import { amountNames, type Amounts, type Totals } from '../journal/outcome.ts';
import type { ControlTotals } from '../options.ts';

/** One total that is not what was expected. */
export interface TotalDifference {
  name: keyof Amounts;
  expected: number;
  found: number;
}

function differencesFrom(expected: ControlTotals, found: Amounts): TotalDifference[] {
  return amountNames.flatMap((name) => {
    const value = expected[name];
    return value === undefined || value === found[name] ? [] : [{ name, expected: value, found: found[name] }];
  });
}

/**
 * Compares the totals of the file as a whole, before anything is sent. Only the portal can tell what is paid: a file
 * may leave the rates to the agreement, and does not hold what travel costs.
 */
export function differencesBefore({ lines, minutes }: ControlTotals, totals: Totals): TotalDifference[] {
  return differencesFrom({ lines, minutes }, addUp(Object.values(totals)));
}

/** Compares the totals of what the portal has accepted, now or before. */
export function differencesAfter(expected: ControlTotals, { accepted, duplicate }: Totals): TotalDifference[] {
  return differencesFrom(expected, addUp([accepted, duplicate]));
}

function addUp(all: readonly Amounts[]): Amounts {
  const sum = (name: keyof Amounts): number => all.reduce((total, amounts) => total + amounts[name], 0);
  return { lines: sum('lines'), minutes: sum('minutes'), cents: sum('cents') };
}
