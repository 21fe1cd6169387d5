import { webcrypto } from 'node:crypto';
import { CertificationRequest } from 'pkijs';
import { pemOf } from '../../certificates/pem.ts';
import { nameOf } from './subject.ts';

export interface KeyWithRequest {
  /** PKCS#8, DER; it stays with whoever asks. */
  key: Uint8Array;
  /** PKCS#10, PEM; it goes to the authority, which writes the name itself. */
  request: string;
}

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** Makes a key, and asks for a certificate for it. */
export async function requestCertificate(clientId: string): Promise<KeyWithRequest> {
  const { publicKey, privateKey } = (await webcrypto.subtle.generateKey(CURVE, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const request = new CertificationRequest();
  request.version = 0;
  request.subject = nameOf({ commonName: clientId });
  request.attributes = [];
  await request.subjectPublicKeyInfo.importKey(publicKey);
  await request.sign(privateKey, 'SHA-256');
  return {
    key: new Uint8Array(await webcrypto.subtle.exportKey('pkcs8', privateKey)),
    request: pemOf('CERTIFICATE REQUEST', request.toSchema(true).toBER(false)),
  };
}
