// What a portal in earnest does not start with. All of it goes through `createPortal`, as from plain JavaScript.
import * as oauth from 'oauth4webapi';
import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../../src/portal/clock.ts';
import { createPortal, type PortalOptions } from '../../../src/portal/portal.ts';
import { audience, issuerName } from '../../../src/portal/practice/issuer/constants.ts';
import { practiceClock } from '../../../src/portal/practice/time/clock.ts';
import { StartError } from '../../../src/portal/start/start-error.ts';
import { openStore } from '../../../src/portal/store/open/open-store.ts';
import { createIssuer } from '../support/issuer.ts';
import { testKey } from '../support/test-key.ts';
import { selfSigned } from './support/self-signed.ts';

const { identity } = await createIssuer(systemClock);
const good = { database: ':memory:', key: testKey, identity };

async function refusalOf(options: unknown): Promise<StartError> {
  const outcome = await createPortal(options as PortalOptions).catch((error: unknown) => error);
  if (outcome instanceof StartError) return outcome;
  if (!(outcome instanceof Error)) await (outcome as { close(): Promise<void> }).close();
  throw new Error(`Not refused: ${String(outcome)}`);
}

function settingOf({ code, params }: StartError) {
  return { code, ...(params as { place: string; found: string }) };
}

test('what is whole starts, and keeps to it', async () => {
  const given = { ...identity };
  const portal = await createPortal({ ...good, identity: given, url: 'https://pgb.example/' });
  onTestFinished(() => portal.close());
  given.issuer = undefined as never;
  const answer = await portal.request({
    url: '/.well-known/oauth-protected-resource',
    headers: { host: 'pgb.example' },
  });
  expect(answer.json()).toMatchObject({ authorization_servers: [identity.issuer] });
});

test.each(['https://pgb.example/', 'https://pgb.example', 'https://pgb.example:8443'])(
  'a standard client accepts the metadata of %s, and of nothing else',
  async (url) => {
    const portal = await createPortal({ ...good, identity, url });
    onTestFinished(() => portal.close());
    const { host } = new URL(url);
    const answer = await portal.request({ url: '/.well-known/oauth-protected-resource', headers: { host } });
    expect(answer.json()).toMatchObject({ resource: new URL(url).origin });
    const read = (resource: string) =>
      oauth.processResourceDiscoveryResponse(
        new URL(resource),
        new Response(answer.body, { headers: { 'content-type': 'application/json' } }),
      );
    expect(await read(url)).toMatchObject({ authorization_servers: [identity.issuer] });
    await expect(read('https://pgb.example:9999')).rejects.toThrow('does not match');
  },
);

test.each([undefined, null, '', 42, [], () => {}])('%o is no options', async (options) => {
  expect((await refusalOf(options)).code).toBe('setting-unusable');
});

test('without an address of its own it is what it was reached as, and under a name that is not its own it is nothing', async () => {
  const portal = await createPortal({ ...good, identity, hosts: ['pgb.example'] });
  onTestFinished(() => portal.close());
  const at = (host: string) => portal.request({ url: '/.well-known/oauth-protected-resource', headers: { host } });
  for (const host of ['localhost', 'localhost:8080', '127.0.0.1:4100', '[::1]:4100', 'pgb.example'])
    expect((await at(host)).json()).toMatchObject({ resource: `http://${host}` });
  for (const host of ['evil.example', 'pgb.example.evil.example', '192.0.2.1'])
    expect((await at(host)).json()).toMatchObject({ code: 'wrong-host' });
});

describe.each(['issuer', 'audience'] as const)('the %s', (name) => {
  test.each([
    [undefined, 'absent'],
    [null, 'absent'],
    ['', 'empty'],
    ['   ', 'empty'],
    [' https://issuer.example', 'text'],
    [['https://issuer.example'], 'list'],
    [[], 'list'],
    [/.*/, 'object'],
    [true, 'yes-no'],
    [0, 'number'],
    [Symbol('any'), 'other'],
    [() => 'https://issuer.example', 'function'],
  ])('is not %o', async (value, found) => {
    const refusal = await refusalOf({ ...good, identity: { ...identity, [name]: value } });
    expect(settingOf(refusal)).toMatchObject({ code: 'setting-unusable', place: `identity.${name}`, found });
  });

  test('is not left out', async () => {
    const { [name]: _, ...rest } = identity;
    expect(settingOf(await refusalOf({ ...good, identity: rest }))).toMatchObject({ place: `identity.${name}` });
  });
});

test.each([undefined, null, 'https://issuer.example', 7, []])('%o is no identity', async (value) => {
  expect(settingOf(await refusalOf({ ...good, identity: value }))).toMatchObject({ place: 'identity' });
});

const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const publicKey = ec.publicKey.export({ format: 'jwk' });

describe('the keys of the issuer', () => {
  test.each([
    new URL('http://issuer.example/jwks'),
    new URL('http://10.0.0.8/jwks'),
    new URL('http://127.0.0.1.example/jwks'),
    new URL('ftp://issuer.example/jwks'),
    new URL('file:///etc/jwks.json'),
    new URL('data:application/json,{}'),
    new URL('https://name:secret@issuer.example/jwks'),
    'https://issuer.example/jwks',
    undefined,
    null,
    {},
    [publicKey],
    { keys: undefined },
    { keys: [] },
    { keys: publicKey },
    { keys: [null] },
    { keys: [publicKey, { kty: 'oct', k: 'c2VjcmV0' }] },
    { keys: [{ ...publicKey, kty: 'oct' }] },
    { keys: [ec.privateKey.export({ format: 'jwk' })] },
    { keys: [{}] },
  ])('are not %o', async (keys) => {
    const { code, params } = await refusalOf({ ...good, identity: { ...identity, keys } });
    expect(code).toBe('setting-unusable');
    expect((params as { place: string }).place).toMatch(/^identity\.keys/);
  });

  test.each([
    'https://issuer.example/jwks',
    'http://127.0.0.1:8080/jwks',
    'http://[::1]/jwks',
    'http://localhost/jwks',
  ])('may be at %s', async (address) => {
    const portal = await createPortal({ ...good, identity: { ...identity, keys: new URL(address) } });
    await portal.close();
  });
});

describe('the key of the store', () => {
  test.each([
    ['is not left out', undefined, 'absent'],
    ['is not null', null, 'absent'],
    ['is no text', 'k'.repeat(32), 'no-bytes'],
    ['is no list', Array.from(testKey), 'no-bytes'],
    ['is no number', 32, 'no-bytes'],
    ['is no buffer of memory', testKey.buffer, 'no-bytes'],
    ['is no list of words', new Uint16Array(32), 'no-bytes'],
    ['is not empty', new Uint8Array(0), 'length'],
    ['is not short', testKey.subarray(1), 'length'],
    ['is not long', Buffer.concat([testKey, testKey]), 'length'],
    ['is not zero', new Uint8Array(32), 'guessable'],
    ['is not one byte repeated', new Uint8Array(32).fill(7), 'guessable'],
    ['is not two bytes repeated', Buffer.from('ab'.repeat(16)), 'guessable'],
    ['is not a word repeated', Buffer.from('password'.repeat(4)), 'guessable'],
    ['does not count up', Uint8Array.from({ length: 32 }, (_, at) => at), 'guessable'],
    ['does not count down', Uint8Array.from({ length: 32 }, (_, at) => 255 - at), 'guessable'],
  ])('%s', async (_what, key, fault) => {
    expect(await refusalOf({ ...good, key })).toMatchObject({ code: 'store-key-unusable', params: { fault } });
  });
});

describe('the database', () => {
  test.each([undefined, null, '', 7, 'mysql://db.example/pgb', 'https://db.example', 'a\0b', 'postgres://['])(
    'is not %o',
    async (database) => {
      expect(settingOf(await refusalOf({ ...good, database }))).toMatchObject({ place: 'database' });
    },
  );

  test.each([null, 'store', []])('is not handed over as %o', async (store) => {
    expect(settingOf(await refusalOf({ identity, store }))).toMatchObject({ place: 'store' });
  });
});

describe('the address', () => {
  test.each(['http://pgb.example', 'http://10.0.0.8:8080', 'http://127.0.0.1.example'])(
    '%s has no TLS',
    async (url) => {
      expect((await refusalOf({ ...good, url })).code).toBe('address-without-tls');
      const portal = await createPortal({ ...good, url, allowPlainHttp: true });
      await portal.close();
    },
  );

  test.each([
    '',
    'pgb.example',
    'ftp://pgb.example',
    'https://name:secret@pgb.example',
    7,
    null,
    new URL('https://a.example'),
  ])('is not %o', async (url) => {
    expect(settingOf(await refusalOf({ ...good, url }))).toMatchObject({ code: 'setting-unusable', place: 'url' });
  });

  test.each(['0.0.0.0', '::', '', '192.0.2.1', 'pgb.example', null])('to listen on is not %o', async (host) => {
    const portal = await createPortal(good);
    onTestFinished(() => portal.close());
    await expect(portal.listen({ host: host as string })).rejects.toMatchObject({ code: 'address-without-tls' });
  });

  test.each([{ allowPlainHttp: true }, { proxy: ['10.0.0.5'] }, { tls: selfSigned }])(
    'to listen on may be any, with %o',
    async (transport) => {
      const portal = await createPortal({ ...good, ...transport });
      onTestFinished(() => portal.close());
      expect((await portal.listen({ host: '0.0.0.0' })).port).not.toBe('');
    },
  );

  test.each(['false', 'no', 0, 1, null, {}])('is not let go by %o', async (allowPlainHttp) => {
    expect(settingOf(await refusalOf({ ...good, allowPlainHttp }))).toMatchObject({ place: 'allowPlainHttp' });
  });

  test.each([[[]], ['10.0.0.5'], [['everybody']], [['0.0.0.0/0']], [['::/0']], [['10.0.0.0/33']], [[10]], [true]])(
    'has no proxy %o',
    async (proxy) => {
      expect(settingOf(await refusalOf({ ...good, proxy }))).toMatchObject({ place: 'proxy' });
    },
  );

  test.each([
    true,
    {},
    { certificate: selfSigned.certificate },
    { ...selfSigned, key: 'no key' },
    { ...selfSigned, certificate: '' },
  ])('has no certificate %o', async (tls) => {
    expect(settingOf(await refusalOf({ ...good, tls }))).toMatchObject({ place: 'tls' });
  });
});

describe('a part of practice is refused', () => {
  test.each([
    ['the name of its issuer', { issuer: issuerName }],
    ['its issuer elsewhere', { issuer: 'https://pgb.example/practice/issuer' }],
    ['its keys', { keys: new URL('http://127.0.0.1:8080/practice/issuer/jwks') }],
    ['its own name', { audience }],
  ])('%s', async (_what, change) => {
    expect((await refusalOf({ ...good, identity: { ...identity, ...change } })).code).toBe('practice-part');
  });

  test('its clock', async () => {
    const store = await openStore({ database: ':memory:', key: testKey });
    const clock = await practiceClock(store, Date.now());
    expect(await refusalOf({ ...good, clock })).toMatchObject({ params: { part: 'clock' } });
    await store.close();
  });

  test.each([0, Date.UTC(2020, 0, 1), Date.UTC(2099, 0, 1)])('a clock that stands at %d', async (at) => {
    expect((await refusalOf({ ...good, clock: { now: () => at } })).code).toBe('practice-part');
  });

  test.each([7, {}, { now: 7 }, { now: () => NaN }, { now: () => '1' }, []])('%o is no clock', async (clock) => {
    expect(settingOf(await refusalOf({ ...good, clock }))).toMatchObject({ place: 'clock' });
  });

  test('its database', async () => {
    const store = await openStore({ database: ':memory:', key: testKey });
    await practiceClock(store);
    expect(await refusalOf({ identity, store })).toMatchObject({ params: { part: 'store' } });
  });
});

test.each(['log', 7, {}])('%o is no log', async (log) => {
  expect(settingOf(await refusalOf({ ...good, log }))).toMatchObject({ place: 'log' });
});

describe.skipIf(process.platform === 'win32')('the files of the database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pgb-guard-'));

  test('are for their owner only when they are made, and refused when others can read them', async () => {
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const database = join(folder, 'portal.sqlite');
    const portal = await createPortal({ ...good, database });
    expect([database, `${database}-wal`].map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o600]);
    await portal.close();
    for (const mode of [0o604, 0o640, 0o660, 0o644, 0o666, 0o601]) {
      chmodSync(database, mode);
      const shown = `0${mode.toString(8)}`;
      expect(await refusalOf({ ...good, database })).toMatchObject({
        code: 'permissions-loose',
        params: { mode: shown },
      });
    }
    chmodSync(database, 0o600);
    await (await createPortal({ ...good, database })).close();
  });
});

test('a refusal says in each language what was found, what was expected and what to do, and not the value', async () => {
  const { texts, message } = await refusalOf({ ...good, identity: { ...identity, issuer: ' s3cret ' } });
  expect(texts.nl.what).toMatch(/^identity\.issuer: gevonden is een tekst, verwacht wordt een tekst die niet leeg is/);
  expect(texts.en.what).toMatch(/^identity\.issuer: found a text, expected a text that is not empty/);
  expect(texts.nl.next).toBe('Verbeter identity.issuer; het portaal start niet zonder.');
  expect(JSON.stringify([texts, message])).not.toContain('s3cret');
});

describe('limits and times', () => {
  test.each([
    [{ limits: 5 }, 'limits', 'number'],
    [{ limits: [] }, 'limits', 'list'],
    [{ limits: null }, 'limits', 'absent'],
    [{ limits: { calls: 100 } }, 'limits.calls', 'number'],
    [{ limits: { calls: undefined } }, 'limits.calls', 'absent'],
    [{ limits: { calls: { count: 0, seconds: 60 } } }, 'limits.calls.count', 'number'],
    [{ limits: { calls: { count: -5, seconds: 60 } } }, 'limits.calls.count', 'number'],
    [{ limits: { calls: { count: 1.5, seconds: 60 } } }, 'limits.calls.count', 'number'],
    [{ limits: { calls: { count: NaN, seconds: 60 } } }, 'limits.calls.count', 'number'],
    [{ limits: { guesses: { count: Infinity, seconds: 60 } } }, 'limits.guesses.count', 'number'],
    [{ limits: { guesses: { count: '10', seconds: 60 } } }, 'limits.guesses.count', 'text'],
    [{ limits: { callsFromAddress: { count: 10 } } }, 'limits.callsFromAddress.seconds', 'absent'],
    [{ limits: { callsFromAddress: { count: 10, seconds: 0 } } }, 'limits.callsFromAddress.seconds', 'number'],
    [
      { limits: { callsFromAddress: { count: 10, seconds: 60, per: 'day' } } },
      'limits.callsFromAddress.per',
      'unknown-name',
    ],
    [{ limits: { personSearchesPerDay: '25' } }, 'limits.personSearchesPerDay', 'text'],
    [{ limits: { personSearchesPerDay: 0 } }, 'limits.personSearchesPerDay', 'number'],
    [{ limits: { searches: 10 } }, 'limits.searches', 'unknown-name'],
    [{ limits: { toString: 10 } }, 'limits.toString', 'unknown-name'],
    [{ timeouts: { handling: 0 } }, 'timeouts.handling', 'number'],
    [{ timeouts: { handling: '120s' } }, 'timeouts.handling', 'text'],
    [{ timeouts: { answer: 1 } }, 'timeouts.answer', 'unknown-name'],
    [{ timeouts: 1000 }, 'timeouts', 'number'],
  ])('%o is refused by its name', async (given, place, found) => {
    expect(settingOf(await refusalOf({ ...good, ...given }))).toMatchObject({ code: 'setting-unusable', place, found });
  });

  test('those that are whole numbers are taken', async () => {
    const limits = { calls: { count: 1, seconds: 1 }, personSearchesPerDay: 10_000_000 };
    const portal = await createPortal({ ...good, limits, timeouts: { closing: 1 } });
    await portal.close();
  });
});

describe('rules of one’s own', () => {
  const ofOffice = { budgetProvider: '0363', careFunction: 'nursing', careUnit: 'hour', formality: 'formal' };
  const right = { validFrom: '2027-01-01', law: 'Wlz', value: 27_50, source: 'Stcrt. 2026-1' };

  test.each([
    [{ informalMaximum: [right] }, 'rules.informalMaximum'],
    [{ informalHourMaximum: right }, 'rules.informalHourMaximum'],
    [{ informalHourMaximum: [{ ...right, value: '27,50' }] }, 'rules.informalHourMaximum.0.value'],
    [{ informalHourMaximum: [{ ...right, value: 27.5 }] }, 'rules.informalHourMaximum.0.value'],
    [{ informalHourMaximum: [{ ...right, value: -1 }] }, 'rules.informalHourMaximum.0.value'],
    [{ informalHourMaximum: [{ ...right, validFrom: '01-01-2027' }] }, 'rules.informalHourMaximum.0.validFrom'],
    [{ informalHourMaximum: [{ ...right, validTo: '2026-12-31' }] }, 'rules.informalHourMaximum.0'],
    [{ informalHourMaximum: [{ ...right, law: 'WLZ' }] }, 'rules.informalHourMaximum.0.law'],
    [{ informalHourMaximum: [{ ...right, source: ' ' }] }, 'rules.informalHourMaximum.0.source'],
    [{ informalHourMaximum: [right, { ...right, sourse: 'x' }] }, 'rules.informalHourMaximum.1.sourse'],
    [{ minimumWage: { 22: [right] } }, 'rules.minimumWage.22'],
    [{ ownMaximum: [right] }, 'rules.ownMaximum.0.budgetProvider'],
    [{ ownMaximum: [{ ...right, ...ofOffice, budgetProvider: 363 }] }, 'rules.ownMaximum.0.budgetProvider'],
    [{ ownMaximum: [{ ...right, ...ofOffice, careUnit: 'uur' }] }, 'rules.ownMaximum.0.careUnit'],
    [{ allowedUnits: [{ ...right, value: ['dagdeel'] }] }, 'rules.allowedUnits.0.value.0'],
    ['none', 'rules'],
  ])('such as %j are refused, at %s', async (rules, place) => {
    expect(settingOf(await refusalOf({ ...good, rules }))).toMatchObject({ code: 'setting-unusable', place });
  });

  test('that are right are what the portal judges by', async () => {
    const portal = await createPortal({ ...good, rules: { informalHourMaximum: [right as never] } });
    onTestFinished(() => portal.close());
    expect(portal.rules.informalHourMaximum.at(-1)).toEqual(right);
  });
});
