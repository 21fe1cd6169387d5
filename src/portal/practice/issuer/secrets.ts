import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { settingOf } from '../../store/queries/settings.ts';
import type { Store } from '../../store/store.ts';

/** A key of the issuer, JWK (RFC 7517); `d` is its private part. */
export interface SigningKey {
  kty: 'EC';
  crv: 'P-256';
  alg: 'ES256';
  use: 'sig';
  kid: string;
  x: string;
  y: string;
  d: string;
}

export interface IssuerSecrets {
  signingKey: SigningKey;
  /** The key that signs cookies. */
  cookieKey: string;
}

const SETTING = 'practice.issuer';

/**
 * The secrets are kept in the store, so that tokens outlive a restart and every process on one database gives the same
 * ones.
 */
export async function issuerSecrets(store: Store): Promise<IssuerSecrets> {
  const sealed = await settingOf(store, SETTING, async () => store.seal(JSON.stringify(newSecrets())));
  return JSON.parse(store.unseal(sealed)) as IssuerSecrets;
}

export function publicKeyOf({ d: _private, ...key }: SigningKey): Omit<SigningKey, 'd'> {
  return key;
}

function newSecrets(): IssuerSecrets {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x, y, d } = privateKey.export({ format: 'jwk' }) as Pick<SigningKey, 'x' | 'y' | 'd'>;
  return {
    signingKey: { kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig', kid: makeSecret(), x, y, d },
    cookieKey: makeSecret(),
  };
}

function makeSecret(): string {
  return randomBytes(32).toString('base64url');
}
