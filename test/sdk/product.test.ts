import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { personaUserAgent, signIn } from '../../src/index.ts';
import { productHeaders } from '../../src/sdk/product.ts';
import { run } from '../cli/support/run.ts';
import { clientFor } from './support/client-for.ts';
import { faultServer, json } from './support/fault-server.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const ours = `pgb-portaal/${version} node/${process.versions.node}`;
const me = json({ role: 'assessor' });

test.each([
  ['the SDK by itself', {}, ours],
  ['a product of the caller in front', { userAgent: 'administration/3' }, `administration/3 ${ours}`],
  ['several products', { userAgent: 'administration/3 (night) job/1' }, `administration/3 (night) job/1 ${ours}`],
  ['a call over fetch', { fetch }, ours],
  ['a product over fetch', { userAgent: 'administration/3', fetch }, `administration/3 ${ours}`],
])('User-Agent of %s', async (_name, options, expected) => {
  const server = await faultServer(me);
  await clientFor(server, options).client.me.show();
  expect(server.received.map(({ headers }) => headers['user-agent'])).toEqual([expected]);
});

test('every attempt and every raw call has it too', async () => {
  const server = await faultServer(json({}, 503), me);
  await clientFor(server).client.raw('GET', '/me');
  expect(server.received.map(({ headers }) => headers['user-agent'])).toEqual([ours, ours]);
});

test('the command line stands in front of the SDK', async () => {
  const server = await faultServer(me);
  await run(['whoami'], { env: { PGB_PORTAL: server.url, PGB_TOKEN: 'a' } });
  expect(server.received[0]?.headers['user-agent']).toBe(`pgb/${version} ${ours}`);
});

test('signing in has it, where openid-client speaks as well', async () => {
  const seen: (string | undefined)[] = [];
  const server = createServer(({ url, headers }, response) => {
    seen.push(headers['user-agent']);
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const isFacts = url === '/.well-known/oauth-protected-resource';
    response
      .writeHead(isFacts ? 200 : 404, { 'content-type': 'application/json' })
      .end(isFacts ? JSON.stringify({ authorization_servers: [issuer] }) : '{}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const portal = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await signIn({ portal, userAgent: personaUserAgent('holder') }).catch(() => undefined);
  expect(seen.length).toBeGreaterThan(2);
  expect(new Set(seen)).toEqual(new Set([ours]));
});

test.each([
  ['nothing named process', undefined],
  ['what a bundler puts there', { env: {}, versions: {} }],
  ['less than that', {}],
])('a browser, with %s, names itself', (_name, inBrowser) => {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'process') ?? {};
  Object.defineProperty(globalThis, 'process', { value: inBrowser, configurable: true, writable: true });
  try {
    expect(productHeaders('administration/3')).toEqual({});
  } finally {
    Object.defineProperty(globalThis, 'process', own);
  }
});
