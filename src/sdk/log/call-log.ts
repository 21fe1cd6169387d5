import type { ErrorCode } from '../../contract/http/errors.ts';
import { headers } from '../../contract/http/headers.ts';
import { isPgbError } from '../errors/pgb-error.ts';
import type { RetryNotice } from '../retry/with-retries.ts';
import { headerOf, type HttpAnswer } from '../transport/http.ts';
import type { ClientEvent, ClientLogger } from './client-event.ts';

/** What the log may know of a request. */
export interface LoggedCall {
  operation: string;
  method: string;
  path: string;
}

/** Gives each event its type back without what every event of a call has. */
type Own<Event> = Event extends ClientEvent ? Omit<Event, keyof LoggedCall | 'attempt'> : never;

/** Tells a logger of one call. */
export class CallLog {
  readonly #logger: ClientLogger | undefined;
  readonly #call: LoggedCall;
  readonly #now: () => number;
  #attempt = 0;

  constructor(logger: ClientLogger | undefined, { operation, method, path }: LoggedCall, now: () => number) {
    this.#logger = logger;
    this.#call = { operation, method, path };
    this.#now = now;
  }

  beginAttempt(): void {
    this.#attempt += 1;
  }

  async exchange(send: () => Promise<HttpAnswer>): Promise<HttpAnswer> {
    if (this.#logger === undefined) return send();
    this.#tell({ type: 'request' });
    const began = this.#now();
    try {
      const answer = await send();
      const { status } = answer;
      const facts = { status, ...requestIdIn(headerOf(answer, headers.requestId)) };
      this.#tell({ type: 'response', ...facts, milliseconds: this.#since(began) });
      return answer;
    } catch (error) {
      this.#tell({ type: 'response', ...codeIn(error), milliseconds: this.#since(began) });
      throw error;
    }
  }

  /** Gets a token, and tells of it when it had to be renewed. */
  async renewal(get: (onRenewal: () => void) => Promise<string>): Promise<string> {
    const began = this.#now();
    let isRenewed = false;
    const tell = (facts: { code?: ErrorCode }): void => {
      if (isRenewed) this.#tell({ type: 'token-renewal', ...facts, milliseconds: this.#since(began) });
    };
    try {
      const token = await get(() => (isRenewed = true));
      tell({});
      return token;
    } catch (error) {
      tell(codeIn(error));
      throw error;
    }
  }

  retry({ error, milliseconds }: RetryNotice): void {
    const { code, status, requestId } = error;
    const facts = { code, ...(status !== undefined && { status }), ...requestIdIn(requestId) };
    this.#tell({ type: 'retry', ...facts, milliseconds: Math.round(milliseconds) });
  }

  #since(began: number): number {
    return Math.max(0, Math.round(this.#now() - began));
  }

  #tell(own: Own<ClientEvent>): void {
    const { type, ...rest } = own;
    const event = { type, ...this.#call, attempt: this.#attempt, ...rest } as ClientEvent;
    // A logger that is an async function may fail later.
    void (async () => this.#logger?.(event))().catch(() => undefined);
  }
}

function codeIn(error: unknown): { code?: ErrorCode } {
  return isPgbError(error) ? { code: error.code } : {};
}

/** Anything on the way can write the header, so only what looks like a number of ours gets into the log. */
function requestIdIn(text: string | undefined): { requestId?: string } {
  return text !== undefined && /^[\w-]{1,64}$/.test(text) && !/^\d{8,10}$/.test(text) ? { requestId: text } : {};
}
