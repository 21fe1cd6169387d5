import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { base64url, SignJWT } from 'jose';
import { afterAll, describe, expect, test } from 'vitest';
import { createVerifier, type VerifyToken } from '../../../../src/portal/identity/token/verify-token.ts';
import { languages } from '../../../../src/messages/language.ts';
import { textsFor } from '../../../../src/messages/texts-for.ts';
import { PortalError } from '../../../../src/portal/answers/portal-error.ts';
import { createIssuer, type TokenChange } from '../../support/issuer.ts';

const clock = { at: Date.UTC(2026, 10, 3, 8), now: () => clock.at };
const issuer = await createIssuer(clock);
const verify = createVerifier(issuer.identity, clock);
const claims = { role: 'budget-holder', bsn: '123456782' };

async function refusalOf(token: string | undefined, by: VerifyToken = verify): Promise<PortalError | undefined> {
  try {
    await by(token);
    return undefined;
  } catch (error) {
    if (error instanceof PortalError) return error;
    throw error;
  }
}

async function refusal(token: string | undefined, by?: VerifyToken): Promise<string> {
  return (await refusalOf(token, by))?.code ?? 'accepted';
}

/** What is wrong with it, in both languages a sentence of its own. */
async function reasonOf(token: string, by?: VerifyToken): Promise<unknown> {
  const { code, params } = (await refusalOf(token, by))!;
  for (const language of languages) {
    const { detail } = textsFor(language).error(code, params);
    expect(detail).not.toBe(textsFor(language).error(code, {}).detail);
  }
  return params['reason'];
}

describe('a token', () => {
  test('of the issuer tells who it is', async () => {
    expect(await verify(await issuer.token(claims))).toMatchObject(claims);
  });

  test.each<[string, TokenChange, string]>([
    ['of another issuer', { issuer: 'https://elsewhere.example' }, 'issuer'],
    ['of an issuer whose name goes on', { issuer: 'https://issuer.example/' }, 'issuer'],
    ['for another portal', { audience: 'https://elsewhere.example' }, 'audience'],
    ['that is an ID token', { typ: 'JWT' }, 'kind'],
    ['with a key that the issuer does not have', { kid: 'other' }, 'signature'],
    ['that has expired', { expires: -6 }, 'expired'],
    ['of tomorrow', { issued: 86_400, expires: 86_400 + 900 }, 'not-yet'],
    ['of a moment beyond what clocks differ', { issued: 6 }, 'not-yet'],
    ['for two days', { expires: 2 * 86_400 }, 'lifetime'],
    ['for a hundred years', { expires: 100 * 365 * 86_400 }, 'lifetime'],
    ['that was made a year ago and ends today', { issued: -365 * 86_400, expires: 60 }, 'lifetime'],
    ['for a second more than a day', { expires: 86_401 }, 'lifetime'],
  ])('%s is refused, and says why', async (_title, change, reason) => {
    const token = await issuer.token(claims, change);
    expect(await refusal(token)).toBe('not-signed-in');
    expect(await reasonOf(token)).toBe(reason);
  });

  test.each<[string, object]>([
    ['no client_id', { client_id: undefined }],
    ['an empty client_id', { client_id: '' }],
    ['a list of client_ids', { client_id: ['pgb-cli'] }],
    ['a scope that is a list', { scope: ['portal'] }],
    ['no sub', { sub: undefined }],
    ['an empty sub', { sub: '' }],
  ])('with %s is refused', async (_title, wrong) => {
    const token = await issuer.token({ ...claims, ...wrong });
    expect(await refusal(token)).toBe('not-signed-in');
    expect(await reasonOf(token)).toBe('incomplete');
  });

  test.each([undefined, '', 'openid', 'portals', 'Portal', 'portal.read openid', 'openid,portal', 'openid\tportal'])(
    'for the scope %j is for something else',
    async (scope) => {
      const token = await issuer.token({ ...claims, scope });
      expect(await refusal(token)).toBe('not-allowed');
      expect(await reasonOf(token)).toBe('no-scope');
    },
  );

  test.each(['portal', 'openid portal', 'portal offline_access'])('for the scope %j is let in', async (scope) => {
    expect(await refusal(await issuer.token({ ...claims, scope }))).toBe('accepted');
  });

  test('for exactly a day, or as long as the portal was told, is let in', async () => {
    expect(await refusal(await issuer.token(claims, { expires: 86_400 }))).toBe('accepted');
    const strict = createVerifier({ ...issuer.identity, maximumTokenSeconds: 900 }, clock);
    expect(await refusal(await issuer.token(claims, { expires: 900 }), strict)).toBe('accepted');
    const refused = await refusalOf(await issuer.token(claims, { expires: 901 }), strict);
    expect(refused?.params).toEqual({ reason: 'lifetime', seconds: 900 });
  });

  test('of a clock that is a little ahead is let in', async () => {
    expect(await refusal(await issuer.token(claims, { issued: 4 }))).toBe('accepted');
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
