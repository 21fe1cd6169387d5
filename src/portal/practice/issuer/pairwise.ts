import { createCipheriv, createDecipheriv, hkdfSync, createHmac } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

function keyFor(secret: string, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `practice issuer: ${use}`, 32));
}

/**
 * The name by which the portal knows somebody: the same each time, and to anybody else it tells nothing. Source: OpenID
 * Connect Core 1.0, 8.1: it can be turned back by the issuer only. The nonce follows from the account, so that one
 * account has one name.
 */
export function subjectFor(account: string, secret: string): string {
  const nonce = createHmac('sha256', keyFor(secret, 'nonce')).update(account).digest().subarray(0, NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, keyFor(secret, 'subject'), nonce);
  const sealed = [cipher.update(account, 'utf8'), cipher.final()];
  return Buffer.concat([nonce, cipher.getAuthTag(), ...sealed]).toString('base64url');
}

/** Undefined for a name that this issuer never gave. */
export function accountBehind(subject: string, secret: string): string | undefined {
  const bytes = Buffer.from(subject, 'base64url');
  if (bytes.length <= NONCE_BYTES + TAG_BYTES) return undefined;
  const decipher = createDecipheriv(CIPHER, keyFor(secret, 'subject'), bytes.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  try {
    const account = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)).toString('utf8');
    decipher.final();
    return account;
  } catch {
    return undefined;
  }
}
