import type { Rate } from './limits.ts';

interface Bucket {
  left: number;
  at: number;
  isRefused: boolean;
}

/** What is left for a caller after a call. */
export interface Quota {
  isAllowed: boolean;
  left: number;
  /** Seconds until one call fits again, and until all of them do. */
  retrySeconds: number;
  resetSeconds: number;
  /** It is the first refusal since the last call that was let through. */
  isFirstRefusal: boolean;
}

const MOST_BUCKETS = 20_000;

/** A bucket for each caller, which fills up by itself and of which each call takes one. It is kept in memory only. */
export class TokenBuckets {
  readonly rate: Rate;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(rate: Rate, now: () => number = () => performance.now()) {
    this.rate = rate;
    this.#now = now;
  }

  take(key: string): Quota {
    const bucket = this.#bucketOf(key);
    const isAllowed = bucket.left >= 1;
    if (isAllowed) bucket.left -= 1;
    const isFirstRefusal = !isAllowed && !bucket.isRefused;
    bucket.isRefused = !isAllowed;
    return { ...this.#quota(bucket, isAllowed), isFirstRefusal };
  }

  /** What is left, without taking any. */
  look(key: string): Quota {
    const bucket = this.#bucketOf(key);
    return { ...this.#quota(bucket, bucket.left >= 1), isFirstRefusal: false };
  }

  #quota({ left }: Bucket, isAllowed: boolean): Omit<Quota, 'isFirstRefusal'> {
    const perCall = this.rate.seconds / this.rate.count;
    return {
      isAllowed,
      left: Math.floor(left),
      retrySeconds: Math.max(1, Math.ceil((1 - left) * perCall)),
      resetSeconds: Math.ceil((this.rate.count - left) * perCall),
    };
  }

  #bucketOf(key: string): Bucket {
    const now = this.#now();
    const bucket = this.#buckets.get(key) ?? { left: this.rate.count, at: now, isRefused: false };
    const back = ((now - bucket.at) / 1000) * (this.rate.count / this.rate.seconds);
    bucket.left = Math.min(this.rate.count, bucket.left + Math.max(0, back));
    bucket.at = now;
    // The one that was away longest stands first, and goes when there is no room.
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    const longestAway = this.#buckets.size > MOST_BUCKETS ? this.#buckets.keys().next().value : undefined;
    if (longestAway !== undefined) this.#buckets.delete(longestAway);
    return bucket;
  }
}
