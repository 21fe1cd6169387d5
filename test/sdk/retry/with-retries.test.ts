import fc from '../../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { created, declaration } from '../support/answers.ts';
import { clientFor, failure } from '../support/client-for.ts';
import { drop, faultServer, half, json, page, problem, silence, type Step } from '../support/fault-server.ts';

const done = json({ results: [created('a', 1)] });
const batch = { declarations: [declaration('a')] };

function keyOf({ headers }: { headers: Record<string, string | string[] | undefined> }) {
  return headers['idempotency-key'];
}

const passing: [string, Step][] = [
  ['a connection that is gone after the request', drop],
  ['half an answer', half],
  ['429', problem(429, 'rate-limited')],
  ['503', problem(503, 'unavailable')],
  ['502 of a proxy', page(502)],
  ['504 of a proxy', page(504)],
  ['the same call still under way', problem(409, 'idempotency-in-progress')],
];

describe('a write is made again under the same key', () => {
  test.each(passing)('after %s', async (_name, fault) => {
    const server = await faultServer(fault, fault, done);
    const { client, time } = clientFor(server);

    const { results } = await client.declarations.batch(batch);

    expect(results[0]?.outcome).toBe('created');
    expect(time.slept).toEqual([125, 250]);
    expect(server.received.map(keyOf)).toEqual(Array(3).fill(expect.stringMatching(/^[0-9a-f-]{36}$/)));
    expect(new Set(server.received.map(keyOf)).size).toBe(1);
    expect(new Set(server.received.map(({ body }) => body)).size).toBe(1);
  });

  test('after no answer in time', async () => {
    const server = await faultServer(silence, done);
    const { client } = clientFor(server, { retries: { limit: 1 } });
    await client.declarations.batch(batch, { timeoutMilliseconds: 300 });
    expect(new Set(server.received.map(keyOf)).size).toBe(1);
    expect(server.received).toHaveLength(2);
  });

  test('whatever goes wrong, in whatever order', async () => {
    const faults = fc.array(fc.constantFrom(...passing.map(([, fault]) => fault)), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(faults, fc.option(fc.uuid(), { nil: undefined }), async (sequence, idempotencyKey) => {
        const server = await faultServer(...sequence, done);
        const { client } = clientFor(server);
        await client.declarations.batch(batch, { idempotencyKey });
        const keys = new Set(server.received.map(keyOf));
        expect(server.received).toHaveLength(sequence.length + 1);
        expect([...keys]).toEqual([idempotencyKey ?? expect.any(String)]);
      }),
      { numRuns: 30 },
    );
  });

  test('and each call has a key of its own', async () => {
    const server = await faultServer(done);
    const { client } = clientFor(server);
    await client.declarations.batch(batch);
    await client.declarations.batch(batch);
    expect(new Set(server.received.map(keyOf)).size).toBe(2);
  });
});

test("the caller's own key is used as it is", async () => {
  const server = await faultServer(drop, done);
  const { client } = clientFor(server);
  await client.declarations.batch(batch, { idempotencyKey: 'job-7-batch-3' });
  expect(server.received.map(keyOf)).toEqual(['job-7-batch-3', 'job-7-batch-3']);
});

test('what only reads has no key, and is made again as well', async () => {
  const server = await faultServer(drop, json({ results: [{ ...created('a', 1), outcome: 'acceptable' }] }));
  const { client } = clientFor(server);
  await client.declarations.check(batch);
  expect(server.received.map(keyOf)).toEqual([undefined, undefined]);
});

test.each([
  ['what the portal refuses', problem(400, 'rules-violated'), 'rules-violated'],
  ['what is not there', problem(404, 'not-found'), 'not-found'],
  ['what failed inside the portal', problem(500, 'internal-error'), 'internal-error'],
  ['another body under the same key', problem(409, 'idempotency-mismatch'), 'idempotency-mismatch'],
  ['a status that nobody knows', page(418), 'no-portal'],
] as const)('%s is not made again', async (_name, step, code) => {
  const server = await faultServer(step);
  const { client } = clientFor(server);
  expect(await failure(client.declarations.batch(batch))).toMatchObject({ code, retryable: false });
  expect(server.received).toHaveLength(1);
});

const z42 = { id: 'Z0000042' };
const cut: Step = (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"Z00000');

test.each<[what: string, spoilt: Step]>([
  ['a page', page(200)],
  ['text that breaks off', cut],
  ['an answer that breaks off', half],
  ['a request that came too late', page(408)],
  ['the answer of another record', json({ id: 'Z0000043' })],
  ['the answer of a list', json({ items: [], nextCursor: null })],
  ['an empty answer', json(null)],
  ['nothing', (response) => response.writeHead(204).end()],
])('%s in place of the answer is asked for again', async (_, spoilt) => {
  const server = await faultServer(spoilt, spoilt, json(z42));
  const { client } = clientFor(server);
  expect(await client.agreements.show('Z0000042')).toEqual(z42);
  expect(server.received).toHaveLength(3);
});

test.each<[what: string, spoilt: Step]>([
  ['a page', page(200)],
  ['text that breaks off', cut],
  ['a request that came too late', page(408)],
  ['the answer to another batch', json({ results: [created('b', 1)] })],
  ['the answer of a list', json({ items: [], nextCursor: null })],
])('%s in place of the answer to a write is asked for again under the same key', async (_, spoilt) => {
  const server = await faultServer(spoilt, done);
  const { client } = clientFor(server);
  expect((await client.declarations.batch(batch)).results).toHaveLength(1);
  expect(new Set(server.received.map(keyOf)).size).toBe(1);
});

test('a list that is answered as one record is asked for again', async () => {
  const server = await faultServer(json(z42), json({ items: [z42], nextCursor: null }));
  const { client } = clientFor(server);
  expect((await client.agreements.list()).items).toEqual([z42]);
});

test('what is never answered well ends as temporary', async () => {
  const server = await faultServer(page(200));
  const { client } = clientFor(server, { retries: { limit: 3 } });
  expect(await failure(client.me.show())).toMatchObject({ code: 'no-portal', retryable: true, exit: 'temporary' });
  expect(server.received).toHaveLength(4);
});

test('pauses grow to a ceiling, and the last error is told', async () => {
  const server = await faultServer(problem(503, 'unavailable'));
  const { client, time } = clientFor(server, { retries: { limit: 9, baseMilliseconds: 100, maxMilliseconds: 2000 } });
  const error = await failure(client.me.show());
  expect(error).toMatchObject({ code: 'unavailable', retryable: true, exit: 'temporary', operation: 'me.show' });
  expect(time.slept).toEqual([50, 100, 200, 400, 800, 1000, 1000, 1000, 1000]);
});

test('a limit of 0 means once', async () => {
  const server = await faultServer(drop);
  const { client } = clientFor(server, { retries: { limit: 0 } });
  expect((await failure(client.me.show())).code).toBe('network-failed');
  expect(server.received).toHaveLength(1);
});

test('an outage is not multiplied: the retries of all calls together come out of one budget', async () => {
  const server = await faultServer(problem(503, 'unavailable'));
  const { client } = clientFor(server, { retries: { budget: 20 } });
  for (let call = 0; call < 100; call += 1) await failure(client.me.show());
  expect(server.received).toHaveLength(100 + 20);
});

test('ten calls that succeed give one retry back', async () => {
  const me = Array<Step>(11).fill(json({ role: 'assessor' }));
  const server = await faultServer(drop, drop, ...me, drop, json({ role: 'assessor' }), drop);
  const { client } = clientFor(server, { retries: { budget: 1 } });
  expect((await failure(client.me.show())).code).toBe('network-failed');
  for (let call = 0; call < 11; call += 1) await client.me.show();
  await client.me.show();
  expect((await failure(client.me.show())).code).toBe('network-failed');
});

test('each wait is told', async () => {
  const server = await faultServer(drop, problem(503, 'unavailable', { 'retry-after': '3' }), done);
  const notices: unknown[] = [];
  const { client } = clientFor(server, {
    onRetry: ({ error, retry, milliseconds }) => notices.push([error.operation, error.code, retry, milliseconds]),
  });
  await client.declarations.batch(batch);
  expect(notices).toEqual([
    ['declarations.batch', 'network-failed', 1, 125],
    ['declarations.batch', 'unavailable', 2, 3125],
  ]);
});

test('nobody listens at the address', async () => {
  const { client, time } = clientFor({ url: 'http://127.0.0.1:1' }, { retries: { limit: 2 } });
  const error = await failure(client.me.show());
  expect(error).toMatchObject({
    code: 'network-failed',
    params: { portal: 'http://127.0.0.1:1', reason: 'ECONNREFUSED' },
  });
  expect(time.slept).toHaveLength(2);
});
