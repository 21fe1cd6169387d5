import { createLocalJWKSet, createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import type { IdentityOptions } from './identity-options.ts';

type Keys = IdentityOptions['keys'];

/** The issuer's keys, fetched when needed and kept; made anew only when they are to come from elsewhere. */
export function createKeySource(): (keys: Keys) => JWTVerifyGetKey {
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
