import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgeCertificate } from '../../../src/portal/certificates/judge.ts';
import { type Presented, presentedFrom } from '../../../src/portal/certificates/presented.ts';
import { revocationsInFile } from '../../../src/portal/certificates/revocation-file.ts';
import type { Trust } from '../../../src/portal/certificates/trust.ts';
import { clientCertificates } from '../../../src/portal/http/connection/client-certificate.ts';
import { certificateRefused, checkBinding } from '../../../src/portal/identity/token/check-binding.ts';
import { languages } from '../../../src/messages/language.ts';
import { textsFor } from '../../../src/messages/texts-for.ts';
import { type Desk, openDesk, type Owned } from '../practice/authority/support.ts';

const DAY = 24 * 60 * 60_000;
const folder = mkdtempSync(join(tmpdir(), 'pgb-list-'));
const path = join(folder, 'revoked.pem');
let desk: Desk;
let owned: Owned;
let presented: Presented;
let trust: Trust;

beforeAll(async () => {
  desk = await openDesk();
  owned = await desk.issue();
  presented = presentedFrom(new X509Certificate(owned.certificate).raw) as Presented;
  await publish();
  const authorities = [new X509Certificate(desk.authority)];
  trust = { authorities, statusOf: revocationsInFile(path, authorities) };
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await desk.close();
});

async function publish(): Promise<void> {
  const { body } = await desk.call('GET', '/practice/authority');
  writeFileSync(path, String(body['revocationList']));
}

describe('a portal that is told of an authority by files', () => {
  test('takes a certificate while it holds, and not before or after', async () => {
    expect(await judgeCertificate(presented, trust, Date.now())).toBeUndefined();
    expect(await judgeCertificate(presented, trust, Date.now() - DAY)).toBe('not-yet');
    expect(await judgeCertificate(presented, trust, Date.now() + 31 * DAY)).toBe('expired');
  });

  test('takes nothing by a list that is too old, is gone, or is of somebody else', async () => {
    expect(await judgeCertificate(presented, trust, Date.now() + 8 * DAY)).toBe('unknown');
    const { authorities } = trust;
    const nowhere = { authorities, statusOf: revocationsInFile(join(folder, 'none.pem'), authorities) };
    expect(await judgeCertificate(presented, nowhere, Date.now())).toBe('unknown');
    const other = await openDesk();
    try {
      writeFileSync(
        join(folder, 'other.pem'),
        String((await other.call('GET', '/practice/authority')).body['revocationList']),
      );
      const foreign = { authorities, statusOf: revocationsInFile(join(folder, 'other.pem'), authorities) };
      expect(await judgeCertificate(presented, foreign, Date.now())).toBe('unknown');
      const stranger = await other.issue();
      const theirs = { certificate: new X509Certificate(stranger.certificate) };
      expect(await judgeCertificate(theirs, trust, Date.now())).toBe('untrusted');
    } finally {
      await other.close();
    }
  });

  test('takes neither an authority nor a server for a client', async () => {
    const authority = { certificate: new X509Certificate(desk.authority) };
    expect(await judgeCertificate(authority, trust, Date.now())).toBe('purpose');
  });

  test('keeps to a new list at once', async () => {
    const lost = await desk.issue();
    const certificate = new X509Certificate(lost.certificate);
    expect(await judgeCertificate({ certificate }, trust, Date.now())).toBeUndefined();
    await desk.revoke(lost.serial);
    await publish();
    expect(await judgeCertificate({ certificate }, trust, Date.now() + 1_000)).toBe('revoked');
    expect(await judgeCertificate(presented, trust, Date.now() + 1_000)).toBeUndefined();
  });
});

describe('a bound token', () => {
  const claims = (bound?: string) => ({
    sub: 's',
    exp: 0,
    role: 'care-provider' as const,
    ...(bound && { cnf: { 'x5t#S256': bound } }),
  });
  const reason = async (
    bound: string | undefined,
    came: Presented | 'unreadable' | undefined,
    by: Trust | undefined = trust,
  ) => {
    try {
      await checkBinding(claims(bound), { presented: came, trust: by, now: Date.now() + 1_000 });
      return 'accepted';
    } catch (error) {
      return (error as { params: { reason: string } }).params.reason;
    }
  };

  test('does with its certificate alone; one that is not bound asks for none', async () => {
    expect(await reason(presented.thumbprint, presented)).toBe('accepted');
    expect(await reason(undefined, undefined)).toBe('accepted');
    expect(await reason(presented.thumbprint, undefined)).toBe('missing');
    expect(await reason(presented.thumbprint, 'unreadable')).toBe('unreadable');
    expect(await reason('x'.repeat(43), presented)).toBe('other');
    // A portal that takes no certificates does not take the token either.
    await expect(checkBinding(claims(presented.thumbprint), { presented, trust: undefined, now: 0 })).rejects.toThrow();
  });

  test('says in both languages what is wrong, each with a sentence of its own', () => {
    const faults = [
      'missing',
      'other',
      'unreadable',
      'untrusted',
      'purpose',
      'not-yet',
      'expired',
      'revoked',
      'unknown',
    ] as const;
    for (const language of languages) {
      const details = faults.map((fault) => {
        const { code, params } = certificateRefused(fault);
        return textsFor(language).error(code, params).detail;
      });
      expect(new Set(details).size).toBe(faults.length);
    }
  });
});

describe('the header of a proxy', () => {
  const from = (remoteAddress: string, header: string | undefined, fromProxy = true) =>
    clientCertificates(
      ['10.0.0.5'],
      fromProxy,
    )({
      raw: { socket: { remoteAddress } },
      headers: { 'client-cert': header },
    } as never);
  const header = (): string => `:${new X509Certificate(owned.certificate).raw.toString('base64')}:`;

  test('counts from that proxy, also as it looks within IPv6', () => {
    expect(from('10.0.0.5', header())).toMatchObject({ thumbprint: presented.thumbprint });
    expect(from('::ffff:10.0.0.5', header())).toMatchObject({ thumbprint: presented.thumbprint });
  });

  test('is not looked at from anybody else, this machine included, nor where it was not asked for', () => {
    expect(from('10.0.0.6', header())).toBeUndefined();
    expect(from('127.0.0.1', header())).toBeUndefined();
    expect(from('10.0.0.5', header(), false)).toBeUndefined();
  });

  test('is no certificate when it is cut, holds two, or something else', () => {
    for (const wrong of ['', 'abc', `${header()}, ${header()}`, ':AAAA:', header().slice(1)])
      expect(from('10.0.0.5', wrong)).toBe('unreadable');
    expect(from('10.0.0.5', undefined)).toBeUndefined();
  });
});
