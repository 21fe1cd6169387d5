import type { KeyObject } from 'node:crypto';
import { compactDecrypt, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { unavailable } from '../../answers/portal-error.ts';
import { skewSeconds } from './check-token.ts';
import { tokenRefused } from './token-fault.ts';

/** Where the issuer tells who is behind a token, sealed for this portal, so that no BSN stands in the token itself. */
export interface Userinfo {
  url: URL;
  /** The private key of the certificate for which the issuer seals. */
  key: KeyObject;
  /** For whom the issuer says that it is: the portal's name there as a client; that of the identity when absent. */
  audience?: string;
}

interface Asked {
  token: string;
  subject: string;
  issuer: string;
  audience: string;
  keys: JWTVerifyGetKey;
  algorithms: string[];
  now: number;
}

const patienceMilliseconds = 5_000;
// What may be wrong with the key of the portal or the answer of the issuer says nothing about the token.
const SEALS = [
  'RSA-OAEP',
  'RSA-OAEP-256',
  'RSA-OAEP-384',
  'RSA-OAEP-512',
  'ECDH-ES',
  'ECDH-ES+A128KW',
  'ECDH-ES+A256KW',
];

/**
 * Asks the issuer who is behind a token. The answer is signed by the issuer and sealed for the portal, as a bridge in
 * front of DigiD and eHerkenning gives it. An answer about somebody else is refused. Sources: OpenID Connect Core 1.0,
 * 5.3.2 and 5.3.4; RFC 7519, A.2.
 */
export async function askUserinfo({ url, key, audience }: Userinfo, asked: Asked): Promise<JWTPayload> {
  const sealed = await fetchSealed(url, asked.token);
  const payload = await unseal(sealed, key, { ...asked, audience: audience ?? asked.audience }).catch(() => {
    throw unavailable();
  });
  if (payload.sub !== asked.subject) throw tokenRefused('incomplete');
  return payload;
}

async function fetchSealed(url: URL, token: string): Promise<string> {
  const answer = await fetch(url, {
    headers: { authorization: `Bearer ${token}`, accept: 'application/jwt' },
    // A token goes to the issuer, and not to where somebody else sends it.
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMilliseconds),
  }).catch(() => {
    throw unavailable();
  });
  if (answer.status === 401 || answer.status === 403) throw tokenRefused('expired');
  if (answer.status !== 200) throw unavailable();
  return (await answer.text()).trim();
}

async function unseal(sealed: string, key: KeyObject, asked: Asked): Promise<JWTPayload> {
  const { plaintext } = await compactDecrypt(sealed, key, { keyManagementAlgorithms: SEALS });
  const { payload } = await jwtVerify(new TextDecoder().decode(plaintext), asked.keys, {
    issuer: asked.issuer,
    audience: asked.audience,
    algorithms: asked.algorithms,
    requiredClaims: ['sub', 'exp'],
    clockTolerance: skewSeconds,
    currentDate: new Date(asked.now),
  });
  return payload;
}
