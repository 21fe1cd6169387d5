import { createPublicKey } from 'node:crypto';
import { calculateJwkThumbprint, type JWK } from 'jose';
import {
  addClientKey,
  findProviderByAgb,
  listClientKeys,
  removeClientKey,
} from '../../../store/queries/practice/certificates.ts';
import type { Store } from '../../../store/store.ts';
import { keyClientIdOf } from '../../people/client-id.ts';

export interface KeyWish {
  agb: string;
  kvk: string;
  jwk: Readonly<Record<string, unknown>>;
}

export type KeyFault = 'unknownAgb' | 'otherKvk' | 'badKey';

const leastBits = 2048;

/** Registers the public key of a system. A second time with the same name takes the place of the first. */
export async function registerClientKey(
  store: Store,
  { agb, kvk, jwk }: KeyWish,
): Promise<{ clientId: string; keyId: string } | KeyFault> {
  const provider = await findProviderByAgb(store, agb);
  if (provider === undefined) return 'unknownAgb';
  if (provider.kvkNumber !== kvk) return 'otherKvk';
  const key = publicKeyFrom(jwk);
  if (key === undefined) return 'badKey';
  const given = jwk['kid'];
  const keyId = typeof given === 'string' && given !== '' ? given : await calculateJwkThumbprint(key);
  const jwkJson = JSON.stringify({ ...key, kid: keyId, use: 'sig' });
  await addClientKey(store, { careProviderId: provider.id, keyId, jwkJson, addedAt: Date.now() });
  return { clientId: keyClientIdOf(agb), keyId };
}

/** The public part alone, whatever came; undefined for a key with which nobody can sign here. */
function publicKeyFrom(jwk: KeyWish['jwk']): JWK | undefined {
  try {
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    const { asymmetricKeyType: kind, asymmetricKeyDetails: details } = key;
    const isGood =
      (kind === 'ec' && details?.namedCurve === 'prime256v1') ||
      (kind === 'rsa' && (details?.modulusLength ?? 0) >= leastBits) ||
      kind === 'ed25519';
    return isGood ? key.export({ format: 'jwk' }) : undefined;
  } catch {
    return undefined;
  }
}

export async function clientKeyList(store: Store): Promise<{ clientId: string; keyId: string; addedAt: string }[]> {
  return (await listClientKeys(store)).map(({ agbCode, keyId, addedAt }) => ({
    clientId: keyClientIdOf(agbCode ?? ''),
    keyId,
    addedAt: new Date(addedAt).toISOString(),
  }));
}

/** From this moment nothing that was signed with it counts; answers false for a key that was not there. */
export async function forgetClientKey(store: Store, { agb, keyId }: { agb: string; keyId: string }): Promise<boolean> {
  const provider = await findProviderByAgb(store, agb);
  return provider !== undefined && removeClientKey(store, provider.id, keyId);
}
