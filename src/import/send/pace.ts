import { setTimeout as sleep } from 'node:timers/promises';

/** Time, as far as a pace depends on it, in milliseconds. */
export interface PaceClock {
  now(): number;
  /** Is over early when it is stopped. */
  sleep(milliseconds: number, stop: AbortSignal): Promise<void>;
}

const second = 1000;

const systemClock: PaceClock = {
  now: () => performance.now(),
  sleep: (milliseconds, stop) => sleep(milliseconds, undefined, { signal: stop }).catch(() => {}),
};

/**
 * Lets no more items go in any second than was asked, spread over it. Whatever goes to the portal takes its turn: a
 * request takes as many turns as it has items, and an item that is settled by itself takes one.
 */
export class Pace {
  readonly #perSecond: number | undefined;
  readonly #clock: PaceClock;
  /** What went, or may go, in the last second. */
  #lately: { at: number; items: number }[] = [];
  #next = 0;

  /** There is no bound when `perSecond` is absent. */
  constructor(perSecond: number | undefined, clock: PaceClock = systemClock) {
    this.#perSecond = perSecond;
    this.#clock = clock;
  }

  /** The most items in one request: these go at the same time, so that they are no more than may go in a second. */
  mostOf(items: number): number {
    return mostAtOnce(items, this.#perSecond);
  }

  /** Waits until so many items may go. */
  async turn(items: number, stop: AbortSignal): Promise<void> {
    if (this.#perSecond === undefined) return;
    const now = this.#clock.now();
    const at = this.#momentFor(Math.min(items, this.#perSecond), Math.max(now, this.#next), this.#perSecond);
    this.#lately.push({ at, items });
    this.#next = at + (items * second) / this.#perSecond;
    if (at > now) await this.#clock.sleep(at - now, stop);
  }

  /** Finds the first moment of which the second before leaves room for so many items. */
  #momentFor(items: number, earliest: number, perSecond: number): number {
    let at = earliest;
    this.#lately = this.#lately.filter((went) => went.at > earliest - second);
    let busy = this.#lately.reduce((sum, went) => sum + went.items, 0);
    for (const went of this.#lately) {
      if (busy + items <= perSecond) break;
      busy -= went.items;
      at = Math.max(at, went.at + second);
    }
    return at;
  }
}

/** Bounds the items of one request by how many may go in a second. */
export function mostAtOnce(items: number, perSecond: number | undefined): number {
  return Math.min(items, perSecond ?? items);
}
