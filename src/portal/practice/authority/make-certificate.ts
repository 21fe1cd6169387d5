import { randomBytes } from 'node:crypto';
import { Integer, OctetString } from 'asn1js';
import { AltName, BasicConstraints, Certificate, ExtKeyUsage, Extension, GeneralName, type PublicKeyInfo } from 'pkijs';
import type { RelativeDistinguishedNames } from 'pkijs';

/** What a certificate is for. */
export type Purpose = 'authority' | 'client' | 'server';

export interface NewCertificate {
  subject: RelativeDistinguishedNames;
  issuer: RelativeDistinguishedNames;
  publicKey: PublicKeyInfo;
  /** The key of the authority. */
  signer: CryptoKey;
  /** Milliseconds since 1970. */
  from: number;
  until: number;
  purpose: Purpose;
}

// Object identifiers. Source: RFC 5280, 4.2.1.
const usages = { client: '1.3.6.1.5.5.7.3.2', server: '1.3.6.1.5.5.7.3.1' } as const;
const SERIAL_BYTES = 16;

/** Makes and signs a certificate; its number is chance, so that nobody can tell the next one. Source: RFC 5280, 4.1.2.2. */
export async function makeCertificate(wanted: NewCertificate): Promise<Certificate> {
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ valueHex: serialBytes() });
  certificate.subject = wanted.subject;
  certificate.issuer = wanted.issuer;
  certificate.notBefore.value = new Date(wanted.from);
  certificate.notAfter.value = new Date(wanted.until);
  certificate.subjectPublicKeyInfo = wanted.publicKey;
  certificate.extensions = extensionsFor(wanted.purpose);
  await certificate.sign(wanted.signer, 'SHA-256');
  return certificate;
}

/** A number is positive, and so begins with no bit that is set. */
function serialBytes(): ArrayBuffer {
  const bytes = new Uint8Array(randomBytes(SERIAL_BYTES));
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes.buffer;
}

// The bits of keyUsage: of an authority keyCertSign and cRLSign, of others digitalSignature. Source: RFC 5280, 4.2.1.3.
const keyUsages = { authority: [0x03, 0x02, 0x01, 0x06], others: [0x03, 0x02, 0x07, 0x80] } as const;

function extensionsFor(purpose: Purpose): Extension[] {
  const isAuthority = purpose === 'authority';
  const usage = Uint8Array.from(keyUsages[isAuthority ? 'authority' : 'others']).buffer;
  return [
    extension('2.5.29.19', new BasicConstraints({ cA: isAuthority }).toSchema().toBER(false), true),
    extension('2.5.29.15', usage, true),
    ...(isAuthority
      ? []
      : [extension('2.5.29.37', new ExtKeyUsage({ keyPurposes: [usages[purpose]] }).toSchema().toBER(false))]),
    ...(purpose === 'server' ? [extension('2.5.29.17', thisMachine().toSchema().toBER(false))] : []),
  ];
}

function extension(extnID: string, extnValue: ArrayBuffer, critical = false): Extension {
  return new Extension({ extnID, critical, extnValue });
}

/** The names under which a practice portal is reached: those of this machine. */
function thisMachine(): AltName {
  const address = (bytes: readonly number[]) =>
    new GeneralName({ type: 7, value: new OctetString({ valueHex: Uint8Array.from(bytes).buffer }) });
  const v6 = [...Array<number>(15).fill(0), 1];
  return new AltName({
    altNames: [new GeneralName({ type: 2, value: 'localhost' }), address([127, 0, 0, 1]), address(v6)],
  });
}
