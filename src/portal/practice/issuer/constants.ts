/**
 * The name by which a portal knows its own issuer, wherever it is reached, and the name of what its tokens are for. They
 * are fixed, because an embedded portal has another port each time it starts: people must stay who they are.
 */
export const issuerName = 'http://localhost/practice/issuer';
export const audience = 'http://localhost/practice';

/** The path of the issuer on the portal's own server. */
export const issuerPath = '/practice/issuer';
export const signInPath = '/sign-in';
/** Below the issuer: the page on which the code of another device is filled in. */
export const devicePath = '/device';

export const clientId = 'pgb-cli';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
/**
 * The lifetimes are in seconds. Source: NLGov profile for OAuth 2.0: public clients 15 minutes, refresh tokens 24
 * hours.
 */
export const lifetimes = {
  AccessToken: 15 * MINUTE,
  AuthorizationCode: MINUTE,
  DeviceCode: 10 * MINUTE,
  IdToken: 15 * MINUTE,
  RefreshToken: 24 * HOUR,
  // A system asks for the next one when it needs it, and what it has is checked at each call all the same.
  ClientCredentials: 15 * MINUTE,
  Grant: 30 * 24 * HOUR,
  Interaction: HOUR,
  Session: HOUR,
} as const;
