import { hash, X509Certificate } from 'node:crypto';

/** The certificate with which a call came; that whoever calls has its key was proved by TLS. */
export interface Presented {
  certificate: X509Certificate;
  /** `x5t#S256`: SHA-256 of the certificate, base64url. Source: RFC 8705, 3.1. */
  thumbprint: string;
}

/** What cannot be read came all the same, which is another thing than that none came. */
export type PresentedCertificate = Presented | 'unreadable';

export function presentedFrom(der: Uint8Array): PresentedCertificate {
  try {
    const certificate = new X509Certificate(der);
    return { certificate, thumbprint: hash('sha256', certificate.raw, 'base64url') };
  } catch {
    return 'unreadable';
  }
}
