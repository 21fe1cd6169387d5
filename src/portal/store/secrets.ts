import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { KEY_BYTES } from './open/key-fault.ts';

export interface Secrets {
  seal(text: string): string;
  unseal(sealed: string): string;
  hash(text: string): string;
}

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
// Tells how a value was sealed, so that another way can stand beside it one day.
const VERSION = 'v1.';

function deriveKey(key: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', `pgb-portaal ${purpose}`, KEY_BYTES));
}

/** One key goes in; sealing and looking up each get their own, so that neither says anything of the other. */
export function createSecrets(key: Uint8Array): Secrets {
  if (key.length !== KEY_BYTES) throw new RangeError(`The store's key has ${KEY_BYTES} bytes, not ${key.length}`);
  const sealingKey = deriveKey(key, 'seal');
  const hashingKey = deriveKey(key, 'hash');
  return {
    seal: (text) => seal(sealingKey, text),
    unseal: (sealed) => unseal(sealingKey, sealed),
    hash: (text) => createHmac('sha256', hashingKey).update(text).digest('base64url'),
  };
}

function seal(key: Buffer, text: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce);
  const sealed = [nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()];
  return VERSION + Buffer.concat(sealed).toString('base64url');
}

function unseal(key: Buffer, sealed: string): string {
  if (!sealed.startsWith(VERSION)) throw new Error('A sealed value has a form that this version does not know');
  const bytes = Buffer.from(sealed.slice(VERSION.length), 'base64url');
  const tagAt = bytes.length - TAG_BYTES;
  const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAuthTag(bytes.subarray(tagAt));
  return decipher.update(bytes.subarray(NONCE_BYTES, tagAt), undefined, 'utf8') + decipher.final('utf8');
}
