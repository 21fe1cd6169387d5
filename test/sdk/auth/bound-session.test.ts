// Tokens that are bound to a key of the session, at a real portal with a real issuer. Source: RFC 9449.
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { expect, test } from 'vitest';
import { personaUserAgent, PgbClient, sessionAuth, signIn, type Session } from '../../../src/index.ts';
import { clientFor, failure } from '../support/client-for.ts';
import { drop, faultServer, json, problem } from '../support/fault-server.ts';
import { practicePortal } from '../support/practice.ts';

const practice = practicePortal(0);

function signedIn(): Promise<Session> {
  return signIn({ portal: practice.url, userAgent: personaUserAgent('holder'), bound: true });
}

test('are good with the key, for every call and after a renewal', async () => {
  const session = await signedIn();
  expect(decodeJwt(session.accessToken)['cnf']).toEqual({ jkt: expect.any(String) });
  const saved: Session[] = [];
  const auth = sessionAuth({ ...session, expiresAt: 0 }, { save: (next) => void saved.push(next) });
  await using client = new PgbClient({ portal: practice.url, auth });
  const answers = await Promise.all(Array.from({ length: 5 }, () => client.me.show()));
  expect(answers.map(({ role }) => role)).toEqual(Array.from({ length: 5 }, () => 'budget-holder'));
  expect(saved).toMatchObject([{ proofKey: session.proofKey }]);
  expect(saved[0]?.accessToken).not.toBe(session.accessToken);
});

test('are worth nothing without it, nor is the refresh token', async () => {
  const { proofKey: _, ...copied } = await signedIn();
  await using client = new PgbClient({ portal: practice.url, auth: copied.accessToken });
  expect(await failure(client.me.show())).toMatchObject({ code: 'not-signed-in', exit: 'not-allowed' });
  const renewal = failure(sessionAuth({ ...copied, expiresAt: 0 }).accessToken());
  expect((await renewal).code).toMatch(/not-signed-in|sign-in-failed/);
});

test('are not asked for unless somebody wants them', async () => {
  const { proofKey, accessToken } = await practice.sessionOf('holder');
  expect([proofKey, decodeJwt(accessToken)['cnf']]).toEqual([undefined, undefined]);
});

test('have a new proof at each attempt, and one with the nonce that the portal wants', async () => {
  const wants = problem(401, 'not-signed-in', {
    'www-authenticate': 'DPoP error="use_dpop_nonce"',
    'dpop-nonce': 'first',
  });
  const server = await faultServer(drop, wants, json({ role: 'budget-holder' }), json({ role: 'budget-holder' }));
  const key = (await signedIn()).proofKey!;
  const auth = sessionAuth({ portal: server.url, accessToken: 'of-somebody', expiresAt: Infinity, proofKey: key });
  const { client } = clientFor(server, { auth });
  await client.me.show();
  await client.raw('GET', '/awards?limit=1');
  const proofs = server.received.map(({ headers }) => String(headers['dpop']));
  expect(server.received.map(({ headers }) => headers.authorization)).toEqual(proofs.map(() => 'DPoP of-somebody'));
  const said = proofs.map((proof) => decodeJwt(proof));
  expect(new Set(said.map(({ jti }) => jti)).size).toBe(4);
  expect(said.map(({ nonce }) => nonce)).toEqual([undefined, undefined, 'first', 'first']);
  expect(said[3]).toMatchObject({ htm: 'GET', htu: `${server.url}/v1/awards`, ath: expect.any(String) });
  // The private part of the key goes nowhere.
  expect(decodeProtectedHeader(proofs[0] ?? '').jwk).toEqual({ kty: key.kty, crv: key.crv, x: key.x, y: key.y });
});

test('are not proved for ever to a portal that is never content', async () => {
  let count = 0;
  const server = await faultServer((response, request) => {
    const nonce = { 'www-authenticate': 'DPoP error="use_dpop_nonce"', 'dpop-nonce': String((count += 1)) };
    problem(401, 'not-signed-in', nonce)(response, request);
  });
  const { refreshToken: _, ...session } = await signedIn();
  const { client } = clientFor(server, { auth: sessionAuth(session) });
  expect((await failure(client.me.show())).code).toBe('not-signed-in');
  expect(server.received.length).toBeLessThan(6);
});
