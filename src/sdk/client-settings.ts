import { defaultLanguage, type Language } from '../messages/language.ts';
import { tokenAuth, type Auth } from './auth/auth.ts';
import type { ClientLogger } from './log/client-event.ts';
import type { ClientOptions } from './options.ts';
import { readPortalAddress, type AddressFault } from './portal-address.ts';
import { productHeaders } from './product.ts';
import { RetryBudget } from './retry/retry-budget.ts';
import { defaultMaxRetryAfterSeconds, defaultRetries } from './retry/retry-options.ts';
import type { RetryPolicy } from './retry/with-retries.ts';
import { systemTime } from './retry/time.ts';

/** The options of a client with all defaults filled in. */
export interface ClientSettings {
  portal: URL;
  /** Nothing is sent to an address with a fault. */
  fault: AddressFault | undefined;
  auth: Auth | undefined;
  language: Language;
  timeoutMilliseconds: number;
  validate: 'writes' | 'never';
  retryPolicy: RetryPolicy;
  logger: ClientLogger | undefined;
  /** The headers alternate name and value. */
  headers: readonly string[];
}

export function clientSettings(options: ClientOptions): ClientSettings {
  const retries = { ...defaultRetries, ...options.retries };
  const { url: portal, fault } = readPortalAddress(options.portal, options.allowInsecure);
  return {
    portal,
    fault,
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
    logger: options.logger,
    headers: [
      ...Object.entries(productHeaders(options.userAgent)).flat(),
      ...Object.entries(options.headers ?? {}).flat(),
    ],
  };
}
