import { expect, test } from 'vitest';
import type { Auth } from '../../../src/index.ts';
import { clientFor, failure } from '../support/client-for.ts';
import { drop, faultServer, json, problem, type Step } from '../support/fault-server.ts';

/** Takes one token only. */
function takes(token: string): Step {
  return (response, request) =>
    (request.headers.authorization === `Bearer ${token}`
      ? json({ role: 'budget-holder' })
      : problem(401, 'not-signed-in'))(response, request);
}

/** Tokens `1`, `2`, …: each renewal gives the next. */
function counting(): Auth & { renewals: number } {
  const auth = {
    renewals: 0,
    accessToken: async () => String(auth.renewals + 1),
    renew: async () => String((auth.renewals += 1) + 1),
  };
  return auth;
}

test('a token that is refused is renewed once, and the call is made again under the same key', async () => {
  const server = await faultServer(takes('2'));
  const auth = counting();
  const { client, time } = clientFor(server, { auth });
  await client.agreements.share('Z0000042');
  expect(server.received.map(({ headers }) => headers.authorization)).toEqual(['Bearer 1', 'Bearer 2']);
  expect(new Set(server.received.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  expect(auth.renewals).toBe(1);
  expect(time.slept).toEqual([]);
});

test('a new token that is refused as well is the end', async () => {
  const server = await faultServer(takes('never'));
  const auth = counting();
  const { client } = clientFor(server, { auth });
  expect(await failure(client.me.show())).toMatchObject({ code: 'not-signed-in', exit: 'not-allowed' });
  expect(server.received).toHaveLength(2);
});

test('a token that another call has renewed meanwhile is not renewed again', async () => {
  const auth = counting();
  const server = await faultServer((response, request) => {
    auth.renewals = 1;
    takes('2')(response, request);
  });
  const { client } = clientFor(server, { auth });
  await client.me.show();
  expect(auth.renewals).toBe(1);
});

test('a token as text cannot be renewed', async () => {
  const server = await faultServer(takes('other'));
  const { client } = clientFor(server, { auth: 'mine' });
  expect((await failure(client.me.show())).code).toBe('not-signed-in');
  expect(server.received).toHaveLength(1);
});

test('a token that was read from a file ends without its newline', async () => {
  const server = await faultServer(takes('mine'));
  const { client } = clientFor(server, { auth: 'mine\n' });
  await client.me.show();
});

test('without anything to sign in with, nothing is sent along', async () => {
  const server = await faultServer(json({ role: 'budget-holder' }));
  const { client } = clientFor(server, { auth: undefined });
  await client.raw('GET', '/openapi.json');
  expect(server.received[0]?.headers.authorization).toBeUndefined();
});

test('each attempt asks for a token, since a wait can be longer than a token lives', async () => {
  const auth = counting();
  const server = await faultServer((response, request) => {
    auth.renewals += 1;
    drop(response, request);
  }, takes('2'));
  const { client } = clientFor(server, { auth });
  await client.me.show();
  expect(server.received.map(({ headers }) => headers.authorization)).toEqual(['Bearer 1', 'Bearer 2']);
});

test('what an Auth throws comes out as it is', async () => {
  const server = await faultServer(json({ role: 'budget-holder' }));
  const locked = new Error('the safe is locked');
  const { client } = clientFor(server, { auth: { accessToken: () => Promise.reject(locked) } });
  await expect(client.me.show()).rejects.toBe(locked);
  expect(server.received).toEqual([]);
});
