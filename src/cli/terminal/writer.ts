import { once } from 'node:events';
import { harmless } from './harmless.ts';
import type { Sink } from './surroundings.ts';

/** A reader that went away; on Windows it is the end of the file. */
const readerGone = new Set(['EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);

/** A stream that can be written to until its reader goes away: `pgb declaration list --all | head`. */
export class Writer {
  readonly #sink: Sink;
  #closed = false;
  #refusal: NodeJS.ErrnoException | undefined;

  constructor(sink: Sink) {
    this.#sink = sink;
    // Without a listener the loss of the reader would end the process with a stack trace.
    sink.on('error', (error: NodeJS.ErrnoException) => {
      this.#closed = true;
      if (!readerGone.has(error.code ?? '')) this.#refusal ??= error;
    });
  }

  /** Nothing can be written any more. */
  get closed(): boolean {
    return this.#closed || this.#sink.destroyed;
  }
  /** Nobody reads any more. */
  get hasNoReader(): boolean {
    return this.closed && this.#refusal === undefined;
  }

  get isTerminal(): boolean {
    return this.#sink.isTTY === true;
  }

  get columns(): number | undefined {
    return this.#sink.columns;
  }

  /** Waits while the reader is slower than we are. On a terminal nothing is written that steers it. */
  async write(text: string): Promise<void> {
    if (this.closed || text === '' || this.#sink.write(this.isTerminal ? harmless(text) : text)) return;
    await Promise.race([once(this.#sink, 'drain'), once(this.#sink, 'close')]).catch(() => undefined);
  }

  /** Waits until the system has taken all of it. It may refuse afterwards, as a full disk does, and then it is not all there. */
  async finish(): Promise<void> {
    if (!this.closed) await new Promise<void>((done) => this.#sink.write('', () => done()));
    if (this.#refusal !== undefined) throw this.#refusal;
  }
}
