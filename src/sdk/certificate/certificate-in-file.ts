import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createSecureContext } from 'node:tls';
import type { ErrorCode } from '../../contract/http/errors.ts';
import { defaultLanguage } from '../../messages/language.ts';
import { newError } from '../errors/new-error.ts';
import type { ClientCertificate } from './client-certificate.ts';
import type { CertificateOptions } from './certificate-options.ts';

class Fault extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

/** Does the work of `readCertificate`. */
export async function certificateInFile(
  path: string,
  { passphrase, language = defaultLanguage, now = Date.now() }: CertificateOptions = {},
): Promise<ClientCertificate> {
  try {
    const bytes = await readFile(path).catch((cause: unknown) => {
      throw new Fault('certificate-unreadable', cause);
    });
    const read = isPem(bytes) ? fromPem(bytes.toString('utf8'), passphrase) : fromPkcs12(bytes, passphrase);
    if (now < read.validFrom) throw new Fault('certificate-not-yet');
    if (now > read.validTo) throw new Fault('certificate-expired');
    return read;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw await newError(error.code, language, { params: { file: path }, cause: error.cause });
  }
}

function isPem(bytes: Buffer): boolean {
  return bytes.includes('-----BEGIN ');
}

const CERTIFICATES = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;
const KEY = /-----BEGIN ((?:[A-Z]+ )?PRIVATE KEY)-----[\s\S]*?-----END \1-----/;

function fromPem(text: string, passphrase: string | undefined): ClientCertificate {
  const certificates = (text.match(CERTIFICATES) ?? []).map(certificateFrom);
  const [found] = KEY.exec(text) ?? [];
  if (found === undefined || certificates.length === 0) throw new Fault('certificate-unreadable');
  const key = keyFrom(found, passphrase);
  // Those of the authorities may stand in front; in TLS one's own comes first.
  const certificate = certificates.find((one) => one.checkPrivateKey(key));
  if (certificate === undefined) throw new Fault('certificate-key-differs');
  return factsOf(certificate, {
    cert: [certificate, ...certificates.filter((one) => one !== certificate)].map(String).join('\n'),
    key: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
  });
}

function certificateFrom(given: string | Buffer): X509Certificate {
  try {
    return new X509Certificate(given);
  } catch (cause) {
    throw new Fault('certificate-unreadable', cause);
  }
}

/** What is encrypted and does not open has another passphrase; the library tells that in several ways. */
function keyFrom(pem: string, passphrase: string | undefined): KeyObject {
  const isEncrypted = pem.includes('ENCRYPTED');
  if (isEncrypted && passphrase === undefined) throw new Fault('certificate-passphrase-missing');
  try {
    return createPrivateKey({ key: pem, ...(isEncrypted && { passphrase }) });
  } catch (cause) {
    throw new Fault(isEncrypted ? 'certificate-passphrase-wrong' : 'certificate-unreadable', cause);
  }
}

function fromPkcs12(pfx: Buffer, passphrase: string | undefined): ClientCertificate {
  const tls = { pfx, ...(passphrase !== undefined && { passphrase }) };
  return factsOf(certificateFrom(openPkcs12(tls) ?? ''), tls);
}

/** Opens the file as TLS will do, which is the one reader of it in Node; it also tells which certificate it would show. */
function openPkcs12(tls: { pfx: Buffer; passphrase?: string }): Buffer | undefined {
  try {
    const context = createSecureContext(tls).context as { getCertificate?: () => Buffer | null };
    return context.getCertificate?.() ?? undefined;
  } catch (cause) {
    const { message } = cause as Error;
    if (/mac verify|bad decrypt|password/i.test(message)) {
      throw new Fault(
        tls.passphrase === undefined ? 'certificate-passphrase-missing' : 'certificate-passphrase-wrong',
        cause,
      );
    }
    throw new Fault(/key values mismatch/i.test(message) ? 'certificate-key-differs' : 'certificate-unreadable', cause);
  }
}

function factsOf(certificate: X509Certificate, tls: ClientCertificate['tls']): ClientCertificate {
  const { CN: name } = certificate.toLegacyObject().subject as { CN?: string | string[] };
  return {
    tls,
    commonName: String(name ?? ''),
    validFrom: certificate.validFromDate.getTime(),
    validTo: certificate.validToDate.getTime(),
  };
}
