import { createHash, createPrivateKey, createPublicKey, type KeyObject, webcrypto } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { defaultLanguage } from '../../messages/language.ts';
import { newError } from '../errors/new-error.ts';
import type { CertificateOptions } from './certificate-options.ts';
import type { SigningKey } from './signing-key.ts';

/** Does the work of `readSigningKey`. */
export async function signingKeyInFile(path: string, options: CertificateOptions = {}): Promise<SigningKey> {
  const { passphrase, language = defaultLanguage } = options;
  const fail = (
    code: 'key-unreadable' | 'certificate-passphrase-missing' | 'certificate-passphrase-wrong',
    cause?: unknown,
  ) => newError(code, language, { params: { file: path }, cause });
  let isEncrypted = false;
  try {
    const text = await readFile(path, 'utf8');
    isEncrypted = text.includes('ENCRYPTED');
    if (isEncrypted && passphrase === undefined) throw await fail('certificate-passphrase-missing');
    const isJson = text.trimStart().startsWith('{');
    const jwk = isJson ? (JSON.parse(text) as webcrypto.JsonWebKey & { kid?: string }) : undefined;
    const key =
      jwk === undefined
        ? createPrivateKey({ key: text, ...(isEncrypted && { passphrase }) })
        : createPrivateKey({ key: jwk, format: 'jwk' });
    return { key: await importKey(key), keyId: jwk?.kid ?? thumbprintOf(key) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('certificate-')) throw error;
    // The error of the library is not passed on, since it may quote the key.
    throw await fail(isEncrypted ? 'certificate-passphrase-wrong' : 'key-unreadable');
  }
}

/** Of each kind of key, how it signs. Source: RFC 7518, 3.1; RFC 8037; RFC 9864. */
function importKey(key: KeyObject): Promise<CryptoKey> {
  const { asymmetricKeyType: kind, asymmetricKeyDetails: details } = key;
  const algorithm =
    kind === 'ec' && details?.namedCurve === 'prime256v1'
      ? { name: 'ECDSA', namedCurve: 'P-256' }
      : kind === 'rsa' && (details?.modulusLength ?? 0) >= 2048
        ? { name: 'RSA-PSS', hash: 'SHA-256' }
        : kind === 'ed25519'
          ? { name: 'Ed25519' }
          : undefined;
  if (algorithm === undefined) throw new TypeError('no key that signs');
  const der = key.export({ type: 'pkcs8', format: 'der' });
  return webcrypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign']) as Promise<CryptoKey>;
}

/** The members that a thumbprint is made of, in order. Source: RFC 7638, 3.2; RFC 8037, appendix A.3. */
function thumbprintOf(key: KeyObject): string {
  const { crv, e, kty, n, x, y } = createPublicKey(key as never).export({ format: 'jwk' });
  return createHash('sha256').update(JSON.stringify({ crv, e, kty, n, x, y })).digest('base64url');
}
