/** Shorter lists are written out, so that the plans of the usual queries stay as they are. */
const LONG = 100;

/** A list of values in a query that is so long that it is bound as one value. */
export type LongList = { asJson: () => string } & (
  { kind: 'numbers'; values: readonly number[] } | { kind: 'texts'; values: readonly string[] }
);

/** What was told of a list of values before: the same one is asked for in one query after the other. */
const told = new WeakMap<readonly unknown[], LongList>();

export function isLongList(values: readonly unknown[]): boolean {
  return values.length > LONG;
}

/**
 * Tells the long lists of `in (…)` from the others, for the compilers of the dialects. Whoever acts for thousands asks
 * with their numbers in every query: thousands of placeholders are read, planned and bound anew each time, and a text that
 * differs with their number is never found prepared.
 */
export function longListOf(values: readonly unknown[]): LongList | undefined {
  if (!isLongList(values)) return undefined;
  const known = told.get(values) ?? readList(values);
  if (known !== undefined) told.set(values, known);
  return known;
}

function readList(values: readonly unknown[]): LongList | undefined {
  // It is written as JSON when that is asked for, and once.
  let json: string | undefined;
  const asJson = (): string => (json ??= JSON.stringify(values));
  if (values.every((value) => Number.isInteger(value)))
    return { kind: 'numbers', values: values as readonly number[], asJson };
  if (values.every((value) => typeof value === 'string')) return { kind: 'texts', values, asJson };
  return undefined;
}
