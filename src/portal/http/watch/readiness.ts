import { errorFacts, type Log } from '../../log.ts';
import type { OpenStore } from '../../store/open/open-store.ts';
import type { Attempt } from '../../store/open/try-to-write.ts';
import type { WriteFault } from '../../store/write-fault.ts';
import { within } from '../../within.ts';
import type { Timeouts } from '../connection/timeouts.ts';

export interface ReadinessParts {
  store: Pick<OpenStore, 'engine' | 'tryToWrite'>;
  log: Log;
  timeouts: Pick<Timeouts, 'readiness'>;
  /** An answer is good for so long, however many ask. */
  keptMilliseconds?: number;
}

const KEPT_MILLISECONDS = 1_000;

/** Knows whether the portal can write: one attempt at a time, so that asking is no way to keep it busy. */
export class Readiness {
  readonly #parts: ReadinessParts;
  #attempt: Promise<Attempt | undefined> | undefined;
  #asked: Promise<WriteFault | undefined> | undefined;
  #told: WriteFault | undefined;

  constructor(parts: ReadinessParts) {
    this.#parts = parts;
  }

  /** Why it cannot write; undefined when it can. */
  fault(): Promise<WriteFault | undefined> {
    return (this.#asked ??= this.#ask());
  }

  async #ask(): Promise<WriteFault | undefined> {
    const { store, timeouts, keptMilliseconds = KEPT_MILLISECONDS } = this.#parts;
    // An attempt that hangs is not made twice.
    const attempt = (this.#attempt ??= store.tryToWrite().finally(() => (this.#attempt = undefined)));
    const isDone = await within(timeouts.readiness, attempt);
    const found: Attempt | undefined = isDone
      ? await attempt
      : { fault: store.engine === 'sqlite' ? 'locked' : 'silent' };
    this.#tell(found);
    setTimeout(() => (this.#asked = undefined), keptMilliseconds).unref();
    return found?.fault;
  }

  /** A change stands in the log once. */
  #tell(found: Attempt | undefined): void {
    if (found?.fault === this.#told) return;
    this.#told = found?.fault;
    if (found === undefined) this.#parts.log({ level: 'info', event: 'ready' });
    else {
      const facts = found.error === undefined ? {} : errorFacts(found.error);
      this.#parts.log({ level: 'error', event: 'not-ready', reason: found.fault, ...facts });
    }
  }
}
