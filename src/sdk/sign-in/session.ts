import type { ProofKey } from '../auth/proof-key.ts';
import type { TokenEndpointResponse, TokenEndpointResponseHelpers } from 'openid-client';

/** Somebody who is signed in; plain data, to be kept where only its owner can read it. */
export interface Session {
  /** Address of the portal. */
  portal: string;
  accessToken: string;
  /** A refresh token is used once: each renewal gives the next one. */
  refreshToken?: string;
  /** The moment, in milliseconds since 1970. */
  expiresAt: number;
  /** By which name the issuer knows the person; it tells nothing to anybody else. */
  subject?: string;
  /** The persona that was chosen on a practice portal. */
  persona?: string;
  /** True when the person signed in with a code on another device, and would do so again. */
  byDevice?: true;
  /** The key to which the tokens are bound; without it they are worth nothing. Source: RFC 9449. */
  proofKey?: ProofKey;
}

// A token lasts this long when an issuer does not say. Source: NLGov profile for OAuth 2.0: 15 minutes for public clients.
const usualSeconds = 15 * 60;

export type Tokens = TokenEndpointResponse & TokenEndpointResponseHelpers;

export function sessionOf(portal: URL, tokens: Tokens, binding?: { key: ProofKey }): Session {
  const subject = tokens.claims()?.sub;
  return {
    portal: portal.href,
    accessToken: tokens.access_token,
    ...(tokens.refresh_token !== undefined && { refreshToken: tokens.refresh_token }),
    ...(subject !== undefined && { subject }),
    // An issuer may leave the token unbound all the same, and says so.
    ...(binding !== undefined && tokens.token_type.toLowerCase() === 'dpop' && { proofKey: binding.key }),
    expiresAt: Date.now() + (tokens.expiresIn() ?? usualSeconds) * 1000,
  };
}
