import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { CliError } from '../../failure/cli-error.ts';

const CIPHER = 'aes-256-gcm';
const TAG_BYTES = 16;
// Who has the file tries out passphrases; each try costs as much as this. Source: OWASP Password Storage Cheat Sheet.
const COST = { N: 2 ** 15, r: 8, p: 3, maxmem: 2 ** 26 };
const derive = promisify<string, Buffer, number, typeof COST, Buffer>(scrypt);

/** Fewer signs than this are found by trying. */
const leastSigns = 12;

interface Sealed {
  salt: string;
  nonce: string;
  sealed: string;
}

/** The passphrase with which a session is sealed in a file; undefined when there is none. */
export function passphraseIn(env: Readonly<Record<string, string | undefined>>): string | undefined {
  return env['PGB_PASSPHRASE'] || undefined;
}

export function isUsable(passphrase: string | undefined): passphrase is string {
  return passphrase !== undefined && passphrase.length >= leastSigns;
}

export async function sealWith(passphrase: string, text: string): Promise<string> {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv(CIPHER, await derive(passphrase, salt, 32, COST), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  const inText = { salt: salt.toString('base64'), nonce: nonce.toString('base64'), sealed: sealed.toString('base64') };
  return JSON.stringify(inText satisfies Sealed);
}

/**
 * What stood there before it was sealed. A text that is not sealed is itself: of 0.1.0, or of a portal on this computer.
 *
 * @throws CliError when it is sealed, and not by this passphrase.
 */
export async function unsealWith(passphrase: string | undefined, text: string): Promise<string> {
  const found = sealedIn(text);
  if (found === undefined) return text;
  if (passphrase === undefined) throw new CliError('passphrase-missing', undefined);
  const key = await derive(passphrase, Buffer.from(found.salt, 'base64'), 32, COST);
  const bytes = Buffer.from(found.sealed, 'base64');
  try {
    const decipher = createDecipheriv(CIPHER, key, Buffer.from(found.nonce, 'base64'));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]).toString('utf8');
  } catch (cause) {
    throw new CliError('passphrase-wrong', undefined, { cause });
  }
}

function sealedIn(text: string): Sealed | undefined {
  try {
    const { salt, nonce, sealed } = JSON.parse(text) as Partial<Sealed>;
    const isWhole = typeof salt === 'string' && typeof nonce === 'string' && typeof sealed === 'string';
    return isWhole ? { salt, nonce, sealed } : undefined;
  } catch {
    return undefined;
  }
}
