/** Shorter lists are written out, so that the plans of the usual queries stay as they are. */
const LONG = 100;

/** A list of values in a query that is so long that it is bound as one value. */
export type LongList = { kind: 'numbers'; values: readonly number[] } | { kind: 'texts'; values: readonly string[] };

/**
 * Tells the long lists of `in (…)` from the others, for the compilers of the dialects. Whoever acts for thousands asks
 * with their numbers in every query: thousands of placeholders are read, planned and bound anew each time, and a text that
 * differs with their number is never found prepared.
 */
export function longListOf(values: readonly unknown[]): LongList | undefined {
  if (values.length <= LONG) return undefined;
  if (values.every((value) => typeof value === 'number')) return { kind: 'numbers', values };
  if (values.every((value) => typeof value === 'string')) return { kind: 'texts', values };
  return undefined;
}
