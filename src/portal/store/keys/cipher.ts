import { createCipheriv, createDecipheriv, hkdfSync, type KeyObject, randomFillSync } from 'node:crypto';
import { KEY_BYTES } from '../open/key-fault.ts';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export function checkKeyLength(key: Uint8Array): void {
  if (key.length !== KEY_BYTES) throw new RangeError(`The store's key has ${KEY_BYTES} bytes, not ${key.length}`);
}

export function deriveKey(key: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', `pgb-portaal ${purpose}`, KEY_BYTES));
}

// To ask the system for each nonce takes longer than to seal a short text.
const nonces = Buffer.alloc(NONCE_BYTES * 1024);
let noncesUsed = nonces.length;

/** A nonce of its own for each value: with 2^32 of them under one key that is safe. Source: NIST SP 800-38D, 8.3. */
function nextNonce(): Buffer {
  if (noncesUsed === nonces.length) {
    randomFillSync(nonces);
    noncesUsed = 0;
  }
  noncesUsed += NONCE_BYTES;
  return nonces.subarray(noncesUsed - NONCE_BYTES, noncesUsed);
}

/** AES-256-GCM: nonce, text and tag, in base64url. What is bound to it has to be given again to open it. */
export function sealText(key: Uint8Array | KeyObject, text: string | Uint8Array, boundTo?: string): string {
  const nonce = nextNonce();
  const cipher = createCipheriv(ALGORITHM, key, nonce);
  if (boundTo !== undefined) cipher.setAAD(Buffer.from(boundTo));
  const inside = typeof text === 'string' ? cipher.update(text, 'utf8') : cipher.update(text);
  // Of this way of sealing nothing is left for the end.
  cipher.final();
  const sealed = Buffer.allocUnsafe(NONCE_BYTES + inside.length + TAG_BYTES);
  sealed.set(nonce, 0);
  sealed.set(inside, NONCE_BYTES);
  sealed.set(cipher.getAuthTag(), NONCE_BYTES + inside.length);
  return sealed.toString('base64url');
}

export function openText(key: Uint8Array | KeyObject, sealed: string): string {
  return unsealBytes(key, sealed).toString('utf8');
}

/** It throws for what was changed, and for what another key sealed or was bound to something else. */
export function unsealBytes(key: Uint8Array | KeyObject, sealed: string, boundTo?: string): Buffer {
  const bytes = Buffer.from(sealed, 'base64url');
  const tagAt = bytes.length - TAG_BYTES;
  if (tagAt < NONCE_BYTES) throw new Error('A sealed value is too short');
  const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAuthTag(bytes.subarray(tagAt));
  if (boundTo !== undefined) decipher.setAAD(Buffer.from(boundTo));
  const text = decipher.update(bytes.subarray(NONCE_BYTES, tagAt));
  decipher.final();
  return text;
}
