import { KeyObject } from 'node:crypto';
import type { JWK } from 'jose';
import { isSafe } from '../../contract/http/loopback.ts';
import { assuranceLevels, roles } from '../../domain/words.ts';
import type { Userinfo } from '../identity/token/ask-userinfo.ts';
import type { LevelsByAcr } from '../identity/assurance.ts';
import type { IdentityOptions } from '../identity/identity-options.ts';
import { type ClaimNames, mappedClaims, type RolesByValue } from '../identity/token/map-claims.ts';
import { newStartError } from '../start/start-error.ts';
import { foundIn, isName, isObject, wrongSetting } from './found.ts';

// The parameters that only a private key has, and the whole of a shared secret. Source: RFC 7518, 6.
const SECRET_PARTS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];
const PUBLIC_KINDS = ['RSA', 'EC', 'OKP'];

/**
 * Refuses an identity with which a token of anybody would do: a library that is told no issuer, or no audience, looks
 * at neither. What it answers is a copy, so that nothing can be taken away from it later.
 */
export async function checkIdentity(identity: unknown): Promise<IdentityOptions> {
  if (!isObject(identity)) throw await wrongSetting('identity', identity, 'object');
  const { issuer, audience, keys, maximumTokenSeconds: seconds, levels } = identity;
  if (!isName(issuer)) throw await wrongSetting('identity.issuer', issuer, 'text');
  if (!isName(audience)) throw await wrongSetting('identity.audience', audience, 'text');
  if (seconds !== undefined && !isTokenSeconds(seconds)) {
    throw await wrongSetting('identity.maximumTokenSeconds', seconds, 'token-seconds');
  }
  if (levels !== undefined && !isLevels(levels)) throw await wrongSetting('identity.levels', levels, 'levels');
  const { claims, roles: byValue, userinfo } = identity;
  if (claims !== undefined && !isClaimNames(claims)) throw await wrongSetting('identity.claims', claims, 'claims');
  if (byValue !== undefined && !isRoles(byValue)) throw await wrongSetting('identity.roles', byValue, 'roles');
  return Object.freeze({
    issuer,
    audience,
    keys: await checkKeys(keys),
    ...(seconds !== undefined && { maximumTokenSeconds: seconds }),
    ...(claims !== undefined && { claims: Object.freeze({ ...claims }) }),
    ...(byValue !== undefined && { roles: Object.freeze({ ...byValue }) }),
    ...(userinfo !== undefined && { userinfo: await checkUserinfo(userinfo) }),
    ...(levels !== undefined && { levels: Object.freeze({ ...levels }) }),
  });
}

/** A token that is good for a shorter time than people need to do anything lets nobody in; a month is as good as for ever. */
export function isTokenSeconds(seconds: unknown): seconds is number {
  return typeof seconds === 'number' && Number.isInteger(seconds) && seconds >= 60 && seconds <= 30 * 24 * 60 * 60;
}

/** Names without a space: they are sent in a list that spaces divide. Source: OpenID Connect Core 1.0, 3.1.2.1, acr_values. */
export function isLevels(levels: unknown): levels is LevelsByAcr {
  if (!isObject(levels) || Object.keys(levels).length === 0) return false;
  return Object.entries(levels).every(
    ([acr, level]) => /^[\x21\x23-\x5b\x5d-\x7e]+$/.test(acr) && assuranceLevels.some((one) => one === level),
  );
}

function isClaimNames(names: unknown): names is ClaimNames {
  return (
    isObject(names) &&
    Object.entries(names).every(([claim, name]) => mappedClaims.some((one) => one === claim) && isName(name))
  );
}

export function isRoles(byValue: unknown): byValue is RolesByValue {
  if (!isObject(byValue) || Object.keys(byValue).length === 0) return false;
  return Object.values(byValue).every((role) => roles.some((one) => one === role));
}

/** A token of somebody goes there: over TLS, or to this machine. */
async function checkUserinfo(userinfo: unknown): Promise<Userinfo> {
  if (!isObject(userinfo)) throw await wrongSetting('identity.userinfo', userinfo, 'object');
  const { url, key, audience } = userinfo;
  if (!(url instanceof URL) || !isSafe(url)) throw await wrongSetting('identity.userinfo.url', url, 'key-set-address');
  if (!(key instanceof KeyObject) || key.type !== 'private')
    throw await wrongSetting('identity.userinfo.key', key, 'private-key');
  if (audience !== undefined && !isName(audience))
    throw await wrongSetting('identity.userinfo.audience', audience, 'text');
  return Object.freeze({ url: new URL(url), key, ...(audience !== undefined && { audience }) });
}

async function checkKeys(keys: unknown): Promise<IdentityOptions['keys']> {
  if (keys instanceof URL) {
    if (isSafe(keys) && keys.username === '' && keys.password === '') return new URL(keys);
    const params = { place: 'identity.keys', found: 'unsafe-address', wanted: 'key-set-address' } as const;
    throw await newStartError('setting-unusable', params);
  }
  if (!isObject(keys)) throw await wrongSetting('identity.keys', keys, 'key-set');
  const { keys: list } = keys;
  if (!Array.isArray(list)) throw await wrongSetting('identity.keys.keys', list, 'public-keys');
  if (list.length > 0 && list.every(isPublicKey)) return structuredClone({ keys: list as JWK[] });
  const found = list.length === 0 ? 'empty' : foundIn(list);
  throw await newStartError('setting-unusable', { place: 'identity.keys.keys', found, wanted: 'public-keys' });
}

/** A secret in a set of public keys is one too many; with a shared one, whoever checks tokens could make them. */
function isPublicKey(key: unknown): boolean {
  return (
    isObject(key) &&
    PUBLIC_KINDS.some((kind) => kind === key['kty']) &&
    SECRET_PARTS.every((part) => !Object.hasOwn(key, part))
  );
}
