import type { JSONWebKeySet } from 'jose';
import type { Clock } from '../clock.ts';

/**
 * Whose access tokens the portal trusts. A portal in earnest keeps what it is given at the start; a practice portal
 * reads it at each call, since it brings its own issuer and fills that in when it knows its own address.
 */
export interface IdentityOptions {
  issuer: string;
  /** The name of this portal, for which the tokens must be meant. */
  audience: string;
  /** The address where the issuer publishes its keys, or the keys themselves. */
  keys: URL | JSONWebKeySet;
  /** The issuer's time, when it is not the portal's: a practice portal's clock is put forward, its sign-ins go on. */
  clock?: Clock;
}
