import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from 'vitest';
import { services } from '../../../src/portal/services.ts';
import type { Timeouts } from '../../../src/portal/http/connection/timeouts.ts';
import { runPortal } from '../support/running-portal.ts';
import { createWorld } from '../support/world.ts';

const quick: Timeouts = { headers: 200, request: 400, handling: 200, readiness: 200, unfinished: 50, closing: 150 };
/** With these nothing is over before the portal closes. */
const patient: Timeouts = { ...quick, headers: 60_000, request: 60_000, handling: 60_000 };

async function open(timeouts: Timeouts, changed: Partial<typeof services> = {}) {
  const running = await runPortal({ timeouts, services: { ...services, ...changed } });
  const { tokens } = await createWorld(running);
  const url = await running.portal.listen();
  const speak = async (...lines: string[]): Promise<Socket> => {
    const socket = connect(Number(url.port), url.hostname).on('error', () => {});
    await once(socket, 'connect');
    socket.write(lines.join('\r\n'));
    return socket;
  };
  return { ...running, url, speak, token: tokens['budget-holder'] };
}

/** A call that never ends by itself, and a sign that it has begun. */
function hanging() {
  const begun = Promise.withResolvers<void>();
  const handler = async (): Promise<never> => {
    begun.resolve();
    return new Promise<never>(() => {});
  };
  return { begun: begun.promise, changed: { 'me.show': handler } };
}

function head(token: string, length: number): string[] {
  return [
    'POST /v1/agreements HTTP/1.1',
    'Host: 127.0.0.1',
    `Authorization: Bearer ${token}`,
    'Content-Type: application/json',
    `Content-Length: ${length}`,
    '',
    '',
  ];
}

const unfinished: [string, (token: string) => string[]][] = [
  ['nothing at all', () => []],
  ['one line', () => ['GET /health HTTP/1.1', '']],
  ['half a line', () => ['GET /hea']],
  ['headers without their end', () => ['GET /health HTTP/1.1', 'Host: 127.0.0.1', 'X-More: 1', '']],
  ['a body that does not come', (token) => head(token, 100)],
  ['half a body', (token) => [...head(token, 100), '{"budgetHolderId":']],
  ['half a body of whom nobody knows', () => [...head('nobody', 100), '{']],
  [
    'chunks without their end',
    (token) => [...head(token, 0).toSpliced(4, 1, 'Transfer-Encoding: chunked').slice(0, -1), '1', '{', ''],
  ],
];

test.each(unfinished)('a portal stops while a connection has sent %s', async (_what, lines) => {
  const { portal, speak, token } = await open(patient);
  const socket = await speak(...lines(token));
  const ended = new Promise((resolve) => socket.once('close', resolve));
  await portal.close();
  await ended;
});

test('a portal stops while a call hangs', async () => {
  const { changed, begun } = hanging();
  const { portal, speak, token, log } = await open(patient, changed);
  await speak('GET /v1/me HTTP/1.1', 'Host: 127.0.0.1', `Authorization: Bearer ${token}`, '', '');
  await begun;
  await portal.close();
  expect(log).toContainEqual({ level: 'warn', event: 'closed-during-calls' });
});

describe('while it runs', () => {
  let at: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    at = await open(quick, hanging().changed);
  });

  test.each(unfinished.slice(1))('a connection that has sent %s is ended', async (_what, lines) => {
    const socket = await at.speak(...lines(at.token));
    expect(await text(socket)).not.toMatch(/^HTTP\/1.1 2/);
  });

  test('a call that hangs is answered that it may be sent again', async () => {
    const answer = await fetch(new URL('/v1/me', at.url), { headers: { authorization: `Bearer ${at.token}` } });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await answer.json()).toMatchObject({ code: 'unavailable' });
  });
});

describe('what Node refuses by itself', () => {
  let at: Awaited<ReturnType<typeof open>>;
  const hang = hanging();
  beforeAll(async () => {
    at = await open({ ...quick, handling: 60_000 }, hang.changed);
  });
  const problemIn = (answer: string): Record<string, unknown> => JSON.parse(answer.split('\r\n\r\n')[1]!) as never;

  test.each<[string, () => string[], number, string]>([
    ['no HTTP', () => ['HELO portal', '', ''], 400, 'malformed-request'],
    ['a header without a name', () => ['GET /health HTTP/1.1', ': x', '', ''], 400, 'malformed-request'],
    [
      'two lengths',
      () => ['POST / HTTP/1.1', 'Content-Length: 1', 'Content-Length: 2', '', ''],
      400,
      'malformed-request',
    ],
    ['headers without end', () => ['GET /health HTTP/1.1', 'Host: 127.0.0.1', ''], 408, 'request-too-slow'],
    ['half a body', () => [...head(at.token, 100), '{'], 408, 'request-too-slow'],
    ['large headers', () => ['GET / HTTP/1.1', `X: ${'x'.repeat(20_000)}`, '', ''], 431, 'headers-too-large'],
  ])('%s is refused like everything else', async (_what, lines, status, code) => {
    const answer = await text(await at.speak(...lines()));
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toMatch(/\r\ncontent-type: application\/problem\+json\r\n/);
    expect(answer).toMatch(/\r\nx-request-id: /);
    expect(problemIn(answer)).toMatchObject({ status, code, issues: [], requestId: expect.any(String) as string });
  });

  test('but not as if it were the answer to what is being done', async () => {
    const call = ['GET /v1/me HTTP/1.1', 'Host: 127.0.0.1', `Authorization: Bearer ${at.token}`, '', ''];
    const socket = await at.speak(...call);
    await hang.begun;
    socket.write('HELO portal\r\n\r\n');
    expect(await text(socket)).toBe('');
  });
});
