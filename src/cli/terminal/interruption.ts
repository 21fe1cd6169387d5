import { exitCodes } from '../../contract/http/errors.ts';
import type { Surroundings } from './surroundings.ts';

/** The first Ctrl+C asks to finish or stops, the second stops, and the third ends everything at once. */
export class Interruption {
  readonly #stopping = new AbortController();
  readonly #abort = new AbortController();
  readonly #forget: () => void;
  #times = 0;

  constructor(surroundings: Surroundings, finishesFirst: boolean) {
    this.#forget = surroundings.onInterrupt(() => {
      this.#times += finishesFirst || this.#times > 0 ? 1 : 2;
      this.#stopping.abort();
      if (this.#times > 1) this.#abort.abort();
      if (this.#times > 2) surroundings.exit(exitCodes.interrupted);
    });
  }

  get stopping(): AbortSignal {
    return this.#stopping.signal;
  }
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  end(): void {
    this.#forget();
  }
}
