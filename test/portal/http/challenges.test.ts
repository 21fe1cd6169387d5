// What a program is told that is not let in, in the header that it reads. Source: RFC 6750, 3.
import { expect, test } from 'vitest';
import { acrValuesFor } from '../../../src/portal/identity/assurance.ts';
import { runPortal } from '../support/running-portal.ts';

const metadata = 'resource_metadata="http://localhost:80/.well-known/oauth-protected-resource"';
const officer = { role: 'payment-officer', name: 'P. Penning' };

async function challengeTo(claims: object | undefined) {
  const { ask, issuer } = await runPortal();
  const token = claims === undefined ? undefined : await issuer.token({ ...claims });
  const { status, body, headers } = await ask('GET', '/v1/me', { token });
  return [status, body.code, headers['www-authenticate']];
}

test('without a token: where to sign in', async () => {
  expect(await challengeTo(undefined)).toEqual([401, 'not-signed-in', `Bearer ${metadata}`]);
});

test('with a token that does not do: that it does not', async () => {
  expect(await challengeTo({ ...officer, client_id: '' })).toEqual([
    401,
    'not-signed-in',
    `Bearer error="invalid_token", ${metadata}`,
  ]);
});

test('with a token for something else: the scope to ask for, which the metadata name too', async () => {
  expect(await challengeTo({ ...officer, scope: 'openid' })).toEqual([
    403,
    'not-allowed',
    `Bearer error="insufficient_scope", scope="portal", ${metadata}`,
  ]);
  const { ask } = await runPortal();
  const { body } = await ask('GET', '/.well-known/oauth-protected-resource');
  expect(body.scopes_supported).toEqual(['portal']);
});

test('what a role may not do has nothing to do with the token', async () => {
  const { ask, issuer } = await runPortal();
  const token = await issuer.token(officer);
  const { status, headers } = await ask('POST', '/v1/awards', {
    token,
    headers: { 'idempotency-key': 'a'.repeat(36) },
  });
  expect([status, headers['www-authenticate']]).toEqual([403, undefined]);
});

// Source: RFC 9470, 3: what to ask of the issuer, and how old the sign-in may be.
test('with a sign-in that is too low or too old: which would do', async () => {
  const { ask, issuer } = await runPortal();
  const run = async (claims: object) =>
    ask('POST', '/v1/payment-runs', {
      token: await issuer.token({ ...officer, ...claims }),
      headers: { 'idempotency-key': 'b'.repeat(36) },
      body: { date: '2026-11-03' },
    });
  const enough = acrValuesFor('substantial').join(' ');
  const challenge = `Bearer error="insufficient_user_authentication", acr_values="${enough}", max_age="300", ${metadata}`;
  for (const [claims, code] of [
    [{ acr: 'http://eidas.europa.eu/LoA/low' }, 'sign-in-too-low'],
    [{ acr: undefined }, 'sign-in-too-low'],
    [{ auth_time: 0 }, 'sign-in-too-old'],
  ] as const) {
    const { status, body, headers } = await run(claims);
    expect([status, body.code, headers['www-authenticate']]).toEqual([401, code, challenge]);
  }
  expect((await run({})).status).toBe(201);
  const { body } = await ask('GET', '/.well-known/oauth-protected-resource');
  expect(body.acr_values_by_level.substantial).toEqual(acrValuesFor('substantial'));
});
