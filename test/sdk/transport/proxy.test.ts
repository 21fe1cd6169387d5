import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net';
import { inspect } from 'node:util';
import { type buildConnector, EnvHttpProxyAgent, request } from 'undici';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { personaUserAgent, signIn, type ClientOptions } from '../../../src/index.ts';
import { proxyFor, proxyName } from '../../../src/sdk/transport/proxy.ts';
import { run } from '../../cli/support/run.ts';
import { clientFor, failure } from '../support/client-for.ts';

const oneAttempt = { allowInsecure: true, retries: { limit: 0 } };

async function portOf(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** A proxy that lets nothing through: it refuses a tunnel and a request with the same status. */
async function refusingProxy(status: number): Promise<string> {
  const refuse: RequestListener = (_request, response) => response.writeHead(status).end();
  const server = createServer(refuse).on('connect', (_request, socket) => {
    socket.on('error', () => undefined);
    socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`);
  });
  return `127.0.0.1:${await portOf(server)}`;
}

function setProxy(variables: Readonly<Record<string, string>>): void {
  for (const name of ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'])
    vi.stubEnv(name, variables[name]);
  onTestFinished(() => void vi.unstubAllEnvs());
}

async function failureOf(portal: string, options: Partial<ClientOptions> = {}) {
  return failure(clientFor({ url: portal }, { ...oneAttempt, ...options }).client.me.show());
}

describe('a dead proxy is named as the proxy, without its password', () => {
  test.each([
    ['HTTPS_PROXY', 'https://portal.test'],
    ['https_proxy', 'https://portal.test'],
    ['HTTP_PROXY', 'http://portal.test'],
    ['http_proxy', 'http://portal.test'],
    ['HTTP_PROXY', 'https://portal.test'],
  ])('%s that points to nothing, for %s', async (name, portal) => {
    setProxy({ [name]: 'http://anna:geheim@127.0.0.1:1' });
    const error = await failureOf(portal);
    expect(error).toMatchObject({ code: 'proxy-failed', exit: 'temporary', retryable: true, operation: 'me.show' });
    expect(error.params).toEqual({ proxy: '127.0.0.1:1', portal, reason: 'ECONNREFUSED' });
    expect(error.message).toContain('proxy 127.0.0.1:1,');
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/geheim|anna/);
  });

  test.each(['http://portal.test', 'https://portal.test'])('a name that nobody knows, for %s', async (portal) => {
    const error = await failureOf(portal, { proxy: 'http://anna:geheim@proxy.invalid:3128' });
    expect(error).toMatchObject({ code: 'proxy-failed', params: { proxy: 'proxy.invalid:3128' } });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/geheim/);
  });

  test.each(['http://portal.test', 'https://portal.test'])('one that hangs up, for %s', async (portal) => {
    const port = await portOf(createTcpServer((socket) => socket.destroy()));
    const error = await failureOf(portal, { proxy: `http://127.0.0.1:${port}` });
    expect(error).toMatchObject({ code: 'proxy-failed', params: { proxy: `127.0.0.1:${port}` } });
  });

  test.each([
    [407, false],
    [403, false],
    [502, true],
    [503, true],
    [504, true],
  ])('a tunnel refused with %d, to be tried again: %o', async (status, retryable) => {
    const proxy = await refusingProxy(status);
    const error = await failureOf('https://portal.test', { proxy: `http://anna:geheim@${proxy}` });
    expect(error).toMatchObject({ code: 'proxy-failed', status, retryable });
    expect(error.params).toEqual({ proxy, portal: 'https://portal.test', reason: `HTTP ${status}` });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/geheim/);
  });

  test.each([
    [407, false],
    [502, true],
    [504, true],
  ])('a request refused with %d, to be tried again: %o', async (status, retryable) => {
    const proxy = await refusingProxy(status);
    const error = await failureOf('http://portal.test', { proxy: `http://${proxy}` });
    expect(error).toMatchObject({ code: 'proxy-failed', status, retryable });
    expect(error.params).toMatchObject({ proxy, reason: `HTTP ${status}` });
  });

  test('a refusal that lasts is not tried again, one that passes is', async () => {
    for (const [status, slept] of [
      [407, 0],
      [502, 2],
    ] as const) {
      const options = { proxy: `http://${await refusingProxy(status)}`, retries: { limit: 2 } };
      const { client, time } = clientFor({ url: 'https://portal.test' }, options);
      expect((await failure(client.me.show())).code).toBe('proxy-failed');
      expect(time.slept).toHaveLength(slept);
    }
  });

  test.each([
    ['proxy.example:8080', 'proxy.example:8080'],
    ['anna:geheim@proxy.example:8080', 'proxy.example:8080'],
    ['ftp://anna:geheim@proxy.example', 'proxy.example'],
    ['http://', 'http://'],
    ['proxy', 'proxy'],
  ])('%s is no address of one', async (given, name) => {
    setProxy({ HTTPS_PROXY: given });
    const error = await failureOf('https://portal.test');
    expect(error).toMatchObject({ code: 'proxy-failed', retryable: false, exit: 'failed', params: { proxy: name } });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/geheim/);
  });

  test.each(['http://127.0.0.1:1', 'proxy.example'])('while signing in: %s', async (proxy) => {
    const signingIn = signIn({ portal: 'https://portal.test', proxy, userAgent: personaUserAgent('holder') });
    expect(await failure(signingIn)).toMatchObject({ code: 'proxy-failed', operation: 'sign-in' });
  });

  test.each([
    ['nl', /via de proxy 127\.0\.0\.1:\d+, .* \(HTTP 407\)\..*\nWat nu: Controleer de proxy/s],
    ['en', /through the proxy 127\.0\.0\.1:\d+, .* \(HTTP 407\)\..*\nWhat now: Check the proxy/s],
  ])('on the command line, in %s', async (language, text) => {
    setProxy({ HTTPS_PROXY: `http://${await refusingProxy(407)}` });
    const { code, stderr } = await run(['whoami', '--lang', language], {
      env: { PGB_PORTAL: 'https://portal.test', PGB_TOKEN: 'a' },
    });
    expect(stderr).toMatch(text);
    expect(code).toBe(1);
  });
});

describe('what is no fault of a proxy', () => {
  test.each([
    ['without one', {}],
    ['past one', { HTTP_PROXY: 'http://127.0.0.1:1', NO_PROXY: 'portal.invalid' }],
    ['past one for all', { HTTP_PROXY: 'http://127.0.0.1:1', NO_PROXY: '*' }],
    ['past one for the domain', { HTTP_PROXY: 'http://127.0.0.1:1', NO_PROXY: '.invalid' }],
    ['where only https has one', { HTTPS_PROXY: 'http://127.0.0.1:1' }],
  ])('a portal that is away, %s', async (_name, variables) => {
    setProxy(variables);
    const error = await failureOf('http://portal.invalid');
    expect(error).toMatchObject({ code: 'network-failed', params: { portal: 'http://portal.invalid' } });
    expect(error.params).not.toHaveProperty('proxy');
  });

  test('an answer of the portal itself that came through one', async () => {
    const body = JSON.stringify({ code: 'unavailable', status: 502, title: 'T', detail: 'D', issues: [] });
    const server = createServer((_request, response) =>
      response.writeHead(502, { 'content-type': 'application/problem+json' }).end(body),
    );
    const proxy = `http://127.0.0.1:${await portOf(server)}`;
    expect((await failureOf('http://portal.test', { proxy })).code).toBe('unavailable');
  });
});

describe('which proxy it is', () => {
  test.each([
    ['https://portal.test', '', true],
    ['https://portal.test', 'portal.test', false],
    ['https://portal.test', 'PORTAL.TEST', false],
    ['https://portal.test', 'test', false],
    ['https://portal.test', 'other .test', false],
    ['https://portal.test', '*.test', false],
    ['https://portal.test', '*.portal.test', true],
    ['https://portal.test', 'ortal.test', true],
    ['https://portal.test', 'portal.test:443', false],
    ['https://portal.test:8443', 'portal.test:443', true],
    ['https://portal.test.', 'portal.test', false],
    ['https://[2001:db8::1]', '2001:db8::1', false],
    ['https://[2001:db8::1]:8443', '[2001:db8::1]:8443', false],
    ['https://portal.test', 'a,b, *', false],
  ])('for %s, NO_PROXY being %o, is it asked: %o; undici does the same', async (portal, noProxy, isAsked) => {
    let asked = 0;
    const port = await portOf(
      createServer().on('connect', (_request, socket) => void ((asked += 1), socket.destroy())),
    );
    setProxy({ HTTPS_PROXY: `http://127.0.0.1:${port}`, NO_PROXY: noProxy });
    let passed = 0;
    // An exception goes to the portal itself, which is not there: an address that nobody answers at is waited for.
    const connect: buildConnector.connector = (_, done) => {
      passed += 1;
      done(new Error('past the proxy'), null);
    };
    const agent = new EnvHttpProxyAgent({ connect });
    onTestFinished(() => agent.destroy());
    await expect(request(portal, { dispatcher: agent, signal: AbortSignal.timeout(5_000) })).rejects.toThrow();
    expect({ ours: proxyFor(new URL(portal), {}) !== undefined, asked: asked > 0, passed: passed > 0 }).toEqual({
      ours: isAsked,
      asked: isAsked,
      passed: !isAsked,
    });
  });

  test.each([
    ['http://anna:geheim@proxy.example:8080/', 'proxy.example:8080'],
    ['https://proxy.example', 'proxy.example'],
    ['http://[::1]:3128', '[::1]:3128'],
  ])('%s is told as %s', (address, name) => expect(proxyName(address)).toBe(name));
});
