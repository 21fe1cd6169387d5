import type { Configuration, DPoPHandle } from 'openid-client';
import { exportKey, importKeyPair, newKeyPair, type ProofKey } from '../auth/proof-key.ts';

/** A key to which the issuer binds the tokens, and what proves it to the issuer. */
export interface Binding {
  handle: DPoPHandle;
  key: ProofKey;
}

/** A new key, when one is wanted and the issuer says that it binds tokens to keys. Source: RFC 9449, 5.1. */
export async function newBinding(
  configuration: Configuration,
  isWanted: boolean | undefined,
): Promise<Binding | undefined> {
  const { dpop_signing_alg_values_supported: algorithms } = configuration.serverMetadata();
  if (isWanted !== true || algorithms?.includes('ES256') !== true) return undefined;
  const pair = await newKeyPair();
  const { getDPoPHandle } = await import('openid-client');
  return { handle: getDPoPHandle(configuration, pair), key: await exportKey(pair) };
}

/** The key of a session, for its renewal. */
export async function bindingOf(configuration: Configuration, key: ProofKey | undefined): Promise<Binding | undefined> {
  if (key === undefined) return undefined;
  const { getDPoPHandle } = await import('openid-client');
  return { handle: getDPoPHandle(configuration, await importKeyPair(key)), key };
}

/** The option of openid-client; none when the tokens are bound to nothing. */
export function provedBy(binding: Binding | undefined): { DPoP?: DPoPHandle } {
  return binding === undefined ? {} : { DPoP: binding.handle };
}
