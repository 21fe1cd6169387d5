import { expect, test } from 'vitest';
import { retryMoment } from '../../../src/sdk/retry/retry-after.ts';
import { clientFor, failure } from '../support/client-for.ts';
import { faultServer, json, page, problem } from '../support/fault-server.ts';

const now = Date.parse('2026-11-02T09:00:00Z');

test.each([
  ['5', undefined, 5000],
  ['0', undefined, 0],
  [' 120 ', undefined, 120_000],
  ['Mon, 02 Nov 2026 09:01:00 GMT', undefined, 60_000],
  ['Mon, 02 Nov 2026 10:01:00 GMT', 'Mon, 02 Nov 2026 10:00:50 GMT', 10_000],
  ['Mon, 02 Nov 2026 08:00:00 GMT', undefined, 0],
  ['soon', undefined, undefined],
  ['-5', undefined, undefined],
  ['1.5', undefined, 1500],
  ['1.', undefined, undefined],
  ['', undefined, undefined],
  [undefined, undefined, undefined],
])('Retry-After %o, with Date %o, is a wait of %o', (header, date, wait) => {
  expect(retryMoment(header, date, now)?.getTime()).toBe(wait === undefined ? undefined : now + wait);
});

const me = json({ role: 'assessor' });

test.each([
  ['429 with seconds', problem(429, 'rate-limited', { 'retry-after': '7' }), 7000],
  ['503 with seconds', problem(503, 'unavailable', { 'retry-after': '2' }), 2000],
  ['503 of a proxy', page(503, { 'retry-after': '4' }), 4000],
  [
    '503 with a date',
    problem(503, 'unavailable', {
      'retry-after': 'Mon, 02 Nov 2026 09:00:30 GMT',
      date: 'Mon, 02 Nov 2026 09:00:00 GMT',
    }),
    30_000,
  ],
  ['409 while the same call is under way', problem(409, 'idempotency-in-progress', { 'retry-after': '1' }), 1000],
])('%s: the client comes back then', async (_name, step, wait) => {
  const server = await faultServer(step, me);
  const { client, time } = clientFor(server, { retries: { baseMilliseconds: 0 } });
  await client.me.show();
  expect(time.slept).toEqual([wait]);
});

test('a wait above the ceiling is left to the caller, who is told until when', async () => {
  const server = await faultServer(problem(503, 'unavailable', { 'retry-after': '3600' }));
  const { client, time } = clientFor(server);
  const error = await failure(client.me.show());
  expect(error).toMatchObject({ code: 'unavailable', retryable: true, retryAt: new Date(now + 3_600_000) });
  expect(time.slept).toEqual([]);
  expect(server.received).toHaveLength(1);
});

test('the ceiling is the caller’s', async () => {
  const server = await faultServer(problem(503, 'unavailable', { 'retry-after': '3600' }), me);
  const { client, time } = clientFor(server, { maxRetryAfterSeconds: 3600, retries: { baseMilliseconds: 0 } });
  await client.me.show();
  expect(time.slept).toEqual([3_600_000]);
});

test('waits that the portal asks for cost no budget', async () => {
  const asked = problem(429, 'rate-limited', { 'retry-after': '1' });
  const server = await faultServer(asked, asked, asked, me);
  const { client } = clientFor(server, { retries: { budget: 0 } });
  await client.me.show();
  expect(server.received).toHaveLength(4);
});
