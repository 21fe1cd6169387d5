/** The middle one; of an even number the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const at = (index: number): number => sorted[index] ?? NaN;
  return Number.isInteger(middle) ? (at(middle - 1) + at(middle)) / 2 : at(Math.floor(middle));
}

export type Way = () => Promise<number> | number;

/**
 * Measures several ways of doing the same, turn by turn, so that what else the machine does weighs on all of them.
 * A way answers what it took, in milliseconds.
 */
export async function turnByTurn<Name extends string>(
  ways: Readonly<Record<Name, Way>>,
  rounds: number,
  onRound: (round: number) => void = () => {},
): Promise<Record<Name, number[]>> {
  const names = Object.keys(ways) as Name[];
  const took = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 1; round <= rounds; round += 1) {
    onRound(round);
    for (const name of names) took[name].push(await ways[name]());
  }
  return took;
}

/** How many times as long the one takes as the other: the median over the rounds. */
export function ratio(took: readonly number[], other: readonly number[]): number {
  return rounded(median(took.map((each, round) => each / (other[round] ?? NaN))));
}

export function rounded(value: number, decimals = 2): number {
  return Number(value.toFixed(decimals));
}

/** Milliseconds that some work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
