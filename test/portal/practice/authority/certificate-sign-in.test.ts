import { X509Certificate } from 'node:crypto';
import { decodeJwt } from 'jose';
import type { AgendaEntry } from '../../../../src/contract/types.ts';
import { addDays, amsterdamDate } from '../../../../src/domain/values/date.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { organisation, selfEmployed } from '../../../../src/portal/practice/people/providers.ts';
import { type Desk, openDesk, type Owned } from './support.ts';

let desk: Desk;
let owned: Owned;
let token: string;

beforeAll(async () => {
  desk = await openDesk();
  owned = await desk.issue();
  token = String((await desk.token(owned, owned.clientId)).body['access_token']);
});
afterAll(() => desk.close());

test('a certificate names the organisation, its KVK number and AGB code, and is for clients only', () => {
  const certificate = new X509Certificate(owned.certificate);
  expect(certificate.toLegacyObject().subject).toMatchObject({
    C: 'NL',
    O: organisation.name,
    organizationIdentifier: `NTRNL-${organisation.kvkNumber}`,
    serialNumber: organisation.agbCode,
    CN: `agb-${organisation.agbCode}`,
  });
  expect(certificate.subject.split('\n')).toHaveLength(5);
  expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.2']);
  expect(certificate.verify(new X509Certificate(desk.authority).publicKey)).toBe(true);
});

test('a token is bound to the certificate, tells no number of the organisation beyond the name of the client, and does with it alone', async () => {
  const claims = decodeJwt(token);
  expect(claims).toMatchObject({
    sub: owned.clientId,
    role: 'care-provider',
    cnf: { 'x5t#S256': expect.any(String) as string },
  });
  expect(claims).not.toHaveProperty('kvk');
  const mine = await desk.call('GET', '/v1/me', { by: owned, token });
  expect(mine).toMatchObject({ status: 200, body: { role: 'care-provider' } });

  const other = await desk.issue({ agb: selfEmployed.agbCode, kvk: selfEmployed.kvkNumber });
  for (const [by, reason] of [
    [undefined, 'missing'],
    [other, 'other'],
  ] as const) {
    const refused = await desk.call('GET', '/v1/me', { by, token });
    expect(refused).toMatchObject({ status: 401, body: { code: 'certificate-refused', params: { reason } } });
  }
});

test('when it ends stands in the agenda of the organisation, once for each that was used', async () => {
  const day = amsterdamDate(new X509Certificate(owned.certificate).validToDate.getTime());
  const agenda = async (query = '') =>
    (await desk.call('GET', `/v1/agenda?from=${day}&to=${addDays(day, 30)}${query}`, { by: owned, token })).body[
      'items'
    ];
  await desk.call('GET', '/v1/me', { by: owned, token });
  // The first that is asked by it is written down already.
  const found = (await agenda()) as AgendaEntry[];
  expect(found.filter(({ kind }) => kind === 'certificate-ends')).toEqual([
    {
      id: expect.stringMatching(/^certificate-ends\.V0000001\.[\w-]{8}$/) as string,
      day,
      kind: 'certificate-ends',
      recordId: 'V0000001',
      month: null,
      endsOn: null,
      hasNext: false,
      budgetHolder: null,
    },
  ]);
  const longer = await desk.issue({ days: 40 });
  await desk.call('GET', '/v1/me', {
    by: longer,
    token: String((await desk.token(longer, longer.clientId)).body['access_token']),
  });
  const both = ((await agenda()) as AgendaEntry[]).filter(({ kind }) => kind === 'certificate-ends');
  expect(both.map(({ hasNext }) => hasNext)).toEqual([true, false]);
  // One that was only issued is used by nobody yet, and those of a provider are no affair of one holder.
  await desk.issue({ days: 35 });
  expect(((await agenda()) as AgendaEntry[]).filter(({ kind }) => kind === 'certificate-ends')).toHaveLength(2);
  expect(JSON.stringify(await agenda('&budgetHolderId=A0000817'))).not.toContain('certificate-ends');
});

test('who has no certificate, or that of another, gets no token', async () => {
  const other = await desk.issue({ agb: selfEmployed.agbCode, kvk: selfEmployed.kvkNumber });
  expect(await desk.token(undefined, owned.clientId)).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  expect(await desk.token(other, owned.clientId)).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  expect(await desk.token(owned, 'agb-00000000')).toMatchObject({ status: 401 });
});

test('once revoked it does nothing any more, on the same connection and with a token that is still good', async () => {
  const lost = await desk.issue();
  const given = String((await desk.token(lost, lost.clientId)).body['access_token']);
  expect((await desk.call('GET', '/v1/me', { by: lost, token: given })).status).toBe(200);
  expect(await desk.revoke(lost.serial)).toMatchObject({ status: 200, body: { isNew: true } });
  expect(await desk.call('GET', '/v1/me', { by: lost, token: given })).toMatchObject({
    status: 401,
    body: { code: 'certificate-refused', params: { reason: 'revoked' } },
  });
  expect(await desk.token(lost, lost.clientId)).toMatchObject({ status: 401 });
  expect(await desk.revoke(lost.serial)).toMatchObject({ status: 200, body: { isNew: false } });
  // That of another system goes on.
  expect((await desk.call('GET', '/v1/me', { by: owned, token })).status).toBe(200);
});

test.each([
  [{ agb: '75999999' }, 'AGB'],
  [{ kvk: '00000999' }, 'KVK'],
])('nothing is issued for %o', async (wish, named) => {
  await expect(desk.issue(wish)).rejects.toThrow(named);
});

test('nothing is issued on a request that was not signed by its key, and an unknown number is not revoked', async () => {
  const wish = { agb: organisation.agbCode, kvk: organisation.kvkNumber, days: 1, request: 'nothing' };
  expect((await desk.call('POST', '/practice/certificates', { json: wish })).status).toBe(400);
  expect((await desk.revoke('00ff')).status).toBe(400);
});
