import { createPrivateKey, generateKeyPairSync, webcrypto, X509Certificate } from 'node:crypto';
import { PublicKeyInfo } from 'pkijs';
import { arrayOf, pemOf } from '../../certificates/pem.ts';
import { settingOf } from '../../store/queries/settings.ts';
import type { Store } from '../../store/store.ts';
import { makeCertificate } from './make-certificate.ts';
import { nameOf } from './subject.ts';

/** The practice authority, which stands in the place of VECOZO: it issues certificates to care providers. */
export interface Authority {
  certificate: X509Certificate;
  signer: CryptoKey;
}

interface Kept {
  certificate: string;
  key: string;
}

const SETTING = 'practice.authority';
const DAY = 24 * 60 * 60_000;
const LIFE = 10 * 365 * DAY;
export const authorityName = {
  country: 'NL',
  organisation: 'Oefenportaal PGB',
  commonName: 'Oefenautoriteit PGB',
} as const;
const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/**
 * The authority of this portal. Its key is made at the first need and kept sealed in the store, whose file is for its
 * owner only, as the secrets of the issuer are: every process on one database signs with the same one.
 */
export async function authorityOf(store: Store): Promise<Authority> {
  const sealed = await settingOf(store, SETTING, async () => store.seal(JSON.stringify(await newAuthority())));
  const { certificate, key } = JSON.parse(store.unseal(sealed)) as Kept;
  return { certificate: new X509Certificate(certificate), signer: await signerOf(key) };
}

async function newAuthority(): Promise<Kept> {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const name = nameOf(authorityName);
  // The clock of the one who reads it may be somewhat behind.
  const from = Date.now() - DAY;
  const made = await makeCertificate({
    subject: name,
    issuer: name,
    publicKey: publicKeyInfoOf(publicKey.export({ type: 'spki', format: 'der' })),
    signer: await signerOf(key),
    from,
    until: from + LIFE,
    purpose: 'authority',
  });
  return { certificate: pemOf('CERTIFICATE', made.toSchema(true).toBER(false)), key };
}

export function publicKeyInfoOf(spki: Uint8Array): PublicKeyInfo {
  return PublicKeyInfo.fromBER(arrayOf(spki));
}

async function signerOf(pem: string): Promise<CryptoKey> {
  const der = createPrivateKey(pem).export({ type: 'pkcs8', format: 'der' });
  return (await webcrypto.subtle.importKey('pkcs8', der, CURVE, false, ['sign'])) as CryptoKey;
}

/** A certificate with its key by which the practice portal speaks TLS on this machine, for as long as it runs. */
export async function serverCertificate({ signer }: Authority): Promise<{ certificate: string; key: string }> {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const from = Date.now() - DAY;
  const made = await makeCertificate({
    subject: nameOf({ organisation: authorityName.organisation, commonName: 'localhost' }),
    issuer: nameOf(authorityName),
    publicKey: publicKeyInfoOf(publicKey.export({ type: 'spki', format: 'der' })),
    signer,
    from,
    until: from + 397 * DAY,
    purpose: 'server',
  });
  return {
    certificate: pemOf('CERTIFICATE', made.toSchema(true).toBER(false)),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
