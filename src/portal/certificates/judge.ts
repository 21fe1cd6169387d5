import type { X509Certificate } from 'node:crypto';
import type { Presented } from './presented.ts';
import type { Trust } from './trust.ts';

/** Why a certificate is refused; the text for people is made from it. */
export type CertificateFault =
  | 'missing'
  | 'other'
  | 'unreadable'
  | 'untrusted'
  | 'purpose'
  | 'not-yet'
  | 'expired'
  | 'revoked'
  /** Nobody can say whether it was revoked: the list is too old, or is none of its authority. */
  | 'unknown';

/** Purpose of a certificate by which a client shows who it is. Source: RFC 5280, 4.2.1.12, id-kp-clientAuth. */
const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2';

/**
 * Says what is wrong with a certificate, at this moment; undefined when nothing is. It is asked at every call, so that
 * one that is revoked does nothing any more, whatever token it had. `now` is in milliseconds since 1970.
 */
export async function judgeCertificate(
  { certificate }: Pick<Presented, 'certificate'>,
  trust: Trust,
  now: number,
): Promise<CertificateFault | undefined> {
  const authority = trust.authorities.find((one) => isIssuedBy(certificate, one));
  if (authority === undefined) return 'untrusted';
  if (!isForClients(certificate)) return 'purpose';
  const time = timeFault(certificate, now) ?? timeFault(authority, now);
  if (time !== undefined) return time;
  const status = await trust.statusOf(certificate.serialNumber, authority, now);
  return status === 'good' ? undefined : status;
}

export function isIssuedBy(certificate: X509Certificate, authority: X509Certificate): boolean {
  return authority.ca && certificate.checkIssued(authority) && certificate.verify(authority.publicKey);
}

/** One without purposes would be good for everything, and is meant for nothing here; an authority is no client. */
function isForClients(certificate: X509Certificate): boolean {
  const purposes = certificate.keyUsage as readonly string[] | undefined;
  return !certificate.ca && purposes?.includes(CLIENT_AUTH) === true;
}

function timeFault({ validFromDate, validToDate }: X509Certificate, now: number): CertificateFault | undefined {
  if (now < validFromDate.getTime()) return 'not-yet';
  return now > validToDate.getTime() ? 'expired' : undefined;
}
