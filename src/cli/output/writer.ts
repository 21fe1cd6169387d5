import { once } from 'node:events';
import type { Sink } from '../surroundings.ts';

/** A stream that can be written to until its reader goes away: `pgb declaration list --all | head`. */
export class Writer {
  readonly #sink: Sink;
  #closed = false;

  constructor(sink: Sink) {
    this.#sink = sink;
    // Without a listener the loss of the reader would end the process with a stack trace.
    sink.on('error', () => (this.#closed = true));
  }

  /** Nobody reads any more. */
  get closed(): boolean {
    return this.#closed || this.#sink.destroyed;
  }

  get isTerminal(): boolean {
    return this.#sink.isTTY === true;
  }

  get columns(): number | undefined {
    return this.#sink.columns;
  }

  /** Waits while the reader is slower than we are. */
  async write(text: string): Promise<void> {
    if (this.closed || text === '' || this.#sink.write(text)) return;
    await Promise.race([once(this.#sink, 'drain'), once(this.#sink, 'close')]).catch(() => undefined);
  }
}
