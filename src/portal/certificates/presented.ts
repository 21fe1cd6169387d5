import { hash, X509Certificate } from 'node:crypto';
import { TLSSocket } from 'node:tls';
import type { Socket } from 'node:net';

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

const known = new WeakMap<Socket, PresentedCertificate>();

/** The certificate that was shown in TLS. A connection keeps it, and reading it costs more than all else about it. */
export function presentedOn(socket: Socket): PresentedCertificate | undefined {
  const before = known.get(socket);
  if (before !== undefined || !(socket instanceof TLSSocket)) return before;
  const certificate = socket.getPeerX509Certificate();
  if (certificate === undefined) return undefined;
  const presented = presentedFrom(certificate.raw);
  known.set(socket, presented);
  return presented;
}
