import type { Language } from '../messages/language.ts';
import type { Auth } from './auth/auth.ts';
import type { ClientLogger } from './log/client-event.ts';
import type { RetryOptions } from './retry/retry-options.ts';
import type { RetryNotice } from './retry/with-retries.ts';
import type { Time } from './retry/time.ts';
import type { NetworkOptions } from './transport/network-options.ts';

/**
 * A client is made with these options: the address of the portal, and how it signs in, waits and tries again. Times are in
 * milliseconds unless their name says seconds.
 */
export interface ClientOptions extends NetworkOptions {
  /** Address of the portal, without /v1. One that cannot be used is told by the first call: `address-invalid` or `address-unencrypted`. */
  portal: string | URL;
  /** An access token, or what gets one. */
  auth?: Auth | string | undefined;
  /** The language of every text that the portal and this client write; English when absent. */
  language?: Language | undefined;
  /** The time that one attempt may take; 30 seconds when absent. */
  timeoutMilliseconds?: number | undefined;
  retries?: Partial<RetryOptions> | undefined;
  /** Longest wait that the portal may ask for with Retry-After; beyond it the call fails and tells when to come back. */
  maxRetryAfterSeconds?: number | undefined;
  /** Checks what a write sends by the contract before it is sent; `never` leaves all checks to the portal. */
  validate?: 'writes' | 'never' | undefined;
  /**
   * This product, as in `administration/3`, stands in `User-Agent` in front of ours and Node's, each with its version. A
   * browser writes that header itself.
   */
  userAgent?: string | undefined;
  /** These headers are sent with every request. */
  headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Is told of each request, response, retry and token renewal, without tokens, bodies or personal data.
   *
   * @example
   * new PgbClient({ portal, auth, logger: (event) => console.error(JSON.stringify(event)) });
   */
  logger?: ClientLogger | undefined;
  /** The function is called before each wait. */
  onRetry?: ((notice: RetryNotice) => void) | undefined;
  /** Time and chance, for tests that may not wait. */
  time?: Time | undefined;
}

/** One call may have these options of its own. */
export interface CallOptions {
  signal?: AbortSignal | undefined;
  /** The key is made once per call when absent. Give your own when the same call may be made again by another process. */
  idempotencyKey?: string | undefined;
  timeoutMilliseconds?: number | undefined;
  language?: Language | undefined;
  /** The input as JSON, by who has made it already: it is sent as it is, and not checked. */
  body?: string | undefined;
}
