import type { X509Certificate } from 'node:crypto';

export type Status = 'good' | 'revoked' | 'unknown';

/** Whose certificates a portal takes, and how it learns which of them were revoked. */
export interface Trust {
  /** A certificate of another authority counts for nothing. */
  authorities: readonly X509Certificate[];
  /** Is asked at every call; `serial` is in hexadecimal, as Node writes it. */
  statusOf: (serial: string, authority: X509Certificate, now: number) => Promise<Status> | Status;
}

/** How a portal gets and judges the certificates of systems; without these options it takes none. */
export interface ClientCertificates extends Trust {
  /** A named proxy hands the certificate on in `Client-Cert` (RFC 9440); that header of anybody else is not looked at. */
  fromProxy?: boolean;
}
