import { createPrivateKey } from 'node:crypto';
import { OctetString } from 'asn1js';
import {
  Attribute,
  AuthenticatedSafe,
  CertBag,
  Certificate,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  SafeBag,
  SafeContents,
} from 'pkijs';
import { arrayOf, bytesOf, pemOf } from '../../certificates/pem.ts';

export interface Contents {
  /** PKCS#8, DER */
  key: Uint8Array;
  /** PEM; that of the authority comes along for those who show the whole chain. */
  certificate: string;
  authority: string;
}

// Object identifiers. Source: RFC 7292, 4.2, and RFC 2985, 5.5.2.
const SHROUDED_KEY = '1.2.840.113549.1.12.10.1.2';
const CERTIFICATE = '1.2.840.113549.1.12.10.1.3';
const LOCAL_KEY_ID = '1.2.840.113549.1.9.21';
// Who has the file tries out passphrases. Source: OWASP Password Storage Cheat Sheet, PBKDF2 with HMAC-SHA-256.
const ITERATIONS = 600_000;

/** Key and certificate in one file under a passphrase: PKCS#12 with AES-256. Source: RFC 7292; RFC 9579. */
export async function toPkcs12({ key, certificate, authority }: Contents, passphrase: string): Promise<Uint8Array> {
  const password = arrayOf(new TextEncoder().encode(passphrase));
  const keyBag = new PKCS8ShroudedKeyBag({ parsedValue: PrivateKeyInfo.fromBER(arrayOf(key)) });
  await keyBag.makeInternalValues({
    password,
    contentEncryptionAlgorithm: { name: 'AES-CBC', length: 256 } as never,
    hmacHashAlgorithm: 'SHA-256',
    iterationCount: ITERATIONS,
  });
  const keys = new SafeContents({
    safeBags: [new SafeBag({ bagId: SHROUDED_KEY, bagValue: keyBag, bagAttributes: localKeyId() })],
  });
  const certificates = new SafeContents({
    safeBags: [
      new SafeBag({ bagId: CERTIFICATE, bagValue: bagOf(certificate), bagAttributes: localKeyId() }),
      new SafeBag({ bagId: CERTIFICATE, bagValue: bagOf(authority) }),
    ],
  });
  const safe = new AuthenticatedSafe({
    parsedValue: { safeContents: [keys, certificates].map((value) => ({ privacyMode: 0, value })) },
  });
  await safe.makeInternalValues({ safeContents: [{}, {}] });
  const pfx = new PFX({ parsedValue: { integrityMode: 0, authenticatedSafe: safe } });
  const mac = { password, iterations: ITERATIONS, pbkdf2HashAlgorithm: 'SHA-256', hmacHashAlgorithm: 'SHA-256' };
  await pfx.makeInternalValues(mac);
  return new Uint8Array(pfx.toSchema().toBER(false));
}

/** The same as PEM: key, certificate and authority one after the other; the key is encrypted when there is a passphrase. */
export function toPem({ key, certificate, authority }: Contents, passphrase: string | undefined): string {
  const made = createPrivateKey({ key: Buffer.from(key), format: 'der', type: 'pkcs8' });
  const keyText =
    passphrase === undefined
      ? pemOf('PRIVATE KEY', key)
      : made.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }).toString();
  return [keyText, certificate, authority].map((part) => `${part.trim()}\n`).join('');
}

/** By this number the key and its certificate find each other in the file. */
function localKeyId(): Attribute[] {
  return [new Attribute({ type: LOCAL_KEY_ID, values: [new OctetString({ valueHex: arrayOf(Uint8Array.of(1)) })] })];
}

function bagOf(pem: string): CertBag {
  return new CertBag({ parsedValue: Certificate.fromBER(arrayOf(bytesOf(pem))) });
}
