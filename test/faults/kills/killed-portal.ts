import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from './chance.ts';
import type { PortalProcess } from '../support/portal-process.ts';

/** What else goes wrong on the portal: connections that drop before and after the work, refusals for the moment, slow answers. */
const faults = [
  '--drop',
  '3%',
  '--drop-after-commit',
  '4%',
  '--status',
  '429=4%',
  '--status',
  '503=4%',
  '--slow',
  '60ms=30%',
  '--retry-after',
  '100ms',
];

/**
 * Keeps a portal going that is killed again and again: at any moment from outside, or by itself at a request, before
 * the work or just before the answer.
 */
export class KilledPortal {
  kills = 0;
  readonly #portal: PortalProcess;
  readonly #folder: string;
  readonly #chance: Chance;
  readonly #most: number;
  #ending = false;
  #running: Promise<void> = Promise.resolve();

  constructor(portal: PortalProcess, folder: string, most: number, chance: Chance) {
    [this.#portal, this.#folder, this.#most, this.#chance] = [portal, folder, most, chance];
  }

  /** Answers when it can be called. */
  async begin(): Promise<void> {
    await this.#start();
    this.#running = this.#keepGoing();
  }

  /** No more kills and no more faults. */
  async end(): Promise<void> {
    this.#ending = true;
    await this.#portal.end('SIGTERM');
    await this.#running;
    await this.#portal.start(this.#folder);
  }

  async #keepGoing(): Promise<void> {
    for (;;) {
      const isLast = this.kills === this.#most;
      const kill = isLast ? undefined : setTimeout(() => void this.#portal.end('SIGKILL'), this.#chance.below(4000));
      const signal = await this.#portal.ended();
      clearTimeout(kill);
      if (this.#ending) return;
      if (signal !== 'SIGKILL') throw new Error('The portal ended by itself');
      this.kills += 1;
      // As long as an import waits, now and then.
      await pause(this.#chance.below(1) < 0.1 ? 4000 : this.#chance.below(300));
      if (this.#ending) return;
      await this.#start();
    }
  }

  #start(): Promise<void> {
    const seed = this.#chance.whole(1, 1_000_000);
    const crash = this.kills === this.#most ? [] : ['--crash-after', String(this.#chance.whole(2, 60))];
    return this.#portal.start(this.#folder, [...faults, '--seed', String(seed), ...crash]);
  }
}
