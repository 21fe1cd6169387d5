// Three portals on one PostgreSQL behind a proxy are replaced one by one while people use them.
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { newPostgresDatabase } from '../support/engines.ts';
import { configFolder, type Served, serveProcess } from './support/served.ts';

/** A proxy that asks the next portal when one is going away; what has begun to be answered is passed on. */
async function proxyTo(portals: Served[]): Promise<string> {
  let turn = 0;
  const server = createServer((asked, answer) => {
    const attempt = (left: number): void => {
      const portal = portals[(turn += 1) % portals.length]!;
      const onward = request(
        new URL(asked.url ?? '/', portal.url),
        { method: asked.method, headers: asked.headers },
        (came) => {
          if (came.statusCode === 503 && left > 0) {
            came.resume();
            attempt(left - 1);
            return;
          }
          answer.writeHead(came.statusCode ?? 502, came.headers);
          came.pipe(answer);
        },
      );
      onward.on('error', () => (left > 0 ? attempt(left - 1) : answer.writeHead(502).end())).end();
    };
    attempt(5);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('three portals are replaced one by one under load, and no call fails', async () => {
  const { write, good } = configFolder();
  const address = new URL(await newPostgresDatabase());
  const { password } = address;
  address.password = '';
  const config = write({ ...good, database: { postgres: address.href } });
  const start = (): Promise<Served> =>
    serveProcess(config, { args: ['--new'], env: { PGB_SERVE_DATABASE_PASSWORD: password } });
  const portals = await Promise.all([start(), start(), start()]);
  const url = await proxyTo(portals);
  const statuses = new Map<string, number>();
  let going = true;
  const load = async (path: string): Promise<void> => {
    while (going) {
      const { status } = await fetch(url + path);
      const key = `${path} ${status}`;
      statuses.set(key, (statuses.get(key) ?? 0) + 1);
      await wait(2);
    }
  };
  const callers = ['/health', '/health', '/v1/me', '/v1/me', '/v1/openapi.json'].map(load);
  for (const [at, old] of portals.entries()) {
    const next = await start();
    portals[at] = next;
    expect(await old.end()).toBe(0);
  }
  going = false;
  await Promise.all(callers);
  expect([...statuses.keys()].sort()).toEqual(['/health 200', '/v1/me 401', '/v1/openapi.json 200']);
  expect(Math.min(...statuses.values())).toBeGreaterThan(10);
});
