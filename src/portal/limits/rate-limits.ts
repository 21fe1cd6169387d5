import { PortalError } from '../answers/portal-error.ts';
import type { Limits, Rate } from './limits.ts';
import { type Quota, TokenBuckets } from './token-buckets.ts';

/** One limit as it stands for the caller, for the headers of the answer. */
export interface Standing extends Quota {
  name: string;
  rate: Rate;
}

type Counted = 'calls' | 'callsFromAddress' | 'guesses';

/** A caller is named by a keyed hash, an address by itself; neither is kept longer than its bucket. */
export class RateLimits {
  readonly #buckets: Readonly<Record<Counted, TokenBuckets>>;

  constructor(limits: Limits) {
    this.#buckets = {
      calls: new TokenBuckets(limits.calls),
      callsFromAddress: new TokenBuckets(limits.callsFromAddress),
      guesses: new TokenBuckets(limits.guesses),
    };
  }

  take(counted: Counted, key: string): Standing {
    return this.#standing(counted, this.#buckets[counted].take(key));
  }

  look(counted: Counted, key: string): Standing {
    return this.#standing(counted, this.#buckets[counted].look(key));
  }

  #standing(counted: Counted, quota: Quota): Standing {
    return { name: counted, rate: this.#buckets[counted].rate, ...quota };
  }
}

export function rateLimited(seconds: number, more: Record<string, number> = {}): PortalError {
  return new PortalError('rate-limited', { params: { seconds, ...more }, retryAfterSeconds: seconds });
}
