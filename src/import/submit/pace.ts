import { setTimeout as sleep } from 'node:timers/promises';

export interface PaceOptions {
  /** Requests at the same time, at most. */
  concurrency: number;
  /** Declarations in a second, at most; no bound when absent. */
  perSecond?: number | undefined;
}

const first = 2;
// Much slower than it was: the portal has more than it can do.
const overloaded = 3;
const samplesPerStep = 4;

/**
 * How many requests go at the same time: one more for as long as that brings more answers in a second, half as many
 * when the portal gets much slower. A wait that it asks for (429, 503) counts as slow.
 */
export class Pace {
  readonly #most: number;
  readonly #perSecond: number | undefined;
  #limit: number;
  #underWay = 0;
  /** Least milliseconds for one item so far. */
  #fastest = Infinity;
  #samples = 0;
  #stepStart = 0;
  #stepItems = 0;
  #bestRate = 0;
  #nextTurn = 0;

  constructor({ concurrency, perSecond }: PaceOptions) {
    this.#most = concurrency;
    this.#perSecond = perSecond;
    this.#limit = Math.min(first, concurrency);
  }

  get limit(): number {
    return this.#limit;
  }

  /** Waits until so many items may go. */
  async turn(items: number, stop: AbortSignal): Promise<void> {
    if (this.#perSecond === undefined) return;
    const now = performance.now();
    const wait = this.#nextTurn - now;
    this.#nextTurn = Math.max(now, this.#nextTurn) + (items * 1000) / this.#perSecond;
    if (wait > 0) await sleep(wait, undefined, { signal: stop }).catch(() => {});
  }

  async measure<Result>(items: number, work: () => Promise<Result>): Promise<Result> {
    const start = performance.now();
    if (this.#underWay === 0) [this.#stepStart, this.#stepItems, this.#samples] = [start, 0, 0];
    this.#underWay += 1;
    try {
      const result = await work();
      this.#learn(items, start, performance.now());
      return result;
    } finally {
      this.#underWay -= 1;
    }
  }

  #learn(items: number, start: number, end: number): void {
    const perItem = (end - start) / items / this.#limit;
    this.#fastest = Math.min(this.#fastest, perItem);
    this.#samples += 1;
    this.#stepItems += items;
    if (perItem > overloaded * this.#fastest && this.#limit > 1) {
      this.#limit = Math.max(1, Math.floor(this.#limit / 2));
      this.#begin(end);
    } else if (this.#samples >= samplesPerStep * this.#limit) this.#step(end);
  }

  #step(now: number): void {
    const rate = this.#stepItems / (now - this.#stepStart);
    if (rate > this.#bestRate * 1.05) {
      this.#bestRate = rate;
      this.#limit = Math.min(this.#most, this.#limit + 1);
    }
    this.#begin(now);
  }

  #begin(now: number): void {
    [this.#stepStart, this.#stepItems, this.#samples] = [now, 0, 0];
  }
}
