export interface ConcurrencyOptions {
  /** Requests at the same time, at most. */
  concurrency: number;
}

const first = 2;
// When the portal becomes so many times slower than usual, it has more than it can do.
const overloaded = 3;
const samplesPerStep = 4;
const samplesOfUsual = 10;

/**
 * Decides how many requests are sent at the same time: one more for as long as that brings more answers in a second,
 * half as many when the portal gets much slower. A wait that the portal asks for (429, 503) counts as slow.
 */
export class AdaptiveConcurrency {
  readonly #most: number;
  #limit: number;
  #underWay = 0;
  /** The milliseconds that one item took lately. */
  #usual: number | undefined;
  #samples = 0;
  /** The milliseconds of this step in which the portal had something to do. */
  #stepBusy = 0;
  #lastEvent = 0;
  #begun = 0;
  #stepItems = 0;
  #bestRate = 0;

  readonly #now: () => number;

  constructor({ concurrency }: ConcurrencyOptions, now: () => number = () => performance.now()) {
    this.#now = now;
    this.#most = concurrency;
    this.#limit = Math.min(first, concurrency);
  }

  get limit(): number {
    return this.#limit;
  }

  async measure<Result>(items: number, work: () => Promise<Result>): Promise<Result> {
    const start = this.#now();
    this.#pass(start);
    this.#underWay += 1;
    try {
      const result = await work();
      this.#pass(this.#now());
      // Requests from before the limit was changed say nothing about the limit as it is now.
      if (start >= this.#begun) this.#learn(items, this.#lastEvent - start);
      return result;
    } finally {
      this.#pass(this.#now());
      this.#underWay -= 1;
    }
  }

  #pass(now: number): void {
    if (this.#underWay > 0) this.#stepBusy += now - this.#lastEvent;
    this.#lastEvent = now;
  }

  #learn(items: number, milliseconds: number): void {
    const perItem = milliseconds / items / this.#limit;
    const usual = this.#usual ?? perItem;
    this.#usual = usual + (perItem - usual) / samplesOfUsual;
    this.#samples += 1;
    this.#stepItems += items;
    if (perItem > overloaded * usual && this.#limit > 1) {
      this.#limit = Math.max(1, Math.floor(this.#limit / 2));
      // The best rate from before the portal became slow says nothing about the best rate now.
      this.#bestRate = 0;
      this.#begin();
    } else if (this.#samples >= samplesPerStep * this.#limit) this.#step();
  }

  #step(): void {
    const rate = this.#stepItems / this.#stepBusy;
    if (rate > this.#bestRate * 1.05) {
      this.#bestRate = rate;
      this.#limit = Math.min(this.#most, this.#limit + 1);
    }
    this.#begin();
  }

  #begin(): void {
    this.#begun = this.#lastEvent;
    this.#stepBusy = 0;
    this.#stepItems = 0;
    this.#samples = 0;
  }
}
