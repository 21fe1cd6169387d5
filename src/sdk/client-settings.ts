import { defaultLanguage, type Language } from '../messages/language.ts';
import { tokenAuth, type Auth } from './auth/auth.ts';
import type { ClientOptions } from './options.ts';
import { productHeaders } from './product.ts';
import { RetryBudget } from './retry/retry-budget.ts';
import { defaultMaxRetryAfterSeconds, defaultRetries } from './retry/retry-options.ts';
import type { RetryPolicy } from './retry/with-retries.ts';
import { systemTime } from './retry/time.ts';
import { isSafe } from '../contract/loopback.ts';

/** The options of a client with all defaults filled in. */
export interface ClientSettings {
  portal: URL;
  /** Nothing is sent to a portal that is not safe. */
  isSafe: boolean;
  auth: Auth | undefined;
  language: Language;
  timeoutMilliseconds: number;
  validate: 'writes' | 'never';
  retryPolicy: RetryPolicy;
  /** The headers alternate name and value. */
  headers: readonly string[];
}

export function clientSettings(options: ClientOptions): ClientSettings {
  const retries = { ...defaultRetries, ...options.retries };
  const portal = new URL(options.portal);
  return {
    portal,
    isSafe: isSafe(portal) || (options.allowInsecure === true && portal.protocol === 'http:'),
    auth: typeof options.auth === 'string' ? tokenAuth(options.auth) : options.auth,
    language: options.language ?? defaultLanguage,
    timeoutMilliseconds: options.timeoutMilliseconds ?? 30_000,
    validate: options.validate ?? 'writes',
    retryPolicy: {
      options: retries,
      budget: new RetryBudget(retries.budget),
      maxRetryAfterSeconds: options.maxRetryAfterSeconds ?? defaultMaxRetryAfterSeconds,
      time: options.time ?? systemTime,
      onRetry: options.onRetry,
    },
    headers: [
      ...Object.entries(productHeaders(options.userAgent)).flat(),
      ...Object.entries(options.headers ?? {}).flat(),
    ],
  };
}
