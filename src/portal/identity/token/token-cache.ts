import { hash } from 'node:crypto';
import type { Claims } from './claims.ts';

interface Kept {
  claims: Claims;
  until: number;
}

const KEPT = 2000;
const LONGEST_MILLISECONDS = 5 * 60_000;

/** Claims of tokens that were verified a moment ago, by hash: a token itself is not kept. */
export class TokenCache {
  readonly #kept = new Map<string, Kept>();

  find(token: string, now: number): Claims | undefined {
    const kept = this.#kept.get(hash('sha256', token, 'base64url'));
    // A clock that was set back must not keep a token alive either.
    const fresh = kept !== undefined && now < kept.until && now > kept.until - LONGEST_MILLISECONDS - 1;
    return fresh ? kept.claims : undefined;
  }

  keep(token: string, claims: Claims, now: number): void {
    const key = hash('sha256', token, 'base64url');
    this.#kept.delete(key);
    this.#kept.set(key, { claims, until: Math.min(claims.exp * 1000, now + LONGEST_MILLISECONDS) });
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value ?? '');
  }
}
