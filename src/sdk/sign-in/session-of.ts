import type { TokenEndpointResponse, TokenEndpointResponseHelpers } from 'openid-client';
import type { Session } from './session.ts';

// A token lasts this long when an issuer does not say. Source: NLGov profile for OAuth 2.0: 15 minutes for public clients.
const usualSeconds = 15 * 60;

export function sessionOf(portal: URL, tokens: TokenEndpointResponse & TokenEndpointResponseHelpers): Session {
  return {
    portal: portal.href,
    accessToken: tokens.access_token,
    ...(tokens.refresh_token !== undefined && { refreshToken: tokens.refresh_token }),
    expiresAt: Date.now() + (tokens.expiresIn() ?? usualSeconds) * 1000,
  };
}
