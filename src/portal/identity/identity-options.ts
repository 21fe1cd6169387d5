import type { JSONWebKeySet } from 'jose';
import type { Clock } from '../clock.ts';
import type { LevelsByAcr } from './assurance.ts';
import type { Userinfo } from './token/ask-userinfo.ts';
import type { Claims } from './token/claims.ts';
import type { ClaimNames, RolesByValue } from './token/map-claims.ts';

/** Whose access tokens the portal trusts. A portal in earnest keeps a copy of what it is given at the start. */
export interface IdentityOptions {
  issuer: string;
  /**
   * An issuer on the portal itself is named after the address at which it is reached; this tells whether a name is one
   * of those. People are known under `issuer` all the same. Only a practice portal brings its own issuer.
   */
  isOwnIssuer?: (name: string) => boolean;
  /** The name of this portal, for which the tokens must be meant. */
  audience: string;
  /** The address where the issuer publishes its keys, or the keys themselves. */
  keys: URL | JSONWebKeySet;
  /** A token that is good for longer than this many seconds is refused; a day when absent. */
  maximumTokenSeconds?: number;
  /** Which level of assurance the value of `acr` stands for; the names of eIDAS, DigiD and eHerkenning when absent. */
  levels?: LevelsByAcr;
  /** The names by which the issuer tells who somebody is, where they are not those of the portal. */
  claims?: ClaimNames;
  /** Which role a value of the claim `role` stands for. */
  roles?: RolesByValue;
  /** Where the portal asks who is behind a token; without it the token itself tells. */
  userinfo?: Userinfo;
  /**
   * Finds who is behind a token that does not tell it itself; undefined when that is nobody. What it finds counts instead
   * of what stands in the token.
   */
  resolve?: (claims: Claims, token: string) => Promise<Partial<Claims> | undefined>;
  /** The issuer's time, when it is not the portal's: a practice portal's clock is put forward, its sign-ins go on. */
  clock?: Clock;
}
