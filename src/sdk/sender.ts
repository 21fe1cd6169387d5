import { demandedIn } from './auth/demanded-in.ts';
import { headers as names } from '../contract/http/headers.ts';
import { operations } from '../contract/operations.ts';
import type { Language } from '../messages/language.ts';
import { answerError } from './errors/answer-error.ts';
import { networkError } from './errors/network-error.ts';
import { isPgbError, type PgbError } from './errors/pgb-error.ts';
import type { CallOptions } from './options.ts';
import { addressError, shownAddress } from './portal-address.ts';
import { CallLog, type LoggedCall } from './log/call-log.ts';
import { withRetries, type RetryNotice } from './retry/with-retries.ts';
import type { ClientSettings } from './client-settings.ts';
import { headerOf, type HttpAnswer, type Transport } from './transport/http.ts';

/** One call sends this request, the same at each attempt. */
export interface HttpRequest {
  /** Errors name the operation: its name in the contract, or method and path. */
  operation: string;
  method: string;
  path: string;
  body?: string | undefined;
  accept: string;
  /** A write changes something, so it carries a key by which the portal knows a second attempt. */
  isWrite: boolean;
  headers?: Readonly<Record<string, string>> | undefined;
  /** The path as a log may have it: without numbers of records and without the query. */
  template: string;
}

/** Brings a request to the portal and its answer back, in spite of what may go wrong on the way. */
export class Sender {
  readonly #settings: ClientSettings;
  readonly #transport: Transport;
  #nonce: string | undefined;

  constructor(settings: ClientSettings, transport: Transport) {
    this.#settings = settings;
    this.#transport = transport;
  }

  /**
   * What `read` makes of an answer of success; anything else is an error. An answer that it makes nothing of was spoilt
   * on the way, so that the call is made again, like one that was not answered.
   */
  async send<Content>(
    message: HttpRequest,
    options: CallOptions,
    read: (answer: HttpAnswer) => Content | undefined,
  ): Promise<Content> {
    const { fault } = this.#settings;
    if (fault !== undefined) throw await addressError(fault, this.#languageOf(options), message.operation);
    const headers = this.#headersOf(message, options);
    const { retryPolicy, logger } = this.#settings;
    const log = new CallLog(logger, loggedCall(message), () => retryPolicy.time.now());
    const onRetry = (notice: RetryNotice): void => {
      log.retry(notice);
      retryPolicy.onRetry?.(notice);
    };
    try {
      return await withRetries(
        () => this.#attempt(message, headers, options, log, read),
        { ...retryPolicy, onRetry },
        options.signal,
      );
    } catch (error) {
      // The call was aborted while it waited for the next attempt, or for a token.
      if (options.signal?.aborted === true && !isPgbError(error)) throw await this.#failure(error, message, options);
      throw error;
    }
  }

  async #attempt<Content>(
    message: HttpRequest,
    headers: readonly string[],
    options: CallOptions,
    log: CallLog,
    read: (answer: HttpAnswer) => Content | undefined,
  ): Promise<Content> {
    log.beginAttempt();
    const answer = await this.#sendWithToken(
      (token) => log.exchange(() => this.#exchange(message, headers, token, options)),
      log,
      options.signal,
    );
    if (answer.status >= 200 && answer.status < 300) {
      const content = read(answer);
      if (content !== undefined) return content;
    }
    throw await answerError(answer, {
      operation: message.operation,
      language: this.#languageOf(options),
      now: this.#settings.retryPolicy.time.now(),
      portal: shownAddress(this.#settings.portal),
      // Through a tunnel the answer is the portal's own.
      proxy: this.#settings.portal.protocol === 'http:' ? this.#transport.proxy : undefined,
    });
  }

  /** Sends with a token, and once more with a new one when the portal refuses the first. */
  async #sendWithToken(
    exchange: (token?: string) => Promise<HttpAnswer>,
    log: CallLog,
    signal?: AbortSignal,
  ): Promise<HttpAnswer> {
    const { auth } = this.#settings;
    if (auth === undefined) return exchange();
    const token = await log.renewal((onRenewal) => auth.accessToken(signal, onRenewal));
    const answer = await exchange(token);
    const demanded = demandedIn(answer);
    if (demanded !== undefined) {
      const better = await auth.stepUp?.(demanded, signal);
      return better === undefined ? answer : exchange(better);
    }
    const renew = auth.renew?.bind(auth);
    if (answer.status !== 401 || renew === undefined) return answer;
    const current = await log.renewal((onRenewal) => auth.accessToken(signal, onRenewal));
    // Another call may have renewed the token meanwhile.
    if (current !== token) return exchange(current);
    const renewed = await log.renewal((onRenewal) => {
      onRenewal();
      return renew(signal);
    });
    return exchange(renewed);
  }

  async #exchange(
    message: HttpRequest,
    headers: readonly string[],
    token: string | undefined,
    options: CallOptions,
    isWithNonce = false,
  ): Promise<HttpAnswer> {
    try {
      const answer = await this.#transport.send({
        method: message.method,
        path: message.path,
        headers: token === undefined ? [...headers] : [...headers, ...(await this.#shown(message, token))],
        body: message.body,
        timeoutMilliseconds: this.#timeoutOf(options),
        signal: options.signal,
      });
      const nonce = headerOf(answer, 'dpop-nonce');
      if (nonce === undefined || nonce === this.#nonce) return answer;
      this.#nonce = nonce;
      // The portal names what a proof must hold before it looks at the request. Source: RFC 9449, 9.
      return wantsNonce(answer) && !isWithNonce ? await this.#exchange(message, headers, token, options, true) : answer;
    } catch (cause) {
      if (isPgbError(cause)) throw cause;
      throw await this.#failure(cause, message, options);
    }
  }

  /** The token, with a proof of its own for each attempt when it is bound to a key. */
  async #shown({ method, path }: HttpRequest, token: string): Promise<string[]> {
    const { auth, portal } = this.#settings;
    const url = new URL(portal.href.replace(/\/+$/, '') + path);
    const proof = await auth?.proofOf?.({ method, url, token, nonce: this.#nonce });
    return proof === undefined
      ? ['authorization', `Bearer ${token}`]
      : ['authorization', `DPoP ${token}`, 'dpop', proof];
  }

  #failure(cause: unknown, { operation }: HttpRequest, options: CallOptions): Promise<PgbError> {
    return networkError(cause, {
      operation,
      language: this.#languageOf(options),
      portal: this.#settings.portal.origin,
      proxy: this.#transport.proxy,
      timeoutMilliseconds: this.#timeoutOf(options),
      signal: options.signal,
    });
  }

  #languageOf(options: CallOptions): Language {
    return options.language ?? this.#settings.language;
  }

  #timeoutOf(options: CallOptions): number {
    return options.timeoutMilliseconds ?? this.#settings.timeoutMilliseconds;
  }

  #headersOf(message: HttpRequest, options: CallOptions): string[] {
    const headers = [...this.#settings.headers, 'accept', message.accept, 'accept-language', this.#languageOf(options)];
    if (message.body !== undefined) headers.push('content-type', 'application/json');
    if (message.isWrite) headers.push(names.idempotencyKey, options.idempotencyKey ?? crypto.randomUUID());
    for (const [name, value] of Object.entries(message.headers ?? {})) headers.push(name, value);
    return headers;
  }
}

function wantsNonce(answer: HttpAnswer): boolean {
  return answer.status === 401 && /\buse_dpop_nonce\b/.test(headerOf(answer, 'www-authenticate') ?? '');
}

/** The name of a raw call has its path in it. */
function loggedCall({ operation, method, template: path }: HttpRequest): LoggedCall {
  return { operation: Object.hasOwn(operations, operation) ? operation : `${method} ${path}`, method, path };
}
