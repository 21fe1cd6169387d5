import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { services } from '../../../src/portal/services.ts';
import { runPortal } from '../support/running-portal.ts';
import { createWorld } from '../support/world.ts';

interface Got {
  status: number;
  text: string;
}

function get(url: URL, token: string, agent: Agent): Promise<Got> {
  return new Promise((resolve, reject) => {
    request(url, { agent, headers: { authorization: `Bearer ${token}` } }, (response) => {
      text(response).then((body) => resolve({ status: response.statusCode!, text: body }), reject);
    })
      .on('error', reject)
      .end();
  });
}

/** A portal whose answer to `me` waits until it is let go. */
async function slowPortal() {
  let letGo!: () => void;
  let begun!: () => void;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  const begins = new Promise<void>((resolve) => (begun = resolve));
  const running = await runPortal({
    services: {
      ...services,
      'me.show': async (context) => {
        begun();
        await gate;
        return services['me.show'](context);
      },
    },
  });
  const { tokens } = await createWorld(running);
  return { ...running, token: tokens['budget-holder'], letGo, begins };
}

test('it answers on a port of its own choice', async () => {
  const { portal } = await runPortal();
  const url = await portal.listen();
  expect(url.hostname).toBe('127.0.0.1');
  const answer = await fetch(new URL('/health', url));
  expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }]);
});

test('when it closes, what has begun is finished and what comes after that is sent elsewhere', async () => {
  const { portal, token, letGo, begins } = await slowPortal();
  const url = await portal.listen();
  const agent = new Agent({ keepAlive: true, maxSockets: 2 });
  await get(new URL('/v1/home', url), token, agent);
  const slow = get(new URL('/v1/me', url), token, agent);
  await begins;
  const closing = portal.close();
  letGo();
  const finished = await slow;
  expect(finished.status).toBe(200);
  expect(JSON.parse(finished.text).role).toBe('budget-holder');
  await closing;
  await expect(get(new URL('/v1/me', url), token, agent)).rejects.toThrow(/ECONNREFUSED|ECONNRESET/);
  agent.destroy();
});

test('closing twice is closing once', async () => {
  const { portal } = await runPortal();
  await Promise.all([portal.close(), portal.close()]);
  await portal.close();
});

test('a call in process is finished before the store is closed', async () => {
  const { portal, token, letGo, begins, ask } = await slowPortal();
  const slow = ask('GET', '/v1/me', { token });
  await begins;
  const closing = portal.close();
  letGo();
  expect((await slow).status).toBe(200);
  await closing;
});

test('a call that comes while it closes is 503 with when to try again', async () => {
  const { portal, token, letGo, begins } = await slowPortal();
  const url = await portal.listen();
  const late = connect(Number(url.port), url.hostname);
  // It has begun to speak, so that closing does not hang up on it.
  late.write('GET /v1/home HTTP/1.1\r\nHost: localhost\r\n');
  const slow = get(new URL('/v1/me', url), token, new Agent());
  await begins;
  const closing = portal.close();
  late.write(`Authorization: Bearer ${token}\r\n\r\n`);
  const answer = await text(late);
  expect(answer).toMatch(/^HTTP\/1\.1 503 /);
  expect(answer.toLowerCase()).toContain('\r\nretry-after: 1\r\n');
  expect(answer).toContain('"code":"unavailable"');
  letGo();
  expect((await slow).status).toBe(200);
  await closing;
});
