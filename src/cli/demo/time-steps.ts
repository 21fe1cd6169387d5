import type { Surroundings } from '../terminal/surroundings.ts';

/** One line that changes, for who waits at a terminal; nothing anywhere else. */
export class Meter {
  readonly #stderr: Surroundings['stderr'];

  constructor(stderr: Surroundings['stderr']) {
    this.#stderr = stderr;
  }

  show(text: string): void {
    if (this.#stderr.isTTY !== true) return;
    this.#stderr.write(`\r\u001b[2K${text.slice(0, (this.#stderr.columns ?? 80) - 1)}`);
  }

  clear(): void {
    if (this.#stderr.isTTY === true) this.#stderr.write('\r\u001b[2K');
  }
}
