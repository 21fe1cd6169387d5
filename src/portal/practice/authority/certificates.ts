import { X509Certificate } from 'node:crypto';
import { CertificationRequest, type PublicKeyInfo } from 'pkijs';
import { arrayOf, bytesOf, pemBlocks, pemOf } from '../../certificates/pem.ts';
import { presentedFrom } from '../../certificates/presented.ts';
import { lockAgbCode } from '../../store/queries/people/providers/agb-codes.ts';
import {
  addCertificate,
  type CertifiedProvider,
  findCertificate,
  findProviderByAgb,
  listCertificates,
  revokeCertificate,
} from '../../store/queries/practice/certificates.ts';
import type { Store } from '../../store/store.ts';
import { type Authority, authorityName, authorityOf } from './authority.ts';
import { makeCertificate } from './make-certificate.ts';
import { makeRevocationList } from './revocation-list.ts';
import type { RevocationReason } from './revocation-reason.ts';
import { clientIdOf } from '../people/client-id.ts';
import { nameOf, subjectOf } from './subject.ts';

export interface CertificateWish {
  agb: string;
  kvk: string;
  days: number;
  /** A certification request (PKCS#10, PEM): the authority never has the key itself. */
  request: string;
}

/** A certificate that was issued, with what its owner needs beside the key. */
export interface NewlyIssued {
  serial: string;
  clientId: string;
  /** PEM */
  certificate: string;
  authority: string;
}

/** Why no certificate is issued. */
export type IssueFault = 'unknownAgb' | 'otherKvk' | 'badRequest';

const DAY = 24 * 60 * 60_000;

/**
 * Issues a certificate to a care provider that the portal knows. The number in the trade register must be the one behind
 * the AGB code, which goes to nobody else meanwhile. Source: VECOZO; domain: the KVK number of the AGB code is the one on the agreement.
 */
export async function issueCertificate(
  store: Store,
  { agb, kvk, days, request }: CertificateWish,
): Promise<NewlyIssued | IssueFault> {
  const [publicKey, authority] = await Promise.all([requestedKey(request), authorityOf(store)]);
  return store.transaction(async (inside) => {
    await lockAgbCode(inside, agb);
    const provider = await findProviderByAgb(inside, agb);
    if (provider === undefined) return 'unknownAgb';
    if (provider.kvkNumber !== kvk) return 'otherKvk';
    if (publicKey === undefined) return 'badRequest';
    return issueTo(inside, provider, { agb, kvk, days, publicKey, authority });
  });
}

interface Issuing extends Omit<CertificateWish, 'request'> {
  publicKey: PublicKeyInfo;
  authority: Authority;
}

async function issueTo(
  store: Store,
  provider: CertifiedProvider,
  { agb, kvk, days, publicKey, authority }: Issuing,
): Promise<NewlyIssued> {
  const now = Date.now();
  const made = await makeCertificate({
    subject: nameOf(subjectOf({ name: provider.name, agb, kvk })),
    issuer: nameOf(authorityName),
    publicKey,
    signer: authority.signer,
    from: now - 60_000,
    until: now + days * DAY,
    purpose: 'client',
  });
  const pem = pemOf('CERTIFICATE', made.toSchema(true).toBER(false));
  const certificate = new X509Certificate(pem);
  const presented = presentedFrom(certificate.raw);
  const serial = certificate.serialNumber.toLowerCase();
  await addCertificate(store, {
    serial,
    careProviderId: provider.id,
    thumbprint: presented === 'unreadable' ? '' : presented.thumbprint,
    notBefore: certificate.validFromDate.getTime(),
    notAfter: certificate.validToDate.getTime(),
    issuedAt: now,
    revokedAt: null,
    reason: null,
    issuedTo: agb,
  });
  return { serial, clientId: clientIdOf(agb), certificate: pem, authority: authority.certificate.toString() };
}

/** Who asks has signed with the key that belongs to it. */
async function requestedKey(request: string) {
  try {
    const [block = ''] = pemBlocks(request, 'CERTIFICATE REQUEST');
    const asked = CertificationRequest.fromBER(arrayOf(bytesOf(block)));
    return (await asked.verify()) ? asked.subjectPublicKeyInfo : undefined;
  } catch {
    return undefined;
  }
}

export type CertificateStatus = 'valid' | 'expired' | 'revoked';

export interface ListedCertificate {
  serial: string;
  agb: string;
  kvk: string;
  name: string;
  status: CertificateStatus;
  validFrom: string;
  validTo: string;
  revokedAt: string | null;
  reason: string | null;
}

export async function certificateList(store: Store): Promise<ListedCertificate[]> {
  const now = Date.now();
  return (await listCertificates(store)).map((one) => ({
    serial: one.serial,
    agb: one.issuedTo ?? one.agbCode ?? '',
    kvk: one.kvkNumber ?? '',
    name: one.name,
    status: one.revokedAt === null ? (one.notAfter < now ? 'expired' : 'valid') : 'revoked',
    validFrom: new Date(one.notBefore).toISOString(),
    validTo: new Date(one.notAfter).toISOString(),
    revokedAt: one.revokedAt === null ? null : new Date(one.revokedAt).toISOString(),
    reason: one.reason,
  }));
}

/** From this moment nobody gets in with it, here or by the token that it was used for. */
export async function revoke(
  store: Store,
  serial: string,
  reason: RevocationReason,
): Promise<'revoked' | 'unknown' | 'before'> {
  const known = serial.toLowerCase();
  if (await revokeCertificate(store, known, { revokedAt: Date.now(), reason })) return 'revoked';
  return (await findCertificate(store, known)) === undefined ? 'unknown' : 'before';
}

/** What a portal elsewhere needs to trust this authority, as PEM. */
export async function publishAuthority(store: Store): Promise<{ certificate: string; revocationList: string }> {
  const authority = await authorityOf(store);
  return {
    certificate: authority.certificate.toString(),
    revocationList: await makeRevocationList(store, authority, Date.now()),
  };
}
