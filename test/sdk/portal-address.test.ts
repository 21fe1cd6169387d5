import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { personaUserAgent, PgbClient, sessionAuth, signIn, signOut, type ClientOptions } from '../../src/index.ts';
import { declaration } from './support/answers.ts';
import { clientFor, failure } from './support/client-for.ts';
import { faultServer, json, page } from './support/fault-server.ts';

const me = json({ role: 'assessor' });
const addresses: [given: unknown, told: string][] = [
  ['portal.example', 'portal.example'],
  ['localhost:8080', 'localhost:8080'],
  ['https:/', 'https:/'],
  ['', ''],
  [undefined, ''],
  ['ftp://portal.example/pgb', 'ftp://portal.example/pgb'],
  ['ftp://localhost', 'ftp://localhost/'],
  ['ws://127.0.0.1:8080', 'ws://127.0.0.1:8080/'],
  ['file:///home/portal', 'file:///home/portal'],
  ['https://portal.example:99999', 'https://portal.example:99999'],
  ['https://anna:geheim@portal.example', 'https://portal.example/'],
  ['https://anna:geheim@portal.example:99999', '…@portal.example:99999'],
  ['https://portal.example/?key=geheim', 'https://portal.example/'],
  ['https://portal.example/#geheim', 'https://portal.example/'],
  ['ftp://portal.example/999990019', 'ftp://portal.example/*********'],
  [`geheim.${'a1'.repeat(40)}`, 'geheim.a…'],
  [new URL('data:,geheim-of-somebody-that-is-rather-long-for-an-address-of-a-portal'), 'data:,ge…'],
];

/** Counts who connects at any address of this machine, and answers nobody. */
async function listener(): Promise<{ port: number; heard: number }> {
  const state = { port: 0, heard: 0 };
  const server = createServer((socket) => {
    state.heard += 1;
    socket.destroy();
  }).listen(0);
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  state.port = (server.address() as AddressInfo).port;
  return state;
}

describe('what is no address of a portal', () => {
  test.each(addresses)('%s is told at the first call', async (given, told) => {
    const client = new PgbClient({ portal: given as string, allowInsecure: true });
    const error = await failure(client.me.show());
    expect(error).toMatchObject({ code: 'address-invalid', exit: 'usage', retryable: false, operation: 'me.show' });
    expect(error.params).toEqual({ portal: told });
    expect(JSON.stringify(error)).not.toContain('geheim@');
    expect(JSON.stringify(error)).not.toMatch(/key=|geheim-|:geheim|#geheim/);
    await client.close();
  });

  test.each<[string, (client: PgbClient) => PromiseLike<unknown>]>([
    ['a list', (client) => client.agreements.list()],
    ['a write', (client) => client.agreements.share('Z0000042')],
    ['a raw call', (client) => client.raw('GET', '/me')],
    ['submitting', (client) => client.declarations.submit([declaration('a')]).next()],
    ['another call after the first', (client) => client.me.show().catch(() => client.home.show())],
  ])('is told by %s', async (_name, call) => {
    expect((await failure(call(new PgbClient({ portal: 'portal.example' })))).code).toBe('address-invalid');
  });

  test.each([
    ['nl', /Er is niets verzonden: ‘ftp:\/\/portal\.example\/’ kan niet het adres van een portaal zijn\..*https/],
    ['en', /Nothing was sent: ‘ftp:\/\/portal\.example\/’ cannot be the address of a portal\..*https/],
  ] as const)('is told in the language of the client: %s', async (language, text) => {
    const client = new PgbClient({ portal: 'ftp://portal.example', language });
    expect((await failure(client.me.show())).message).toMatch(text);
  });

  const session = { portal: 'ftp://portal.example', accessToken: 'a', refreshToken: 'r', expiresAt: 0 };
  test.each<[string, () => Promise<unknown>]>([
    ['signing in', () => signIn({ portal: 'portal.example', userAgent: personaUserAgent('holder') })],
    ['signing in over ftp', () => signIn({ portal: session.portal, userAgent: personaUserAgent('holder') })],
    ['signing out', () => signOut(session)],
    ['renewing', () => sessionAuth(session).accessToken()],
    ['renewing where there is no address', () => sessionAuth({ ...session, portal: '' }).accessToken()],
  ])('is told by %s', async (_name, call) => {
    expect(await failure(call())).toMatchObject({ code: 'address-invalid', exit: 'usage', operation: 'sign-in' });
  });
});

describe('plain HTTP', () => {
  test.each([
    ['another name', 'http://portal.example'],
    ['a name that begins like this machine', 'http://localhost.example'],
    ['a name that ends like this machine', 'http://mylocalhost'],
    ['an address that begins like this machine', 'http://127.0.0.1.example'],
    ['an address of the house', 'http://192.168.1.10'],
    ['every address', 'http://0.0.0.0'],
    ['every address of IPv6', 'http://[::]'],
    ['another address of IPv6', 'http://[2001:db8::1]'],
    ['this machine written as another', 'http://[::ffff:10.0.0.1]'],
  ])('to %s carries nothing', async (_name, address) => {
    const heard = await listener();
    const { client, time } = clientFor({ url: `${address}:${heard.port}` });
    const error = await failure(client.me.show());
    expect(error).toMatchObject({ code: 'address-unencrypted', exit: 'usage', retryable: false, operation: 'me.show' });
    expect(error.params['portal']).toBe(new URL(`${address}:${heard.port}`).origin);
    expect([heard.heard, time.slept]).toEqual([0, []]);
  });

  test.each(['http://localhost', 'http://LOCALHOST', 'http://practice.localhost', 'http://127.9.9.9', 'http://[::1]'])(
    'to this machine as %s is sent',
    async (address) => {
      const heard = await listener();
      const { client } = clientFor({ url: `${address}:${heard.port}` }, { retries: { limit: 0 } });
      // A name or address that this machine has not is a failure of the network, and no refusal.
      expect((await failure(client.me.show())).code).toBe('network-failed');
    },
  );

  test.each<[string, Partial<ClientOptions>]>([
    ['that is allowed', { allowInsecure: true }],
    ['that is refused otherwise', {}],
  ])('to another machine %s', async (_name, options) => {
    const { client } = clientFor({ url: 'http://portal.invalid' }, { ...options, retries: { limit: 0 } });
    const { code } = await failure(client.me.show());
    expect(code).toBe(options.allowInsecure === true ? 'network-failed' : 'address-unencrypted');
  });

  test.each([301, 302, 303, 307, 308])('behind a redirect of %d is not gone to', async (status) => {
    const other = await faultServer(me);
    const server = await faultServer(page(status, { location: other.url }));
    const error = await failure(clientFor(server).client.me.show());
    expect(error).toMatchObject({ code: 'no-portal', status, retryable: false });
    expect(other.received).toEqual([]);
  });

  test.each([302, 307])('behind a redirect of %d over fetch is not gone to', async (status) => {
    const other = await faultServer(me);
    const server = await faultServer(page(status, { location: other.url }));
    const error = await failure(clientFor(server, { fetch }).client.me.show());
    expect(error).toMatchObject({ code: 'no-portal', retryable: false });
    expect(other.received).toEqual([]);
  });
});
