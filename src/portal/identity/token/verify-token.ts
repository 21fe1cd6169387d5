import { createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { Clock } from '../../clock.ts';
import { PortalError, unavailable } from '../../answers/portal-error.ts';
import { askUserinfo } from './ask-userinfo.ts';
import { Claims } from './claims.ts';
import { checkToken, skewSeconds } from './check-token.ts';
import type { IdentityOptions } from '../identity-options.ts';
import { mapClaims } from './map-claims.ts';
import { TokenCache } from './token-cache.ts';
import { tokenFaultOf, tokenRefused } from './token-fault.ts';

// All of these are asymmetric: the portal can check a token and never make one. Source: RFC 8725, 3.1.
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];

type Keys = IdentityOptions['keys'];

export type VerifyToken = (token: string | undefined) => Promise<Claims>;

/** Checks who signed a token, for whom, and until when; after that its claims are believed. */
export function createVerifier(identity: IdentityOptions, clock: Clock): VerifyToken {
  const keySource = createKeySource();
  const cache = new TokenCache();
  return async (token) => {
    if (token === undefined) throw new PortalError('not-signed-in');
    const now = (identity.clock ?? clock).now();
    const known = cache.find(token, now);
    if (known !== undefined) return known;
    const claims = await resolved(await verify(token, identity, keySource(identity.keys), now), identity, token);
    cache.keep(token, claims, now);
    return claims;
  };
}

async function verify(
  token: string,
  { issuer, isOwnIssuer, audience, maximumTokenSeconds, claims: names, roles, userinfo }: IdentityOptions,
  key: JWTVerifyGetKey,
  now: number,
): Promise<Claims> {
  // The library looks at neither when it is told none.
  if (!isTold(issuer) || !isTold(audience)) throw new Error('The portal is told no issuer or no audience');
  try {
    const { payload } = await jwtVerify(token, key, {
      ...(isOwnIssuer === undefined && { issuer }),
      audience,
      algorithms: ALGORITHMS,
      typ: 'at+jwt',
      requiredClaims: ['exp', 'sub'],
      clockTolerance: skewSeconds,
      currentDate: new Date(now),
    });
    if (isOwnIssuer?.(payload.iss ?? '') === false) throw tokenRefused('issuer');
    checkToken(payload, { now, maximumTokenSeconds });
    const { sub: subject = '' } = payload;
    const asked = { token, subject, issuer, audience, keys: key, algorithms: ALGORITHMS, now };
    const told = userinfo === undefined ? {} : await askUserinfo(userinfo, asked);
    // Of what the token itself proves nothing is taken from elsewhere.
    const { auth_time: signedInAt, client_id: program, exp, cnf } = payload;
    const whole = {
      ...payload,
      ...told,
      sub: subject,
      exp,
      client_id: program,
      ...(signedInAt !== undefined && { auth_time: signedInAt }),
      ...(cnf !== undefined && { cnf }),
    };
    const { data: claims } = Claims.safeParse(mapClaims(whole, names, roles));
    if (claims === undefined) throw tokenRefused('incomplete');
    return claims;
  } catch (error) {
    if (error instanceof PortalError) throw error;
    throw isIssuerAway(error) ? unavailable() : tokenRefused(tokenFaultOf(error));
  }
}

/** Who is behind a token that does not tell it. A token of somebody whom the issuer no longer knows does not do. */
async function resolved(claims: Claims, { resolve }: IdentityOptions, token: string): Promise<Claims> {
  if (resolve === undefined) return claims;
  const { data: whole } = Claims.safeParse({ ...claims, ...(await resolve(claims, token)) });
  if (whole === undefined) throw tokenRefused('incomplete');
  return whole;
}

function isTold(name: unknown): boolean {
  return typeof name === 'string' && name !== '';
}

// Tells whether the issuer's keys could not be fetched, which says nothing about the token.
function isIssuerAway(error: unknown): boolean {
  return (
    error instanceof errors.JWKSTimeout ||
    error instanceof TypeError ||
    (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC')
  );
}

/**
 * The issuer's keys are fetched when needed and kept; the source is made anew only when they are to come from
 * elsewhere.
 */
function createKeySource(): (keys: Keys) => JWTVerifyGetKey {
  let of: Keys | undefined;
  let source: JWTVerifyGetKey | undefined;
  return (keys) => {
    if (source === undefined || of !== keys) {
      of = keys;
      source = keys instanceof URL ? createRemoteJWKSet(keys) : createLocalJWKSet(keys);
    }
    return source;
  };
}
