import type { JSONWebKeySet } from 'jose';
import type { Clock } from '../clock.ts';

/**
 * Whose access tokens the portal trusts. It is read at each call, so that a portal that brings its
 * own issuer may fill it in when it knows its own address.
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
