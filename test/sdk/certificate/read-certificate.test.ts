import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toPem, toPkcs12 } from '../../../src/portal/practice/authority/key-package.ts';
import { languages } from '../../../src/messages/language.ts';
import { readCertificate } from '../../../src/sdk/certificate/read-certificate.ts';
import type { PgbError } from '../../../src/sdk/errors/pgb-error.ts';
import { type Desk, openDesk, type Owned } from '../../portal/practice/authority/support.ts';

const DAY = 24 * 60 * 60_000;
const passphrase = 'geheim wóórd';
const folder = mkdtempSync(join(tmpdir(), 'pgb-certificate-'));
function at(name: string): string {
  return join(folder, name);
}
let desk: Desk;
let owned: Owned;

beforeAll(async () => {
  desk = await openDesk();
  owned = await desk.issue();
  const contents = { ...owned, key: owned.der };
  const other = await desk.issue();
  writeFileSync(at('a.p12'), await toPkcs12(contents, passphrase));
  writeFileSync(at('a.pem'), toPem(contents, undefined));
  writeFileSync(at('locked.pem'), toPem(contents, passphrase));
  writeFileSync(at('mixed.pem'), toPem({ ...contents, key: other.der }, undefined));
  writeFileSync(at('authority-first.pem'), `${owned.authority}${toPem(contents, undefined)}`);
  writeFileSync(at('half.pem'), owned.certificate);
  writeFileSync(at('text.p12'), 'this is no certificate');
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await desk.close();
});

test.each([
  ['a.p12', passphrase],
  ['a.pem', undefined],
  ['locked.pem', passphrase],
  ['authority-first.pem', undefined],
])('%s is read, with its name and end', async (name, word) => {
  const read = await readCertificate(at(name), { passphrase: word });
  expect(read.commonName).toBe(owned.clientId);
  expect(read.validTo).toBeGreaterThan(Date.now() + 29 * DAY);
});

test.each([
  ['a.p12', undefined, 0, 'certificate-passphrase-missing'],
  ['a.p12', 'wrong', 0, 'certificate-passphrase-wrong'],
  ['locked.pem', undefined, 0, 'certificate-passphrase-missing'],
  ['locked.pem', 'wrong', 0, 'certificate-passphrase-wrong'],
  ['mixed.pem', undefined, 0, 'certificate-key-differs'],
  ['half.pem', undefined, 0, 'certificate-unreadable'],
  ['text.p12', 'word', 0, 'certificate-unreadable'],
  ['none.p12', 'word', 0, 'certificate-unreadable'],
  ['a.pem', undefined, 31, 'certificate-expired'],
  ['a.pem', undefined, -31, 'certificate-not-yet'],
] as const)('%s with %s, %i days on, is %s', async (name, word, days, code) => {
  const texts = new Set<string>();
  for (const language of languages) {
    const now = Date.now() + days * DAY;
    const error = (await readCertificate(at(name), { passphrase: word, language, now }).catch(
      (it: unknown) => it,
    )) as PgbError;
    expect(error.code).toBe(code);
    expect(error.message).toContain(at(name));
    texts.add(error.message);
  }
  expect(texts.size).toBe(languages.length);
});
