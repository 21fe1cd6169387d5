// A small real issuer, which tells who is behind a token as a bridge in front of DigiD and eHerkenning does: signed by
// the issuer, and sealed for the certificate of the portal.
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { CompactEncrypt, exportJWK, type JSONWebKeySet, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createVerifier } from '../../../../src/portal/identity/token/verify-token.ts';

const now = Date.parse('2026-11-03T09:00:00Z');
const seconds = now / 1000;
const issuer = 'https://bridge.example';
const audience = 'https://portal.example';
const subject = 'a name that tells nothing';
const ofIssuer = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ofPortal = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ofOther = generateKeyPairSync('rsa', { modulusLength: 2048 });
const told = { bsn: '111222333', loa_authn: 'http://eidas.europa.eu/LoA/substantial', session_id: 'x', sub: subject };

let server: Server;
let url: URL;
let keys: JSONWebKeySet;
let answer: { status: number; body: string; location?: string };
let asked: (string | undefined)[];

function sign(claims: JWTPayload, { key = ofIssuer.privateKey, typ = 'JWT', from = issuer, to = audience } = {}) {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: 'test', typ })
    .setIssuer(from)
    .setAudience(to)
    .setIssuedAt(seconds)
    .setExpirationTime(Number(claims.exp ?? seconds + 60))
    .sign(key);
}

function seal(text: string, key: KeyObject = ofPortal.publicKey, alg = 'RSA-OAEP'): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ alg, enc: 'A128CBC-HS256', cty: 'JWT' })
    .encrypt(key);
}

async function tokenOf(client: string): Promise<string> {
  const facts = { sub: subject, client_id: client, scope: 'portal', exp: seconds + 900, auth_time: seconds };
  return sign(facts, { typ: 'at+jwt' });
}

function verify(token: string) {
  const identity = {
    issuer,
    audience,
    keys,
    claims: { role: 'client_id', acr: 'loa_authn' },
    roles: { 'pgb-holders': 'budget-holder', 'pgb-providers': 'care-provider' },
    userinfo: { url, key: ofPortal.privateKey },
  } as const;
  return createVerifier(identity, { now: () => now })(token);
}

beforeAll(async () => {
  keys = { keys: [{ ...(await exportJWK(ofIssuer.publicKey)), kid: 'test', alg: 'RS256', use: 'sig' }] };
  server = createServer(({ headers }, response) => {
    asked.push(headers.authorization);
    response.writeHead(answer.status, answer.location === undefined ? {} : { location: answer.location });
    response.end(answer.body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/userinfo`);
});
afterAll(() => server.close());
beforeEach(async () => {
  asked = [];
  answer = { status: 200, body: await seal(await sign(told)) };
});

test('tells who it is, and how sure that is, by the names of the issuer; it is asked once for a token', async () => {
  const token = await tokenOf('pgb-holders');
  const identity = {
    issuer,
    audience,
    keys,
    claims: { role: 'client_id', acr: 'loa_authn' },
    roles: { 'pgb-holders': 'budget-holder' },
    userinfo: { url, key: ofPortal.privateKey },
  } as const;
  const verifyOne = createVerifier(identity, { now: () => now });
  const claims = await verifyOne(token);
  expect(claims).toMatchObject({
    sub: subject,
    role: 'budget-holder',
    bsn: '111222333',
    acr: 'http://eidas.europa.eu/LoA/substantial',
    exp: seconds + 900,
    auth_time: seconds,
  });
  await verifyOne(token);
  expect(asked).toEqual([`Bearer ${token}`]);
});

test('of an organisation it tells the number of the company', async () => {
  answer.body = await seal(await sign({ ...told, bsn: undefined, kvk: '12345678' }));
  expect(await verify(await tokenOf('pgb-providers'))).toMatchObject({ role: 'care-provider', kvk: '12345678' });
});

describe('nobody is let in by an answer', () => {
  const cases: [string, () => Promise<Partial<typeof answer>>, code: string][] = [
    [
      'about somebody else',
      async () => ({ body: await seal(await sign({ ...told, sub: 'another' })) }),
      'not-signed-in',
    ],
    ['that nobody signed', async () => ({ body: await seal(JSON.stringify(told)) }), 'unavailable'],
    [
      'that another signed',
      async () => ({ body: await seal(await sign(told, { key: ofOther.privateKey })) }),
      'unavailable',
    ],
    [
      'of another issuer',
      async () => ({ body: await seal(await sign(told, { from: 'https://other.example' })) }),
      'unavailable',
    ],
    [
      'for another portal',
      async () => ({ body: await seal(await sign(told, { to: 'https://other.example' })) }),
      'unavailable',
    ],
    ['that is over', async () => ({ body: await seal(await sign({ ...told, exp: seconds - 60 })) }), 'unavailable'],
    ['sealed for another', async () => ({ body: await seal(await sign(told), ofOther.publicKey) }), 'unavailable'],
    ['that is not sealed', async () => ({ body: await sign(told) }), 'unavailable'],
    ['in plain JSON', async () => ({ body: JSON.stringify(told) }), 'unavailable'],
    ['that is empty', async () => ({ body: '' }), 'unavailable'],
    ['that the token is no good', async () => ({ status: 401 }), 'not-signed-in'],
    ['that is an error', async () => ({ status: 500 }), 'unavailable'],
    ['that sends the token elsewhere', async () => ({ status: 302, location: 'http://127.0.0.1:9/' }), 'unavailable'],
  ];
  test.each(cases)('%s', async (_what, change, code) => {
    Object.assign(answer, await change());
    await expect(verify(await tokenOf('pgb-holders'))).rejects.toMatchObject({ code });
  });

  test('about a client that stands for no role', async () => {
    await expect(verify(await tokenOf('another-client'))).rejects.toMatchObject({ code: 'not-signed-in' });
  });
});
