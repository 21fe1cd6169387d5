import { isPgbError, type PgbError } from '../errors/pgb-error.ts';
import type { Time } from './time.ts';
import type { RetryBudget } from './retry-budget.ts';
import type { RetryOptions } from './retry-options.ts';

/** A caller may show this notice while a call waits. */
export interface RetryNotice {
  error: PgbError;
  /** The number of the retry; the first is 1. */
  retry: number;
  milliseconds: number;
}

export interface RetryPolicy {
  options: RetryOptions;
  budget: RetryBudget;
  maxRetryAfterSeconds: number;
  time: Time;
  onRetry?: ((notice: RetryNotice) => void) | undefined;
}

/** Makes a call that is safe to make twice until it is answered, refused, or not worth another try. */
export async function withRetries<T>(call: () => Promise<T>, policy: RetryPolicy, signal?: AbortSignal): Promise<T> {
  for (let retry = 1; ; retry += 1) {
    try {
      const answer = await call();
      policy.budget.giveBack();
      return answer;
    } catch (error) {
      const milliseconds =
        isPgbError(error) && signal?.aborted !== true ? pauseBefore(retry, error, policy) : undefined;
      if (milliseconds === undefined) throw error;
      policy.onRetry?.({ error: error as PgbError, retry, milliseconds });
      await policy.time.sleep(milliseconds, signal);
    }
  }
}

/** The answer is undefined when the call is not tried again. */
function pauseBefore(retry: number, error: PgbError, policy: RetryPolicy): number | undefined {
  const { options, time } = policy;
  if (!error.retryable || retry > options.limit) return undefined;
  if (error.retryAt === undefined) {
    return policy.budget.take() ? backoff(retry, time.random(), options) : undefined;
  }
  // The portal itself asks to come back then, so this does not cost budget; a little spread keeps callers apart.
  const wait = error.retryAt.getTime() - time.now();
  return wait > policy.maxRetryAfterSeconds * 1000 ? undefined : wait + time.random() * options.baseMilliseconds;
}

/**
 * Full jitter: any moment up to a bound that doubles. Clients that failed together then do not come back together.
 * Source: AWS Architecture Blog, Exponential Backoff And Jitter.
 */
function backoff(retry: number, random: number, options: RetryOptions): number {
  return random * Math.min(options.maxMilliseconds, options.baseMilliseconds * 2 ** (retry - 1));
}
