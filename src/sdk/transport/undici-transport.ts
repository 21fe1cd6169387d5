import type { Dispatcher } from 'undici';
import { openDispatcher } from './dispatcher.ts';
import { exchange } from './exchange.ts';
import type { HttpAnswer, HttpRequest, Transport } from './http.ts';
import type { NetworkOptions } from './network-options.ts';
import { proxyFor } from './proxy.ts';

/** Carries requests over undici, which is loaded at the first one. Redirects are not followed: a token would go along. */
export class UndiciTransport implements Transport {
  readonly #portal: URL;
  readonly #basePath: string;
  readonly #options: NetworkOptions;
  #dispatcher: Promise<Dispatcher> | undefined;

  constructor(portal: URL, options: NetworkOptions) {
    this.#portal = portal;
    this.#basePath = portal.pathname.replace(/\/+$/, '');
    this.#options = options;
  }

  async send({ method, path, headers, body, timeoutMilliseconds, signal }: HttpRequest): Promise<HttpAnswer> {
    this.#dispatcher ??= openDispatcher(this.#portal, this.#options);
    return exchange(
      await this.#dispatcher,
      {
        origin: this.#portal.origin,
        path: this.#basePath + path,
        method,
        headers,
        body: body ?? null,
        // One deadline for the whole attempt stands in their place.
        headersTimeout: 0,
        bodyTimeout: 0,
      },
      { timeoutMilliseconds, signal },
    );
  }

  get proxy(): string | undefined {
    return proxyFor(this.#portal, this.#options);
  }

  /** A dispatcher that was handed in stays its owner's. */
  async close(): Promise<void> {
    // One that could not be opened was told of by the call.
    const dispatcher = this.#dispatcher?.catch(() => undefined);
    this.#dispatcher = undefined;
    if (this.#options.dispatcher === undefined) await (await dispatcher)?.close();
  }
}
