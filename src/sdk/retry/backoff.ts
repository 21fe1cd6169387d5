import type { RetryOptions } from './retry-options.ts';

/**
 * Full jitter: any moment up to a bound that doubles. Clients that failed together then do not come back together.
 * Source: AWS Architecture Blog, Exponential Backoff And Jitter.
 */
export function backoff(retry: number, random: number, options: RetryOptions): number {
  return random * Math.min(options.maxMilliseconds, options.baseMilliseconds * 2 ** (retry - 1));
}
