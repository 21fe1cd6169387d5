// Who has no browser on this machine fills in a code on another one. Source: RFC 8628.
import { expect, test } from 'vitest';
import { signInByDevice, type DeviceCode } from '../../../src/index.ts';
import { failure } from '../support/client-for.ts';
import { fakeTime } from '../support/fake-time.ts';
import { faultServer, json, page, type Step } from '../support/fault-server.ts';

const codes = { device_code: 'of-the-device', user_code: 'BCDF-GHJK', expires_in: 60, interval: 5 };
const pending = json({ error: 'authorization_pending' }, 400);
const slower = json({ error: 'slow_down' }, 400);
const given = json({ token_type: 'Bearer', access_token: 'access', refresh_token: 'refresh', expires_in: 900 });

/** A portal with an issuer that gives a code, and answers each question about it with the next step. */
async function issuerOf(steps: readonly Step[], changes: object = {}, device: object = {}) {
  let asked = 0;
  const server = await faultServer((response, request) => {
    const base = `http://${request.headers['host']}`;
    const metadata = {
      issuer: 'http://localhost/issuer',
      token_endpoint: `${base}/token`,
      device_authorization_endpoint: `${base}/codes`,
      ...changes,
    };
    if (request.path === '/.well-known/oauth-authorization-server') return json(metadata)(response, request);
    if (request.path === '/codes')
      return json({ ...codes, verification_uri: `${base}/device`, ...device })(response, request);
    if (request.path !== '/token') return page(404)(response, request);
    const step = steps[Math.min(asked, steps.length - 1)];
    asked += 1;
    return step?.(response, request);
  });
  const time = fakeTime();
  const told: DeviceCode[] = [];
  const signing = (signal?: AbortSignal) =>
    signInByDevice({ portal: server.url, onCode: (code) => told.push(code), time, signal, level: 'substantial' });
  return { server, time, told, signing };
}

test('the person is told the code, and the session comes when it was filled in', async () => {
  const { server, time, told, signing } = await issuerOf([pending, pending, given]);
  const began = time.now();
  expect(await signing()).toMatchObject({ accessToken: 'access', refreshToken: 'refresh', byDevice: true });
  expect(told).toEqual([
    {
      userCode: 'BCDF-GHJK',
      address: new URL(`${server.url}/device`),
      wholeAddress: undefined,
      endsAt: began + 60_000,
    },
  ]);
  expect(time.slept).toEqual([5000, 5000, 5000]);
  const asked = server.received.find(({ path }) => path === '/codes')?.body;
  expect(Object.fromEntries(new URLSearchParams(asked))).toMatchObject({
    client_id: 'pgb-cli',
    scope: 'openid offline_access portal',
    acr_values: 'http://eidas.europa.eu/LoA/substantial',
  });
});

test('an issuer that is asked too fast, or is away for a moment, is asked less often from then on', async () => {
  const { time, signing } = await issuerOf([slower, pending, page(404), given]);
  await failure(signing());
  expect(time.slept).toEqual([5000, 10_000, 10_000]);
});

test.each([
  ['by the issuer', [json({ error: 'expired_token' }, 400)], 1],
  ['by the clock, whatever the issuer says', [pending], 11],
])('a code that ended, %s, is told as that', async (_, steps, questions) => {
  const { server, signing } = await issuerOf(steps);
  const error = await failure(signing());
  expect([error.code, error.message]).toEqual(['sign-in-failed', expect.stringContaining('code ended')]);
  expect(server.received.filter(({ path }) => path === '/token')).toHaveLength(questions);
});

test('a person who refuses signs in nobody', async () => {
  const { signing } = await issuerOf([json({ error: 'access_denied' }, 400)]);
  expect((await failure(signing())).message).toContain('cancelled');
});

test('waiting can be stopped at once', async () => {
  const stop = new AbortController();
  const { server, signing } = await issuerOf([
    (response, request) => {
      stop.abort();
      return pending(response, request);
    },
  ]);
  expect((await failure(signing(stop.signal))).code).toBe('aborted');
  expect(server.received.filter(({ path }) => path === '/token')).toHaveLength(1);
});

test.each([
  ['offers no codes', { device_authorization_endpoint: undefined }, {}, 'sign-in-failed', /without --device/],
  [
    'shows its page to everybody on the way',
    {},
    { verification_uri: 'http://issuer.example' },
    'address-unencrypted',
    /./,
  ],
  ['names no page', {}, { verification_uri: 'nowhere' }, 'sign-in-failed', /verification_uri/],
])('an issuer that %s', async (_, changes, device, code, message) => {
  const { told, signing } = await issuerOf([given], changes, device);
  const error = await failure(signing());
  expect([error.code, error.message]).toEqual([code, expect.stringMatching(message)]);
  expect(told).toEqual([]);
});
