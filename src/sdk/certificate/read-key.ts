import type { CertificateOptions } from './read-certificate.ts';

/** A private key by which a system signs that it is the one who asks, with the name under which it is known. */
export interface SigningKey {
  readonly key: CryptoKey;
  /** `kid`: that of the JWK, or else its thumbprint (RFC 7638). */
  readonly keyId: string;
}

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
