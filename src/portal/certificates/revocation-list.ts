import type { X509Certificate } from 'node:crypto';
import type { CertificateRevocationList } from 'pkijs';
import { arrayOf, bytesOf, pemBlocks } from './pem.ts';

/** What an authority says of its certificates, with its signature checked. Moments are in milliseconds since 1970. */
export interface RevocationList {
  /** `fingerprint256` of the authority. */
  issuer: string;
  from: number;
  /** Until then the next one comes out. */
  until: number;
  /** Serial numbers, as `normalSerial` writes them. */
  revoked: ReadonlySet<string>;
}

/** Number of a certificate in hexadecimal; the same one may be written with and without zeros in front. */
export function normalSerial(serial: string): string {
  return serial.toLowerCase().replace(/^0+(?=.)/, '');
}

/**
 * Reads the revocation lists (PEM) that these authorities signed, the newest first; what somebody else signed is no
 * list. One that tells no end is never too old, and one with a critical extension may be of some certificates only, such
 * as of those revoked since another list: both are left out. Source: RFC 5280, 5.1 and 5.2.
 */
export async function readRevocationLists(
  text: string,
  authorities: readonly X509Certificate[],
): Promise<RevocationList[]> {
  const { Certificate, CertificateRevocationList: List } = await import('pkijs');
  const signers = authorities.map((one) => ({ one, issuerCertificate: Certificate.fromBER(arrayOf(one.raw)) }));
  const lists: RevocationList[] = [];
  for (const block of pemBlocks(text, 'X509 CRL')) {
    const list = List.fromBER(arrayOf(bytesOf(block)));
    for (const { one, issuerCertificate } of signers) {
      const isOwn = await list.verify({ issuerCertificate }).catch(() => false);
      if (!isOwn || list.nextUpdate === undefined || isPartial(list)) continue;
      const numbers = (list.revokedCertificates ?? []).map(({ userCertificate }) =>
        normalSerial(Buffer.from(userCertificate.valueBlock.valueHexView).toString('hex')),
      );
      lists.push({
        issuer: one.fingerprint256,
        from: list.thisUpdate.value.getTime(),
        until: list.nextUpdate.value.getTime(),
        revoked: new Set(numbers),
      });
    }
  }
  return lists.sort((one, other) => other.from - one.from);
}

function isPartial({ crlExtensions }: CertificateRevocationList): boolean {
  return crlExtensions?.extensions.some(({ critical }) => critical) ?? false;
}
