import type { CustomFetch } from 'openid-client';
import type { Dispatcher } from 'undici';
import { defaultLanguage, type Language } from '../../../messages/language.ts';
import { openDispatcher } from '../../transport/dispatcher.ts';
import { exchange } from '../../transport/exchange.ts';
import { proxyFor } from '../../transport/proxy.ts';
import { headerOf, jsonIn, type HttpAnswer } from '../../transport/http.ts';
import { isLoopback, isSafe } from '../../../contract/http/loopback.ts';
import { answerError } from '../../errors/answer-error.ts';
import { networkError } from '../../errors/network-error.ts';
import { newError } from '../../errors/new-error.ts';
import { isPgbError } from '../../errors/pgb-error.ts';
import { shownAddress } from '../../portal-address.ts';
import { productHeaders } from '../../product.ts';
import { RetryBudget } from '../../retry/retry-budget.ts';
import { defaultMaxRetryAfterSeconds } from '../../retry/retry-options.ts';
import { systemTime } from '../../retry/time.ts';
import { withRetries, type RetryPolicy } from '../../retry/with-retries.ts';
import type { IssuerOptions } from '../sign-in-options.ts';

const timeoutMilliseconds = 30_000;

/** Somebody waits for this, so it is tried less often than a call. */
function retryPolicy(): RetryPolicy {
  return {
    options: { limit: 3, baseMilliseconds: 250, maxMilliseconds: 2_000, budget: 10 },
    budget: new RetryBudget(10),
    maxRetryAfterSeconds: defaultMaxRetryAfterSeconds,
    time: systemTime,
  };
}

export interface PageRequest {
  method: 'GET' | 'POST';
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

/** The network reaches the portal and its issuer while somebody signs in: it follows no redirect and sends nothing unencrypted. */
export class SignInNetwork {
  readonly language: Language;
  readonly #portal: URL;
  readonly #options: IssuerOptions;
  #dispatcher: Promise<Dispatcher> | undefined;

  constructor(portal: URL, options: IssuerOptions) {
    this.language = options.language ?? defaultLanguage;
    this.#portal = portal;
    this.#options = options;
  }

  /** The document at an address; undefined when there is none. */
  document(url: URL): Promise<Readonly<Record<string, unknown>> | undefined> {
    return this.#again(() => this.#documentAt(url));
  }

  async #documentAt(url: URL): Promise<Readonly<Record<string, unknown>> | undefined> {
    const answer = await this.page(url, { method: 'GET', headers: { accept: 'application/json' } });
    if (isTemporary(answer.status) || answer.status === 500) {
      throw await answerError(answer, {
        operation: 'sign-in',
        language: this.language,
        now: Date.now(),
        portal: shownAddress(this.#portal),
      });
    }
    const content = answer.status === 200 ? jsonIn(answer) : undefined;
    if (answer.status === 200 && content === undefined && isJson(headerOf(answer, 'content-type')))
      throw await this.#unreadable(answer.status);
    return typeof content === 'object' && content !== null ? (content as Record<string, unknown>) : undefined;
  }

  async page(url: URL, { method, headers = {}, body }: PageRequest): Promise<HttpAnswer> {
    await this.check(url);
    const { signal } = this.#options;
    try {
      const all = { ...productHeaders(), 'accept-language': this.language, ...headers };
      return await exchange(
        await this.#open(),
        { origin: url.origin, path: url.pathname + url.search, method, headers: all, body: body ?? null },
        { timeoutMilliseconds, signal },
      );
    } catch (cause) {
      throw await this.#networkError(url, cause);
    }
  }

  /** This function is for openid-client, which speaks fetch. */
  readonly fetch: CustomFetch = async (url, options) => {
    await this.check(new URL(url));
    return this.#again(() => this.#fetchOnce(url, options));
  };

  /** The same, with the certificate of a system shown to the host of this address, and to no other. */
  readonly fetchWithCertificate: CustomFetch = async (url, options) => {
    const address = new URL(url);
    await this.check(address);
    const dispatcher = await openDispatcher(address, this.#options, 'portal');
    try {
      return await this.#again(() => this.#fetchOnce(url, options, dispatcher));
    } finally {
      if (this.#options.dispatcher === undefined) await dispatcher.destroy();
    }
  };

  /**
   * Fetches once. An answer that cannot be read is one that was spoilt on the way; what the issuer itself refuses, such
   * as a refresh token that was used, is left to openid-client.
   */
  async #fetchOnce(url: string, options: Parameters<CustomFetch>[1], by?: Dispatcher): Promise<Response> {
    const { fetch } = await import('undici');
    const signals = [options.signal, this.#options.signal].filter((signal) => signal !== undefined);
    const headers = { ...options.headers, ...productHeaders() };
    const init = { ...options, headers, signal: AbortSignal.any(signals), dispatcher: by ?? (await this.#open()) };
    const response = await fetch(url, init as Parameters<typeof fetch>[1]).catch(async (cause: unknown) => {
      if (init.signal.aborted) throw cause;
      throw await this.#unreached(new URL(url), cause);
    });
    const { status, headers: given } = response;
    const text = await response.text().catch(async (cause: unknown) => {
      throw await this.#unreached(new URL(url), cause);
    });
    if (isTemporary(status)) {
      const answer = { status, headers: Object.fromEntries(given), text };
      throw await answerError(answer, { operation: 'sign-in', language: this.language, now: Date.now() });
    }
    if (status === 200 && text !== '' && isJson(given.get('content-type') ?? undefined) && !parses(text))
      throw await this.#unreadable(status);
    return new Response(text === '' ? null : text, { status, headers: [...given] });
  }

  #again<T>(work: () => Promise<T>): Promise<T> {
    return withRetries(work, retryPolicy(), this.#options.signal);
  }

  #unreadable(status: number): Promise<Error> {
    return newError('invalid-answer', this.language, { operation: 'sign-in', status, params: { status } });
  }

  /** Of what fetch throws the reason stands inside. */
  #unreached(url: URL, cause: unknown): Promise<Error> {
    return isPgbError(cause)
      ? Promise.resolve(cause as Error)
      : this.#networkError(url, (cause as Error).cause ?? cause);
  }

  #networkError(url: URL, cause: unknown): Promise<Error> {
    return networkError(cause, {
      operation: 'sign-in',
      language: this.language,
      portal: url.origin,
      proxy: this.#proxyFor(url),
      timeoutMilliseconds,
      signal: this.#options.signal,
    });
  }

  /** Tokens and what people fill in are sent encrypted, or not at all. */
  async check(url: URL): Promise<void> {
    if (isSafe(url) || (this.#options.allowInsecure === true && url.protocol === 'http:')) return;
    throw await newError('address-unencrypted', this.language, {
      operation: 'sign-in',
      params: { portal: url.origin },
    });
  }

  /** Closes at once, because a request that is still under way is of no use any more. */
  async close(): Promise<void> {
    if (this.#options.dispatcher === undefined) await (await this.#dispatcher?.catch(() => undefined))?.destroy();
  }

  #proxyFor(url: URL): string | undefined {
    return isLoopback(this.#portal) ? undefined : proxyFor(url, this.#options);
  }

  #open(): Promise<Dispatcher> {
    this.#dispatcher ??= openDispatcher(this.#portal, this.#options, 'anywhere');
    return this.#dispatcher;
  }
}

function isTemporary(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || status > 500;
}

function isJson(type: string | undefined): boolean {
  return type?.includes('json') === true;
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

export function locationOf(answer: HttpAnswer, base: URL): URL | undefined {
  const location = headerOf(answer, 'location');
  return answer.status >= 300 && answer.status < 400 && location !== undefined ? new URL(location, base) : undefined;
}
