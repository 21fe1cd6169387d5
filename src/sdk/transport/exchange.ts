import type { Dispatcher } from 'undici';
import { contentOf, headerOf, type HttpAnswer, type HttpRequest } from './http.ts';

/** The portal did not answer within the time that one attempt may take. */
export class AttemptTimeout extends Error {
  override readonly name = 'AttemptTimeout';
}

/** Sends one request and collects the answer; gives up at the deadline or when the signal says so. */
export function exchange(
  dispatcher: Dispatcher,
  request: Dispatcher.DispatchOptions,
  limits: Limits,
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    limits.signal?.throwIfAborted();
    dispatcher.dispatch(request, new Exchange(resolve, reject, limits));
  });
}

type Limits = Pick<HttpRequest, 'timeoutMilliseconds' | 'signal'>;

class Exchange implements Dispatcher.DispatchHandler {
  readonly #resolve: (answer: HttpAnswer) => void;
  readonly #reject: (error: Error) => void;
  readonly #signal: AbortSignal | undefined;
  readonly #deadline: NodeJS.Timeout;
  readonly #chunks: Buffer[] = [];
  #controller: Dispatcher.DispatchController | undefined;
  #reason: Error | undefined;
  #status = 0;
  #headers: HttpAnswer['headers'] = {};

  constructor(resolve: (answer: HttpAnswer) => void, reject: (error: Error) => void, limits: Limits) {
    this.#resolve = resolve;
    this.#reject = reject;
    this.#signal = limits.signal;
    this.#signal?.addEventListener('abort', this.#onAbort);
    this.#deadline = setTimeout(this.#onDeadline, limits.timeoutMilliseconds);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    // A request that waited for a connection could not be stopped yet.
    if (this.#reason === undefined) this.#controller = controller;
    else controller.abort(this.#reason);
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: HttpAnswer['headers']): void {
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#settle();
    const [first] = this.#chunks;
    const bytes = this.#chunks.length === 1 && first !== undefined ? first : Buffer.concat(this.#chunks);
    const facts = { status: this.#status, headers: this.#headers };
    this.#resolve({ ...facts, ...contentOf(headerOf(facts, 'content-type'), bytes) });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#settle();
    this.#reject(this.#reason ?? error);
  }

  readonly #onAbort = (): void => this.#giveUp(new DOMException('The call was aborted', 'AbortError'));
  readonly #onDeadline = (): void => this.#giveUp(new AttemptTimeout());

  #giveUp(reason: Error): void {
    this.#settle();
    this.#reason = reason;
    this.#controller?.abort(reason);
    this.#reject(reason);
  }

  #settle(): void {
    clearTimeout(this.#deadline);
    this.#signal?.removeEventListener('abort', this.#onAbort);
  }
}
