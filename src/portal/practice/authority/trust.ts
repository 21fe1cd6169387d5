import type { X509Certificate } from 'node:crypto';
import type { Trust } from '../../certificates/trust.ts';
import { findCertificate } from '../../store/queries/practice/certificates.ts';
import type { Store } from '../../store/store.ts';

/** The practice portal asks its own records, so that what is revoked by one process holds for every other at once. */
export function trustIn(store: Store, certificate: X509Certificate): Trust {
  return {
    authorities: [certificate],
    statusOf: async (serial) => {
      const known = await findCertificate(store, serial.toLowerCase());
      if (known === undefined) return 'unknown';
      return known.revokedAt === null ? 'good' : 'revoked';
    },
  };
}
