import { randomFrom } from '../../src/portal/practice/faults/random.ts';

/** Choices that are the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to this one. */
  below(count: number): number;
  /** True once in so many times. */
  once(times: number): boolean;
  of<One>(from: readonly One[]): One;
}

export function createRandom(seed: number): Random {
  const next = randomFrom(seed);
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    once: (times) => below(times) === 0,
    of: (from) => {
      const one = from[below(from.length)];
      if (one === undefined) throw new Error('Nothing to choose from');
      return one;
    },
  };
}
