import { createHmac } from 'node:crypto';
import { deriveKey, sealText, unsealBytes } from './cipher.ts';

/** The key of the store, as it wraps the data keys; it seals nothing else. */
export interface Wrapper {
  /** Tells this key of the store from others, and nothing else of it. */
  readonly name: string;
  wrap(dataKey: Uint8Array, of: KeyName): string;
  /** It throws for a data key that another key of the store wrapped, or that was put in the place of another. */
  unwrap(wrapped: string, of: KeyName): Uint8Array;
}

interface KeyName {
  id: number;
  purpose: string;
}

const FORM = 'w1.';
const NAME_BYTES = 9;

export function wrapperOf(key: Uint8Array): Wrapper {
  const wrapping = deriveKey(key, 'wrap');
  const name = createHmac('sha256', deriveKey(key, 'name')).update('key of the store').digest();
  return {
    name: name.subarray(0, NAME_BYTES).toString('base64url'),
    wrap: (dataKey, of) => FORM + sealText(wrapping, dataKey, boundTo(of)),
    unwrap: (wrapped, of) => {
      if (!wrapped.startsWith(FORM))
        throw new Error('A data key was wrapped in a form that this version does not know');
      return unsealBytes(wrapping, wrapped.slice(FORM.length), boundTo(of));
    },
  };
}

function boundTo({ id, purpose }: KeyName): string {
  return `data key ${id} ${purpose}`;
}
