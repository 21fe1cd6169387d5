import { randomFrom } from '../../../src/portal/practice/faults/random.ts';

/** Chance that is the same for the same seed. */
export class Chance {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = randomFrom(seed);
  }

  /** From 0 up to a bound. */
  below(bound: number): number {
    return this.#random() * bound;
  }

  whole(from: number, upTo: number): number {
    return Math.floor(from + this.below(upTo - from + 1));
  }
}
