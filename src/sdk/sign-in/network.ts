import type { CustomFetch } from 'openid-client';
import type { Dispatcher } from 'undici';
import { defaultLanguage, type Language } from '../../messages/language.ts';
import { openDispatcher } from '../transport/dispatcher.ts';
import { exchange } from '../transport/exchange.ts';
import { headerOf, jsonIn, type HttpAnswer } from '../transport/http.ts';
import { isSafe } from '../../contract/loopback.ts';
import { answerError } from '../errors/answer-error.ts';
import { networkError } from '../errors/network-error.ts';
import { signInError } from './sign-in-error.ts';
import type { IssuerOptions } from './sign-in-options.ts';

const timeoutMilliseconds = 30_000;

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
  async document(url: URL): Promise<Readonly<Record<string, unknown>> | undefined> {
    const answer = await this.page(url, { method: 'GET', headers: { accept: 'application/json' } });
    if (answer.status >= 500) {
      throw await answerError(answer, { operation: 'sign-in', language: this.language, now: Date.now() });
    }
    const content = answer.status === 200 ? jsonIn(answer) : undefined;
    return typeof content === 'object' && content !== null ? (content as Record<string, unknown>) : undefined;
  }

  async page(url: URL, { method, headers = {}, body }: PageRequest): Promise<HttpAnswer> {
    await this.check(url);
    const { signal } = this.#options;
    try {
      const all = { 'accept-language': this.language, ...headers };
      return await exchange(
        await this.#open(),
        { origin: url.origin, path: url.pathname + url.search, method, headers: all, body: body ?? null },
        { timeoutMilliseconds, signal },
      );
    } catch (cause) {
      const { language } = this;
      throw await networkError(cause, {
        operation: 'sign-in',
        language,
        portal: url.origin,
        timeoutMilliseconds,
        signal,
      });
    }
  }

  /** This function is for openid-client, which speaks fetch. */
  readonly fetch: CustomFetch = async (url, options) => {
    await this.check(new URL(url));
    const { fetch } = await import('undici');
    const signals = [options.signal, this.#options.signal].filter((signal) => signal !== undefined);
    const init = { ...options, signal: AbortSignal.any(signals), dispatcher: await this.#open() };
    const response: unknown = await fetch(url, init as Parameters<typeof fetch>[1]);
    // Undici and Node each declare the types of one standard.
    return response as Response;
  };

  /** Tokens and what people fill in are sent encrypted, or not at all. */
  async check(url: URL): Promise<void> {
    if (isSafe(url) || (this.#options.allowInsecure === true && url.protocol === 'http:')) return;
    throw await signInError(this.language, ({ unencrypted }) => unencrypted);
  }

  /** Closes at once, because a request that is still under way is of no use any more. */
  async close(): Promise<void> {
    if (this.#options.dispatcher === undefined) await (await this.#dispatcher)?.destroy();
  }

  #open(): Promise<Dispatcher> {
    this.#dispatcher ??= openDispatcher(this.#portal, this.#options, 'anywhere');
    return this.#dispatcher;
  }
}

export function locationOf(answer: HttpAnswer, base: URL): URL | undefined {
  const location = headerOf(answer, 'location');
  return answer.status >= 300 && answer.status < 400 && location !== undefined ? new URL(location, base) : undefined;
}
