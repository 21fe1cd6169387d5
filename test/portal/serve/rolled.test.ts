// Portals on one PostgreSQL behind a proxy are replaced while people use them: one of two in `npm test`, each of three in
// `npm run test:faults`.
import { createServer, type IncomingMessage, request, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { PgbClient } from '../../../src/index.ts';
import { systemClock } from '../../../src/portal/clock.ts';
import { isThorough } from '../../support/form.ts';
import { careOffice } from '../support/callers.ts';
import { newAward } from '../support/cases.ts';
import { newPostgresDatabase } from '../support/engines.ts';
import { createIssuer } from '../support/issuer.ts';
import { configFolder, identity, type Served, serveProcess } from './support/served.ts';

const { running, rolled } = isThorough ? { running: 3, rolled: 3 } : { running: 2, rolled: 1 };

async function answering(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/**
 * A proxy that asks the next portal when one is going away; what has begun to be answered is passed on. A write whose
 * connection broke may have been done, so that is for whoever asked to try again.
 */
function proxyTo(portals: Served[]): Promise<string> {
  let turn = 0;
  return answering((asked, answer) => {
    const attempt = (left: number, body: Buffer): void => {
      const portal = portals[(turn += 1) % portals.length]!;
      const passOn = (came: IncomingMessage): void => {
        if (came.statusCode === 503 && left > 0) {
          came.resume();
          attempt(left - 1, body);
          return;
        }
        answer.writeHead(came.statusCode ?? 502, came.headers);
        came.pipe(answer).on('error', () => answer.destroy());
      };
      request(new URL(asked.url ?? '/', portal.url), { method: asked.method, headers: asked.headers }, passOn)
        .on('error', () => (left > 0 && asked.method === 'GET' ? attempt(left - 1, body) : answer.destroy()))
        .end(body);
    };
    void buffer(asked).then((body) => attempt(5, body));
  });
}

test('portals are replaced under load: no call fails, and nothing is written twice', async () => {
  const { write, good } = configFolder();
  const [database, issuer] = await Promise.all([newPostgresDatabase(), createIssuer(systemClock)]);
  const address = new URL(database);
  const { password } = address;
  address.password = '';
  const keys = await answering((_, answer) => answer.end(JSON.stringify(issuer.identity.keys)));
  const config = write({ ...good, database: { postgres: address.href }, identity: { ...identity, keys } });
  const start = (): Promise<Served> =>
    serveProcess(config, { args: ['--new'], env: { PGB_SERVE_DATABASE_PASSWORD: password } });
  const portals = await Promise.all(Array.from({ length: running }, start));
  const url = await proxyTo(portals);
  const statuses = new Map<string, number>();
  let going = true;
  const read = async (path: string): Promise<void> => {
    while (going) {
      const { status } = await fetch(url + path);
      const key = `${path} ${status}`;
      statuses.set(key, (statuses.get(key) ?? 0) + 1);
      await wait(2);
    }
  };
  const auth = await issuer.token({ role: 'assessor', office: careOffice, name: 'O. Ordelaar' });
  const client = new PgbClient({ portal: url, auth, retries: { baseMilliseconds: 20 } });
  onTestFinished(() => client.close());
  const entered: string[] = [];
  let serial = 0;
  const enter = async (): Promise<void> => {
    while (going) {
      serial += 1;
      entered.push((await client.awards.create(newAward(serial))).id);
    }
  };
  const callers = [...['/health', '/v1/me', '/v1/openapi.json'].map(read), enter(), enter()];
  for (const [at, old] of portals.slice(0, rolled).entries()) {
    portals[at] = await start();
    expect(await old.end()).toBe(0);
  }
  const calls = (): number => Math.min(...statuses.values(), entered.length);
  // However busy the machine is, each was asked several times.
  while (calls() <= 10) await wait(20);
  going = false;
  await Promise.all(callers);
  expect([...statuses.keys()].sort()).toEqual(['/health 200', '/v1/me 401', '/v1/openapi.json 200']);
  const there: string[] = [];
  for await (const { id } of client.awards.list()) there.push(id);
  expect(there.sort()).toEqual(entered.sort());
});
