import type { CertificateOptions } from './certificate-options.ts';
import type { ClientCertificate } from './client-certificate.ts';

/**
 * Reads a certificate with its key from a file, PKCS#12 or PEM, and makes sure that it can be used now.
 *
 * @throws PgbError `certificate-…`: a code for each thing that can be wrong with it.
 *
 * @example
 * const certificate = await readCertificate('agb.p12', { passphrase: process.env.PGB_CERTIFICATE_PASSPHRASE });
 * const client = new PgbClient({ portal, certificate, auth: certificateAuth({ portal, certificate }) });
 */
export async function readCertificate(path: string, options: CertificateOptions = {}): Promise<ClientCertificate> {
  // Only this needs what Node has and a browser has not.
  const { certificateInFile } = await import('./certificate-in-file.ts');
  return certificateInFile(path, options);
}
