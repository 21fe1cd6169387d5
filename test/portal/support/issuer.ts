import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWTPayload, SignJWT } from 'jose';
import type { Clock } from '../../../src/portal/clock.ts';
import type { IdentityOptions } from '../../../src/portal/identity/identity-options.ts';

export interface TestIssuer {
  readonly identity: IdentityOptions;
  /** An access token as an issuer makes it; `change` makes it a wrong one. */
  token(claims: JWTPayload, change?: TokenChange): Promise<string>;
}

export interface TokenChange {
  issuer?: string;
  audience?: string;
  typ?: string;
  kid?: string;
  /** In seconds after now. */
  expires?: number;
  /** The same. */
  issued?: number;
}

const ISSUER = 'https://issuer.example';
const AUDIENCE = 'https://portal.example';

/** An issuer with a key of its own: its tokens are signed and checked as in earnest. */
export async function createIssuer(clock: Clock): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const keys: JSONWebKeySet = { keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256', use: 'sig' }] };
  return {
    identity: { issuer: ISSUER, audience: AUDIENCE, keys },
    token: (
      claims,
      { issuer = ISSUER, audience = AUDIENCE, typ = 'at+jwt', expires = 900, issued = 0, kid = 'test' } = {},
    ) => {
      const now = Math.floor(clock.now() / 1000);
      return new SignJWT({
        sub: `sub of ${JSON.stringify(claims)}`,
        client_id: 'of-the-test',
        scope: 'portal',
        auth_time: now,
        acr: 'http://eidas.europa.eu/LoA/substantial',
        ...claims,
      })
        .setProtectedHeader({ alg: 'ES256', kid, typ })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(now + issued)
        .setExpirationTime(now + expires)
        .sign(privateKey);
    },
  };
}
