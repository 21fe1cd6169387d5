import { harmless } from './harmless.ts';
import type { Surroundings } from './surroundings.ts';

const redrawMilliseconds = 100;
// Without a terminal somebody reads a log: then a line now and then is enough.
const heartbeatMilliseconds = 30_000;

/** Tells on standard error how far something is: one line that changes, or one now and then without a terminal. */
export class StatusLine {
  readonly #stderr: Surroundings['stderr'];
  readonly #now: () => number;
  readonly #start: number;
  #told: number;
  #drawn = false;

  constructor(stderr: Surroundings['stderr'], now: () => number = () => performance.now()) {
    this.#stderr = stderr;
    this.#now = now;
    this.#start = this.#told = now();
  }

  /** `text` is made only when it is time to tell something; it is given the seconds that have passed. */
  show(text: (seconds: number) => string): void {
    const now = this.#now();
    if (now - this.#told < (this.#stderr.isTTY === true ? redrawMilliseconds : heartbeatMilliseconds)) return;
    this.#told = now;
    const line = text(Math.max(0.001, (now - this.#start) / 1000));
    if (this.#stderr.isTTY !== true) this.#stderr.write(`${harmless(line)}\n`);
    else {
      this.#stderr.write(`\r\u001b[2K${harmless(line).slice(0, (this.#stderr.columns ?? 80) - 1)}`);
      this.#drawn = true;
    }
  }

  /** Makes room for other output. */
  clear(): void {
    if (this.#drawn) this.#stderr.write('\r\u001b[2K');
    this.#drawn = false;
  }
}
