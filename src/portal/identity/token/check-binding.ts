import { type CertificateFault, judgeCertificate } from '../../certificates/judge.ts';
import type { PresentedCertificate } from '../../certificates/presented.ts';
import type { Trust } from '../../certificates/trust.ts';
import { PortalError } from '../../answers/portal-error.ts';
import type { Claims } from './claims.ts';

export function certificateRefused(reason: CertificateFault): PortalError {
  return new PortalError('certificate-refused', { params: { reason } });
}

interface Binding {
  presented: PresentedCertificate | undefined;
  /** Undefined for a portal that takes no certificates: a bound token then does nothing. */
  trust: Trust | undefined;
  now: number;
}

/**
 * A token that is bound to a certificate is worth nothing without it, nor once that was revoked or has ended. A token
 * that is bound to none says nothing of certificates. Source: RFC 8705, 3.
 */
export async function checkBinding({ cnf }: Claims, { presented, trust, now }: Binding): Promise<void> {
  const bound = cnf?.['x5t#S256'];
  if (bound === undefined) return;
  if (presented === undefined || trust === undefined) throw certificateRefused('missing');
  if (presented === 'unreadable') throw certificateRefused('unreadable');
  if (presented.thumbprint !== bound) throw certificateRefused('other');
  const fault = await judgeCertificate(presented, trust, now);
  if (fault !== undefined) throw certificateRefused(fault);
}
