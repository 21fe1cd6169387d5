import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BaseBlock, Integer } from 'asn1js';
import {
  CertificateRevocationList,
  Extension,
  Extensions,
  getCrypto,
  PublicKeyInfo,
  RevokedCertificate,
  Time,
} from 'pkijs';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { arrayOf, pemOf } from '../../../src/portal/certificates/pem.ts';
import { revocationsInFile } from '../../../src/portal/certificates/revocation-file.ts';
import { makeCertificate } from '../../../src/portal/practice/authority/make-certificate.ts';
import { nameOf, subjectOf } from '../../../src/portal/practice/authority/subject.ts';

const NOW = Date.parse('2026-11-02T12:00:00Z');
const DAY = 86_400_000;
const SERIAL = '40a1';
const DELTA = '2.5.29.27';

const name = nameOf(subjectOf({ name: 'Proefinstantie', agb: '41234567', kvk: '12345678' }));
let signer: CryptoKey;
let authority: X509Certificate;

beforeAll(async () => {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const { privateKey, publicKey } = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  signer = privateKey;
  const info = new PublicKeyInfo();
  await info.importKey(publicKey, getCrypto(true));
  const made = await makeCertificate({
    subject: name,
    issuer: name,
    publicKey: info,
    signer,
    from: NOW - DAY,
    until: NOW + 30 * DAY,
    purpose: 'authority',
  });
  authority = new X509Certificate(pemOf('CERTIFICATE', made.toSchema(true).toBER(false)));
});

interface ListWish {
  /** In days from now. */
  from: number;
  until?: number;
  revoked?: readonly string[];
  /** Of an extension that says that it is of some certificates only. */
  critical?: string;
}

async function listOf({ from, until, revoked = [], critical }: ListWish): Promise<string> {
  const list = new CertificateRevocationList();
  list.version = 1;
  list.issuer = name;
  list.thisUpdate = new Time({ type: 0, value: new Date(NOW + from * DAY) });
  if (until !== undefined) list.nextUpdate = new Time({ type: 0, value: new Date(NOW + until * DAY) });
  if (revoked.length > 0) {
    list.revokedCertificates = revoked.map(
      (serial) =>
        new RevokedCertificate({
          userCertificate: new Integer({ valueHex: arrayOf(Buffer.from(serial, 'hex')) }),
          revocationDate: list.thisUpdate,
        }),
    );
  }
  if (critical !== undefined) {
    const extnValue = new Integer({ value: 1 }).toBER(false);
    list.crlExtensions = new Extensions({
      extensions: [new Extension({ extnID: critical, critical: true, extnValue })],
    });
  }
  await list.sign(signer, 'SHA-256');
  return pemOf('X509 CRL', (list.toSchema(true) as BaseBlock).toBER(false));
}

test.each<[what: string, lists: ListWish[], status: string]>([
  ['a list without it', [{ from: -1, until: 1 }], 'good'],
  ['a list with it', [{ from: -1, until: 1, revoked: [SERIAL] }], 'revoked'],
  ['a list that is too old', [{ from: -3, until: -1 }], 'unknown'],
  ['a list of later', [{ from: 1, until: 2 }], 'unknown'],
  ['a list without an end', [{ from: -1 }], 'unknown'],
  ['no list', [], 'unknown'],
  [
    'the newer of two, behind',
    [
      { from: -2, until: 1 },
      { from: -1, until: 1, revoked: [SERIAL] },
    ],
    'revoked',
  ],
  [
    'the newer of two, in front',
    [
      { from: -1, until: 1, revoked: [SERIAL] },
      { from: -2, until: 1 },
    ],
    'revoked',
  ],
  [
    'the newer of two, after one that is too old',
    [
      { from: -9, until: -2 },
      { from: -1, until: 1 },
    ],
    'good',
  ],
  ['a list of what changed only', [{ from: -1, until: 1, critical: DELTA }], 'unknown'],
  [
    'a list of what changed beside the whole one',
    [
      { from: -2, until: 1, revoked: [SERIAL] },
      { from: -1, until: 1, critical: DELTA },
    ],
    'revoked',
  ],
])('%s', async (_, lists, status) => {
  const folder = mkdtempSync(join(tmpdir(), 'pgb-lists-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'lists.pem');
  writeFileSync(file, (await Promise.all(lists.map((one) => listOf(one)))).join(''));
  expect(await revocationsInFile(file, [authority])(SERIAL, authority, NOW)).toBe(status);
});
