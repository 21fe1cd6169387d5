import { setTimeout as wait } from 'node:timers/promises';
import { sqliteErrorCode } from './error-code.ts';

const SQLITE_BUSY = 5;
const LONGEST_PAUSE_MILLISECONDS = 20;
const MEMORY_MILLISECONDS = 1_000;

/**
 * Waits while another process has the database, and meanwhile lets this process go on answering others. All calls wait
 * for the same lock: who comes when it has been waited for long enough is refused at the first attempt.
 */
export class Patience {
  readonly #milliseconds: number;
  #busySince = 0;
  #lastBusy = -Infinity;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  /** Tries again until no other process has the database, or the time is over. */
  async retryWhenBusy<Result>(attempt: () => Result): Promise<Result> {
    for (;;) {
      try {
        const result = attempt();
        this.#lastBusy = -Infinity;
        return result;
      } catch (error) {
        if (sqliteErrorCode(error) !== SQLITE_BUSY || this.#isOver()) throw error;
        await wait(1 + Math.random() * LONGEST_PAUSE_MILLISECONDS);
      }
    }
  }

  #isOver(): boolean {
    const now = performance.now();
    // What was seen long ago says nothing of now.
    if (now - this.#lastBusy > MEMORY_MILLISECONDS) this.#busySince = now;
    this.#lastBusy = now;
    return now - this.#busySince > this.#milliseconds;
  }
}
