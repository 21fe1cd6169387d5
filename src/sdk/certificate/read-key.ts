import type { CertificateOptions } from './certificate-options.ts';
import type { SigningKey } from './signing-key.ts';

/**
 * Reads a private key from a file, PEM or JWK: EC P-256, RSA or Ed25519.
 *
 * @throws PgbError `key-unreadable`, or `certificate-passphrase-…` when it is encrypted.
 */
export async function readSigningKey(path: string, options: CertificateOptions = {}): Promise<SigningKey> {
  // Only this needs what Node has and a browser has not.
  const { signingKeyInFile } = await import('./key-in-file.ts');
  return signingKeyInFile(path, options);
}
