import { type BaseBlock, Integer } from 'asn1js';
import { CertificateRevocationList, Extension, Extensions, RevokedCertificate, Time } from 'pkijs';
import { arrayOf, pemOf } from '../../certificates/pem.ts';
import { revokedCertificates } from '../../store/queries/practice/certificates.ts';
import type { Store } from '../../store/store.ts';
import { type Authority, authorityName } from './authority.ts';
import { type RevocationReason, revocationReasons } from './revocation-reason.ts';
import { nameOf } from './subject.ts';

const DAY = 24 * 60 * 60_000;
const REASON = '2.5.29.21';
const LIST_NUMBER = '2.5.29.20';
// Tag of a choice of numbers. Source: ITU-T X.690, 8.4.
const ENUMERATED = 0x0a;

/** The list (PEM) for portals elsewhere that trust this authority; it is good for a week. */
export async function makeRevocationList(store: Store, { signer }: Authority, now: number): Promise<string> {
  const revoked = await revokedCertificates(store);
  const list = new CertificateRevocationList();
  list.version = 1;
  list.issuer = nameOf(authorityName);
  list.thisUpdate = new Time({ type: 0, value: new Date(now) });
  list.nextUpdate = new Time({ type: 0, value: new Date(now + 7 * DAY) });
  if (revoked.length > 0) list.revokedCertificates = revoked.map((one) => entryOf(one));
  // It counts up by itself, also when the list is made by several processes.
  const number = new Integer({ value: Math.floor(now / 1000) }).toBER(false);
  list.crlExtensions = new Extensions({ extensions: [new Extension({ extnID: LIST_NUMBER, extnValue: number })] });
  await list.sign(signer, 'SHA-256');
  return pemOf('X509 CRL', (list.toSchema(true) as BaseBlock).toBER(false));
}

function entryOf({ serial, revokedAt, reason }: { serial: string; revokedAt: number | null; reason: string | null }) {
  const code = revocationReasons[(reason ?? 'unspecified') as RevocationReason];
  return new RevokedCertificate({
    userCertificate: new Integer({ valueHex: arrayOf(Buffer.from(serial, 'hex')) }),
    revocationDate: new Time({ type: 0, value: new Date(revokedAt ?? 0) }),
    crlEntryExtensions: new Extensions({
      extensions: [new Extension({ extnID: REASON, extnValue: Uint8Array.of(ENUMERATED, 1, code).buffer })],
    }),
  });
}
