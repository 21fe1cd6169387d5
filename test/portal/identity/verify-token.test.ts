import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { base64url, SignJWT } from 'jose';
import { afterAll, describe, expect, test } from 'vitest';
import { createVerifier, type VerifyToken } from '../../../src/portal/identity/verify-token.ts';
import { PortalError } from '../../../src/portal/answers/portal-error.ts';
import { createIssuer, type TokenChange } from '../support/issuer.ts';

const clock = { at: Date.UTC(2026, 10, 3, 8), now: () => clock.at };
const issuer = await createIssuer(clock);
const verify = createVerifier(issuer.identity, clock);
const claims = { role: 'budget-holder', bsn: '123456782' };

async function refusal(token: string | undefined, by: VerifyToken = verify): Promise<string> {
  try {
    await by(token);
    return 'accepted';
  } catch (error) {
    if (error instanceof PortalError) return error.code;
    throw error;
  }
}

describe('a token', () => {
  test('of the issuer tells who it is', async () => {
    expect(await verify(await issuer.token(claims))).toMatchObject(claims);
  });

  test.each<[string, TokenChange]>([
    ['of another issuer', { issuer: 'https://elsewhere.example' }],
    ['for another portal', { audience: 'https://elsewhere.example' }],
    ['that is an ID token', { typ: 'JWT' }],
    ['with a key that the issuer does not have', { kid: 'other' }],
    ['that has expired', { expires: -6 }],
  ])('%s is refused', async (_title, change) => {
    expect(await refusal(await issuer.token(claims, change))).toBe('not-signed-in');
  });

  test('that expired a moment ago is let through: clocks differ', async () => {
    expect(await refusal(await issuer.token(claims, { expires: -2 }))).toBe('accepted');
  });

  test.each<[string, object]>([
    ['no role', { bsn: '123456782' }],
    ['a role that there is not', { role: 'director' }],
    ['a BSN of eight digits', { role: 'budget-holder', bsn: '12345678' }],
    ['an office without a code', { role: 'assessor', office: { kind: 'care-office', name: 'X' } }],
  ])('with %s is refused', async (_title, wrong) => {
    expect(await refusal(await issuer.token({ ...wrong }))).toBe('not-signed-in');
  });

  test('signed with the public key as a secret is refused', async () => {
    const { identity } = issuer;
    if (identity.keys instanceof URL) throw new Error('The test issuer has its keys at hand');
    const forged = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', kid: 'test', typ: 'at+jwt' })
      .setIssuer(identity.issuer)
      .setAudience(identity.audience)
      .setSubject('x')
      .setExpirationTime('1h')
      .sign(base64url.decode(identity.keys.keys[0]!.x!));
    expect(await refusal(forged)).toBe('not-signed-in');
  });

  test('without a signature is refused', async () => {
    const [, payload] = (await issuer.token(claims)).split('.');
    const header = base64url.encode(JSON.stringify({ alg: 'none', typ: 'at+jwt' }));
    expect(await refusal(`${header}.${payload}.`)).toBe('not-signed-in');
  });

  test('that is absent is refused', async () => {
    expect(await refusal(undefined)).toBe('not-signed-in');
  });
});

describe('a token that was seen before', () => {
  test('expires all the same', async () => {
    const own = { at: clock.at, now: () => own.at };
    const by = createVerifier(issuer.identity, own);
    const token = await issuer.token(claims, { expires: 60 });
    expect(await refusal(token, by)).toBe('accepted');
    own.at += 59_000;
    expect(await refusal(token, by)).toBe('accepted');
    own.at += 10_000;
    expect(await refusal(token, by)).toBe('not-signed-in');
  });

  test('is looked at again when the issuer has other keys', async () => {
    const own = { at: clock.at, now: () => own.at };
    const identity = { ...issuer.identity };
    const by = createVerifier(identity, own);
    const token = await issuer.token(claims, { expires: 3600 });
    expect(await refusal(token, by)).toBe('accepted');
    identity.keys = (await createIssuer(own)).identity.keys;
    own.at += 6 * 60_000;
    expect(await refusal(token, by)).toBe('not-signed-in');
  });
});

describe('keys that the issuer publishes', () => {
  const servers: Server[] = [];
  afterAll(() => servers.forEach((server) => server.close()));
  const publish = async (status: number): Promise<URL> => {
    const server = createServer((_request, response) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(issuer.identity.keys));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    servers.push(server);
    return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`);
  };

  test('are fetched', async () => {
    const by = createVerifier({ ...issuer.identity, keys: await publish(200) }, clock);
    expect(await refusal(await issuer.token(claims), by)).toBe('accepted');
  });

  test('that cannot be fetched say nothing about the token: it may be sent again later', async () => {
    const token = await issuer.token(claims);
    for (const keys of [await publish(500), new URL('http://127.0.0.1:1/jwks')]) {
      expect(await refusal(token, createVerifier({ ...issuer.identity, keys }, clock))).toBe('unavailable');
    }
  });
});
