import { PortalError } from '../answers/portal-error.ts';
import type { PresentedCertificate } from '../certificates/presented.ts';
import type { Caller } from '../access/caller.ts';
import { forgetCertificate, keepSeenCertificate } from '../store/queries/people/providers/seen-certificates.ts';
import type { Store } from '../store/store.ts';
import type { Claims } from './token/claims.ts';

/** Whichever is forgotten is written down once more, which changes nothing. */
const MOST_REMEMBERED = 10_000;

/** Each of these has a certificate of its own: the one of another location or program lets this one in no longer. */
function cameInAs({ client_id: client = '', agb = '' }: Claims): string {
  return `${client} ${agb}`.trim();
}

interface CertificateNotes {
  readonly note: NoteCertificate;
  /** Forgets a certificate that was refused since its authority has revoked it. */
  readonly forgetRefused: (error: unknown, certificate: PresentedCertificate | undefined) => Promise<void>;
}

type NoteCertificate = (call: {
  claims: Claims;
  caller: Pick<Caller, 'careProviderId'>;
  certificate: PresentedCertificate | undefined;
  now: number;
}) => Promise<void>;

/**
 * Writes down, once for each and each care provider that it serves, when a certificate ends by which a system of a care provider came in. Its token is bound to
 * it, so that it was judged by now.
 */
export function createCertificateNotes(store: Store): CertificateNotes {
  const noted = new Set<string>();
  const note: NoteCertificate = async ({ claims, caller: { careProviderId }, certificate, now }) => {
    if (claims.cnf?.['x5t#S256'] === undefined || certificate === undefined || certificate === 'unreadable') return;
    const { thumbprint } = certificate;
    const key = `${careProviderId} ${thumbprint}`;
    if (careProviderId === null || noted.has(key)) return;
    const endsAt = certificate.certificate.validToDate.getTime();
    const row = { thumbprint, careProviderId, cameInAs: cameInAs(claims), endsAt, seenAt: now };
    await store.transaction((inside) => keepSeenCertificate(inside, row), { durable: false });
    if (noted.size >= MOST_REMEMBERED) noted.clear();
    noted.add(key);
  };
  const forgetRefused: CertificateNotes['forgetRefused'] = async (error, certificate) => {
    if (!(error instanceof PortalError) || error.code !== 'certificate-refused') return;
    if (error.params['reason'] !== 'revoked' || certificate === undefined || certificate === 'unreadable') return;
    const { thumbprint } = certificate;
    await store.transaction((inside) => forgetCertificate(inside, thumbprint), { durable: false });
    // It may have been on hold, and come back.
    noted.clear();
  };
  return { note, forgetRefused };
}
