import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, request } from 'node:http';
import { createServer } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { promisify } from 'node:util';
import { Agent } from 'undici';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { PgbClient } from '../../../src/index.ts';
import { isLoopback, isSafe } from '../../../src/contract/http/loopback.ts';
import { certificate, privateKey } from '../support/certificate.ts';
import { clientFor, failure } from '../support/client-for.ts';
import { faultServer, json } from '../support/fault-server.ts';

const me = json({ role: 'assessor' });

async function secureServer(): Promise<string> {
  const server = createServer({ cert: certificate, key: privateKey }, (_request, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"role":"assessor"}'),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Passes everything on to one address, and remembers what was asked for. */
async function proxyTo(url: string): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const { port } = new URL(url);
  const proxy = createHttpServer((incoming, response) => {
    const { method, headers, url: address = '' } = incoming;
    asked.push(address);
    const { pathname: path } = new URL(address);
    incoming.pipe(
      request({ port, method, path, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 0, answer.headers);
        answer.pipe(response);
      }),
    );
  });
  proxy.on('connect', (incoming, socket) => {
    asked.push(incoming.url ?? '');
    const upstream = connect(Number(port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
    onTestFinished(() => void upstream.destroy());
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  onTestFinished(() => {
    proxy.closeAllConnections();
    proxy.close();
  });
  return { url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, asked };
}

describe('certificates', () => {
  test('one that nobody trusts is refused at once, without another attempt', async () => {
    const { client, time } = clientFor({ url: await secureServer() });
    const error = await failure(client.me.show());
    expect(error).toMatchObject({ code: 'network-failed', retryable: false, exit: 'failed' });
    expect(error.params['reason']).toBe('DEPTH_ZERO_SELF_SIGNED_CERT');
    expect(time.slept).toEqual([]);
  });

  test('an extra authority comes beside the usual ones', async () => {
    const { client } = clientFor({ url: await secureServer() }, { ca: certificate });
    expect(await client.me.show()).toEqual({ role: 'assessor' });
  });
});

describe('NODE_EXTRA_CA_CERTS', () => {
  test.each([
    ['is enough', undefined],
    ['still counts beside a certificate that is given', rootCertificates[0]],
  ])('%s', async (_name, ca) => {
    const url = await secureServer();
    const folder = mkdtempSync(join(tmpdir(), 'pgb-ca-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'extra.pem'), certificate);
    const program = `
      const { PgbClient } = await import(${JSON.stringify(new URL('../../../src/index.ts', import.meta.url).href)});
      await using client = new PgbClient(${JSON.stringify({ portal: url, ca })});
      console.log(JSON.stringify(await client.me.show()));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
      env: { ...process.env, NODE_EXTRA_CA_CERTS: join(folder, 'extra.pem') },
    });
    expect(JSON.parse(stdout)).toEqual({ role: 'assessor' });
  });
});

describe('a proxy', () => {
  const elsewhere = { allowInsecure: true, retries: { limit: 0 } };

  test('by option', async () => {
    const server = await faultServer(me);
    const proxy = await proxyTo(server.url);
    const { client } = clientFor({ url: 'http://portal.test' }, { ...elsewhere, proxy: proxy.url });
    await client.me.show();
    expect(proxy.asked).toEqual(['http://portal.test/v1/me']);
    expect(server.received[0]?.headers['host']).toBe('portal.test');
  });

  test.each([
    ['HTTP_PROXY', '', ['http://portal.test/v1/me']],
    ['http_proxy', '', ['http://portal.test/v1/me']],
    ['HTTP_PROXY', 'portal.test', []],
  ])('by %s, with NO_PROXY %o', async (name, noProxy, asked) => {
    const server = await faultServer(me);
    const proxy = await proxyTo(server.url);
    vi.stubEnv(name, proxy.url);
    vi.stubEnv('NO_PROXY', noProxy);
    onTestFinished(() => void vi.unstubAllEnvs());
    const { client } = clientFor({ url: 'http://portal.test' }, elsewhere);
    await client.me.show().catch(() => undefined);
    expect(proxy.asked).toEqual(asked);
  });

  test('with a certificate of its own behind it', async () => {
    const url = await secureServer();
    const proxy = await proxyTo(url);
    const { client } = clientFor({ url: 'https://portal.test' }, { proxy: proxy.url, ca: certificate });
    expect(await client.me.show()).toEqual({ role: 'assessor' });
    expect(proxy.asked).toEqual(['portal.test:443']);
  });

  test('is not asked for this machine itself', async () => {
    vi.stubEnv('HTTP_PROXY', 'http://127.0.0.1:1');
    onTestFinished(() => void vi.unstubAllEnvs());
    const { client } = clientFor(await faultServer(me));
    expect(await client.me.show()).toEqual({ role: 'assessor' });
  });
});

describe('plain HTTP', () => {
  test.each([
    ['https://portal.example', false, true],
    ['http://portal.example', false, false],
    ['http://127.0.0.1:8080', true, true],
    ['http://[::1]:8080', true, true],
    ['http://localhost', true, true],
    ['http://practice.localhost', true, true],
    ['http://localhost.example', false, false],
    ['http://127.0.0.1.example', false, false],
    ['ftp://localhost', true, false],
  ])('%s: this machine %o, safe %o', (address, loopback, safe) => {
    expect([isLoopback(new URL(address)), isSafe(new URL(address))]).toEqual([loopback, safe]);
  });
});

test("a dispatcher of the caller's own carries the calls, and stays open", async () => {
  const server = await faultServer(me);
  const dispatcher = new Agent();
  onTestFinished(() => dispatcher.close());
  const { client } = clientFor(server, { dispatcher });
  await client.me.show();
  await client.close();
  expect(dispatcher.closed).toBe(false);
});

test('a client that was closed opens again with the next call', async () => {
  const server = await faultServer(me);
  await using client = new PgbClient({ portal: server.url });
  await client.me.show();
  await client.close();
  await client.me.show();
  expect(server.received).toHaveLength(2);
});

test('connections are kept and used again', async () => {
  const ports = new Set<number>();
  const server = await faultServer((response, request) => {
    ports.add(response.socket?.remotePort ?? 0);
    me(response, request);
  });
  const { client } = clientFor(server, { connections: 2 });
  await Promise.all(Array.from({ length: 10 }, () => client.me.show()));
  expect(ports.size).toBeLessThanOrEqual(2);
});
