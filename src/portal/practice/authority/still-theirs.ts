import type { Presented } from '../../certificates/presented.ts';
import { findCertificate, findProviderByAgb } from '../../store/queries/practice/certificates.ts';
import type { Store } from '../../store/store.ts';
import { readClientId } from '../people/client-id.ts';

/**
 * An AGB code may have gone to another care provider since: a certificate lets in the one to whom it was issued, or nobody.
 */
export async function isStillTheirs(store: Store, { certificate }: Presented): Promise<boolean> {
  const issued = await findCertificate(store, certificate.serialNumber.toLowerCase());
  if (issued === undefined) return true;
  const name = readClientId(String(certificate.toLegacyObject().subject.CN));
  return name !== undefined && (await findProviderByAgb(store, name.agb))?.id === issued.careProviderId;
}
