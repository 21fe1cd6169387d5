import { describe, expect, test } from 'vitest';
import { sessionAuth, type Auth, type ClientEvent, type ClientOptions } from '../../../src/index.ts';
import { templateOf } from '../../../src/sdk/address.ts';
import { run } from '../../cli/support/run.ts';
import { createAll, declaration } from '../support/answers.ts';
import { clientFor, failure, type ClientOfTest } from '../support/client-for.ts';
import { drop, faultServer, json, problem, type Step } from '../support/fault-server.ts';
import { recordedPortal } from '../../support/recorded-portal.ts';

const me = json({ role: 'assessor' }, 200, { 'x-request-id': 'request-7' });

async function logged(
  steps: readonly Step[],
  use: (client: ClientOfTest['client']) => PromiseLike<unknown>,
  options: Partial<ClientOptions> = {},
): Promise<ClientEvent[]> {
  const events: ClientEvent[] = [];
  const { client } = clientFor(await faultServer(...steps), { logger: (event) => void events.push(event), ...options });
  await use(client).then(undefined, () => undefined);
  return events;
}

function outlines(events: readonly ClientEvent[]): unknown[] {
  return events.map((event) => [
    event.type,
    event.attempt,
    ...('status' in event ? [event.status] : []),
    ...('code' in event ? [event.code] : []),
  ]);
}

const facts = { operation: 'me.show', method: 'GET', path: '/v1/me', attempt: 1 };
const answered = { ...facts, type: 'response', status: 200, requestId: 'request-7', milliseconds: 0 };

test('a call tells of its request and its response, and nothing else', async () => {
  expect(await logged([me], (client) => client.me.show())).toEqual([{ ...facts, type: 'request' }, answered]);
});

describe('what went wrong is told with its attempt', () => {
  test.each<[string, Step[], unknown[]]>([
    [
      'a portal that is busy',
      [problem(429, 'rate-limited', { 'retry-after': '2' }), me],
      [
        ['request', 1],
        ['response', 1, 429],
        ['retry', 1, 429, 'rate-limited'],
        ['request', 2],
        ['response', 2, 200],
      ],
    ],
    [
      'a portal that is away',
      [problem(503, 'unavailable'), me],
      [
        ['request', 1],
        ['response', 1, 503],
        ['retry', 1, 503, 'unavailable'],
        ['request', 2],
        ['response', 2, 200],
      ],
    ],
    [
      'a connection that is lost',
      [drop, me],
      [
        ['request', 1],
        ['response', 1, 'network-failed'],
        ['retry', 1, 'network-failed'],
        ['request', 2],
        ['response', 2, 200],
      ],
    ],
    [
      'an answer that is spoilt',
      [json([]), me],
      [
        ['request', 1],
        ['response', 1, 200],
        ['retry', 1, 200, 'invalid-answer'],
        ['request', 2],
        ['response', 2, 200],
      ],
    ],
    [
      'a refusal',
      [problem(403, 'not-allowed')],
      [
        ['request', 1],
        ['response', 1, 403],
      ],
    ],
  ])('%s', async (_name, steps, expected) => {
    expect(outlines(await logged(steps, (client) => client.me.show()))).toEqual(expected);
  });

  test('a retry tells the wait that the portal asked for', async () => {
    const events = await logged([problem(429, 'rate-limited', { 'retry-after': '2' }), me], (client) =>
      client.me.show(),
    );
    const retry = events.find(({ type }) => type === 'retry');
    expect(retry).toMatchObject({ requestId: 'request-1', milliseconds: expect.any(Number) });
    expect(retry?.type === 'retry' && retry.milliseconds).toBeGreaterThanOrEqual(2000);
  });
});

describe('a renewal of the token', () => {
  const refused = problem(401, 'not-signed-in');
  const renewing = (renew: Auth['renew']): Auth => ({ accessToken: async () => 'first', ...(renew && { renew }) });

  test.each<[string, Step[], Auth, unknown[]]>([
    [
      'after a refusal',
      [refused, me],
      renewing(async () => 'second'),
      [
        ['request', 1],
        ['response', 1, 401],
        ['token-renewal', 1],
        ['request', 1],
        ['response', 1, 200],
      ],
    ],
    [
      'that fails',
      [refused],
      sessionAuth({ portal: 'ftp://portal.example', accessToken: 'a', refreshToken: 'r', expiresAt: Infinity }),
      [
        ['request', 1],
        ['response', 1, 401],
        ['token-renewal', 1, 'address-invalid'],
      ],
    ],
    [
      'of a session that has ended',
      [me],
      sessionAuth({ portal: 'http://127.0.0.1', accessToken: 'a', expiresAt: 0 }),
      [['token-renewal', 1, 'not-signed-in']],
    ],
    [
      'by another process',
      [me],
      sessionAuth(
        { portal: 'http://127.0.0.1', accessToken: 'a', refreshToken: 'r', expiresAt: 0 },
        { load: () => ({ portal: 'http://127.0.0.1', accessToken: 'b', expiresAt: Infinity }) },
      ),
      [
        ['token-renewal', 1],
        ['request', 1],
        ['response', 1, 200],
      ],
    ],
    [
      'that nobody can make',
      [refused],
      renewing(undefined),
      [
        ['request', 1],
        ['response', 1, 401],
      ],
    ],
  ])('%s', async (_name, steps, auth, expected) => {
    expect(outlines(await logged(steps, (client) => client.me.show(), { auth }))).toEqual(expected);
  });
});

describe('nothing secret or personal is told', () => {
  const bsn = '999990019';
  const secret = /token-of-anna|999990019|Z0000042|D0000001|2026-10|own-key|Anna|geheim/;
  const portal = problem(
    404,
    'not-found',
    { 'x-request-id': bsn, 'set-cookie': 'geheim' },
    { detail: 'Anna', requestId: bsn },
  );

  test.each<[string, (client: ClientOfTest['client']) => PromiseLike<unknown>, string, string]>([
    [
      'a record number',
      (client) => client.agreements.show('Z0000042'),
      'agreements.show',
      '/v1/agreements/{agreementId}',
    ],
    ['a query', (client) => client.declarations.list({ month: '2026-10' }), 'declarations.list', '/v1/declarations'],
    [
      'a body and a key',
      (client) =>
        client.agreements.return('Z0000042', { version: 1, reason: 'Anna komt niet' }, { idempotencyKey: 'own-key' }),
      'agreements.return',
      '/v1/agreements/{agreementId}/_return',
    ],
    [
      'a raw record number',
      (client) => client.raw('GET', '/agreements/Z0000042?name=Anna'),
      'GET /v1/agreements/{}',
      '/v1/agreements/{}',
    ],
    [
      'a raw name and number',
      (client) => client.raw('POST', `/people/Anna/${bsn}`),
      'POST /v1/{}/{}/{}',
      '/v1/{}/{}/{}',
    ],
    ['a raw query', (client) => client.raw('GET', 'me', { query: { bsn } }), 'GET /v1/me', '/v1/me'],
  ])('%s', async (_name, use, operation, path) => {
    const options = { auth: 'token-of-anna', userAgent: 'geheim/1', headers: { 'x-own': 'geheim' } };
    const events = await logged([portal], use, options);
    expect(events.map(({ type }) => type)).toEqual(['request', 'response']);
    expect(events[0]).toMatchObject({ operation, path });
    expect(JSON.stringify(events)).not.toMatch(secret);
  });

  test('submitting', async () => {
    const events = await logged([createAll], (client) =>
      client.declarations.submit([declaration('Anna 2026-10')]).next(),
    );
    expect(events.map(({ path }) => path)).toEqual(['/v1/declarations/_batch', '/v1/declarations/_batch']);
    expect(JSON.stringify(events)).not.toMatch(secret);
  });

  test.each([
    ['/v1/agreements/Z0000042/_share', '/v1/agreements/{}/_share'],
    ['/v1/declarations/D0000001/', '/v1/declarations/{}/'],
    ['/.well-known/oauth-protected-resource', '/.well-known/{}'],
    ['/v1/Agreements/999990019#me', '/v1/{}/{}'],
    ['/v1/toString/constructor', '/v1/{}/{}'],
  ])('of %s only %s', (path, template) => expect(templateOf(path)).toBe(template));
});

describe('a logger that fails stops nothing', () => {
  test.each<[string, NonNullable<ClientOptions['logger']>]>([
    [
      'at once',
      () => {
        throw new Error('full');
      },
    ],
    ['later', () => Promise.reject(new Error('full'))],
    ['after a while', () => new Promise((_, reject) => void setImmediate(() => reject(new Error('full'))))],
  ])('%s', async (_name, logger) => {
    const { client } = clientFor(await faultServer(problem(503, 'unavailable'), me), { logger });
    expect(await client.me.show()).toEqual({ role: 'assessor' });
  });

  test('and one that is absent costs no event', async () => {
    const { client } = clientFor(await faultServer(me));
    expect(await client.me.show()).toEqual({ role: 'assessor' });
  });
});

describe('at a portal', () => {
  const portal = recordedPortal();

  test('the number of a request is that of the portal', async () => {
    const events: ClientEvent[] = [];
    const { client } = clientFor(portal, { auth: 'holder', logger: (event) => void events.push(event) });
    const error = await failure(client.agreements.show('Z0999999'));
    expect(events.at(-1)).toMatchObject({ status: 404, requestId: error.requestId, operation: 'agreements.show' });
  });

  test.each([
    ['1', true],
    ['0', false],
    ['', false],
  ])('pgb tells its calls with PGB_DEBUG=%o: %o', async (debug, isTold) => {
    const token = 'self-employed';
    const env = { PGB_PORTAL: portal.url, PGB_TOKEN: token, PGB_DEBUG: debug };
    const { code, stderr } = await run(['agreement', 'show', 'Z0999999', '-o', 'json'], { env });
    const lines = stderr.split('\n').filter((line) => line.startsWith('{"type"'));
    expect(lines.map((line) => (JSON.parse(line) as ClientEvent).type)).toEqual(isTold ? ['request', 'response'] : []);
    expect(lines.join('')).not.toMatch(/Z0999999/);
    expect(lines.join('')).not.toContain(token);
    expect(code).toBe(4);
  });
});
