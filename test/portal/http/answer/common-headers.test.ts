import { beforeAll, describe, expect, test } from 'vitest';
import { newKey, runPortal, type RunningPortal } from '../../support/running-portal.ts';
import { createWorld, type World } from '../../support/world.ts';

let running: RunningPortal;
let world: World;
beforeAll(async () => {
  running = await runPortal();
  world = await createWorld(running);
});

function holder(): string {
  return world.tokens['budget-holder'];
}

async function drafts(): Promise<number> {
  return (await running.portal.store.db.selectFrom('agreement').select('id').execute()).length;
}

describe('every answer', () => {
  test.each(['/v1/me', '/v1/openapi.json', '/health', '/nothing'])(
    '%s carries the headers of the rules',
    async (path) => {
      const { headers } = await running.ask('GET', path, { token: holder() });
      expect(headers).toMatchObject({
        'api-version': '1.0.0',
        'cache-control': 'no-store',
        'content-security-policy': "frame-ancestors 'none'",
        'strict-transport-security': expect.stringContaining('max-age='),
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'x-request-id': expect.stringMatching(/^[\da-f-]{36}$/),
      });
    },
  );

  test.each([
    ['nightly-run-2026-11-03', 'nightly-run-2026-11-03'],
    ['x', expect.stringMatching(/^[\da-f-]{36}$/)],
    ['<script>alert(1)</script>', expect.stringMatching(/^[\da-f-]{36}$/)],
  ])('takes over the request id %s when it is a sane one', async (given, answered) => {
    const { headers } = await running.ask('GET', '/v1/me', { token: holder(), headers: { 'x-request-id': given } });
    expect(headers['x-request-id']).toEqual(answered);
  });

  test('other sites may read the OpenAPI document and nothing else', async () => {
    const origin = async (path: string): Promise<unknown> =>
      (await running.ask('GET', path, { token: holder() })).headers['access-control-allow-origin'];
    expect([await origin('/v1/openapi.json'), await origin('/v1/me')]).toEqual(['*', undefined]);
  });
});

describe('the language of an answer', () => {
  const inLanguage = (language: string) => ({ token: holder(), headers: { 'accept-language': language } });

  test.each(['/v1/home', '/v1/messages', '/v1/me'])('stands above %s', async (path) => {
    for (const language of ['nl', 'en']) {
      const { headers } = await running.ask('GET', path, inLanguage(language));
      expect(headers).toMatchObject({
        'content-language': language,
        'content-type': expect.stringContaining('application/json'),
      });
    }
  });

  test('is that of the texts in it, also when it was given before', async () => {
    const key = newKey();
    const create = (language: string) =>
      running.ask('POST', '/v1/agreements', {
        ...inLanguage(language),
        body: {},
        headers: { ...key, 'accept-language': language },
      });
    const first = await create('nl');
    const again = await create('en');
    expect(again.text).toBe(first.text);
    expect([first.headers['content-language'], again.headers['content-language']]).toEqual(['nl', 'nl']);
  });

  test('is none of what has no texts', async () => {
    const { body } = await running.ask('POST', '/v1/agreements', { token: holder(), body: {} });
    const gone = await running.ask('DELETE', `/v1/agreements/${body.id}`, { token: holder() });
    expect([gone.status, gone.headers['content-language']]).toEqual([204, undefined]);
  });
});

describe('without signing in', () => {
  test('the OpenAPI document is one and the same, however the portal is called', async () => {
    const ask = (host: string) => running.ask('GET', '/v1/openapi.json', { headers: { host } });
    const { status, body, text } = await ask('localhost:8080');
    expect([status, body.openapi, body.servers]).toEqual([200, '3.1.0', [{ url: '/v1' }]]);
    expect((await ask('127.0.0.1')).text).toBe(text);
  });

  test('the portal says that it is well', async () => {
    expect((await running.ask('GET', '/health')).body).toEqual({ status: 'ok' });
  });

  test('one finds out where to sign in', async () => {
    const { headers } = await running.ask('GET', '/v1/me', { headers: { host: 'localhost:8080' } });
    const metadata = 'http://localhost:8080/.well-known/oauth-protected-resource';
    expect(headers['www-authenticate']).toBe(`Bearer resource_metadata="${metadata}"`);
    const { body } = await running.ask('GET', new URL(metadata).pathname, { headers: { host: 'localhost:8080' } });
    expect(body).toMatchObject({
      resource: 'http://localhost:8080',
      authorization_servers: ['https://issuer.example'],
    });
  });

  test('behind a proxy the portal names where people reach it', async () => {
    const proxied = await runPortal({ url: 'https://portaal.example' });
    const headersOfProxy = { host: 'portaal.example' };
    const { body } = await proxied.ask('GET', '/v1/openapi.json', { headers: headersOfProxy });
    expect(body.servers).toEqual([{ url: 'https://portaal.example/v1' }]);
    const { headers } = await proxied.ask('GET', '/v1/me', { headers: headersOfProxy });
    expect(headers['www-authenticate']).toContain('"https://portaal.example/.well-known/');
  });

  test('a token that does not hold is told apart from none', async () => {
    const { headers } = await running.ask('GET', '/v1/me', { token: 'abc' });
    expect(headers['www-authenticate']).toMatch(/^Bearer error="invalid_token", resource_metadata=/);
  });
});

describe('methods', () => {
  test('HEAD answers as GET, without the body', async () => {
    const { status, text, headers } = await running.ask('HEAD', '/v1/me', { token: holder() });
    expect([status, text]).toEqual([200, '']);
    expect(Number(headers['content-length'])).toBeGreaterThan(20);
  });

  test.each([
    ['/v1/agreements', 'GET, HEAD, OPTIONS, POST'],
    ['/v1/agreements/Z0000001', 'DELETE, GET, HEAD, OPTIONS, PATCH'],
    ['/v1/agreements/Z0000001/_share', 'OPTIONS, POST'],
    ['/health', 'GET, HEAD, OPTIONS'],
  ])('OPTIONS %s tells which there are', async (path, allow) => {
    const { status, headers } = await running.ask('OPTIONS', path);
    expect([status, headers['allow']]).toEqual([204, allow]);
  });

  test('OPTIONS of nothing is not found', async () => {
    expect((await running.ask('OPTIONS', '/v1/nothing')).status).toBe(404);
  });
});

describe('Accept', () => {
  test.each([
    [undefined, 200],
    ['*/*', 200],
    ['application/*;q=0.5', 200],
    ['text/html, application/json;q=0.1', 200],
    ['application/json; charset=utf-8', 200],
    ['application/json;q=0, */*', 406],
    ['text/*', 406],
  ])('%s', async (accept, status) => {
    const answer = await running.ask('GET', '/v1/me', { token: holder(), headers: accept ? { accept } : {} });
    expect(answer.status).toBe(status);
  });
});

describe('a body', () => {
  test('may begin with a byte order mark and name its character set', async () => {
    const { status } = await running.ask('POST', '/v1/agreements', {
      token: holder(),
      body: Buffer.from('\uFEFF{}'),
      headers: { 'content-type': 'application/json; charset=UTF-8' },
    });
    expect(status).toBe(201);
  });

  test.each([undefined, '', '{}'])('of an operation that takes none may be %j', async (body) => {
    const headers = { 'content-type': 'application/json' };
    const path = `/v1/agreements/${world.ids.agreementId}/_check`;
    const { status } = await running.ask('POST', path, { token: holder(), body, ...(body === '' && { headers }) });
    expect(status).toBe(200);
  });
});

describe('an Idempotency-Key', () => {
  test('makes a repeat answer what was answered, and do nothing', async () => {
    const asked = { token: holder(), body: {}, headers: newKey() };
    const first = await running.ask('POST', '/v1/agreements', asked);
    const before = await drafts();
    const second = await running.ask('POST', '/v1/agreements', asked);
    expect([second.status, second.text]).toEqual([201, first.text]);
    expect([first, second].map(({ headers }) => headers['idempotent-replayed'])).toEqual([undefined, 'true']);
    expect(await drafts()).toBe(before);
  });

  test('without one, every call makes another', async () => {
    const before = await drafts();
    for (let time = 0; time < 2; time += 1) await running.ask('POST', '/v1/agreements', { token: holder(), body: {} });
    expect(await drafts()).toBe(before + 2);
  });

  test('is of who sent it', async () => {
    const headers = newKey();
    const ids = [];
    for (const token of [holder(), world.tokens.representative]) {
      ids.push((await running.ask('POST', '/v1/agreements', { token, body: {}, headers })).body.id);
    }
    expect(new Set(ids).size).toBe(2);
  });

  test.each([
    ['another body', 'POST', () => '/v1/agreements', { budgetHolderId: 'A0000001' }],
    ['another operation', 'POST', () => `/v1/agreements/${world.ids.agreementId}/_reopen`, { version: 1 }],
  ])('is refused for %s', async (_title, method, path, body) => {
    const headers = newKey();
    await running.ask('POST', '/v1/agreements', { token: holder(), body: {}, headers });
    const answer = await running.ask(method, path(), { token: holder(), body, headers });
    expect([answer.status, answer.body.code]).toEqual([409, 'idempotency-mismatch']);
  });

  test('is refused for another record', async () => {
    const draft = async () => (await running.ask('POST', '/v1/agreements', { token: holder(), body: {} })).body.id;
    const asked = { token: holder(), headers: newKey() };
    expect((await running.ask('DELETE', `/v1/agreements/${await draft()}`, asked)).status).toBe(204);
    expect((await running.ask('DELETE', `/v1/agreements/${await draft()}`, asked)).body.code).toBe(
      'idempotency-mismatch',
    );
  });

  test('of a refused call may be used for the corrected one', async () => {
    const headers = newKey();
    const ask = (body: object) => running.ask('POST', '/v1/agreements', { token: holder(), body, headers });
    expect((await ask({ budgetHolderId: 'A0009999' })).status).toBeGreaterThanOrEqual(400);
    expect((await ask({})).status).toBe(201);
  });

  test('answers an empty answer again', async () => {
    const { body } = await running.ask('POST', '/v1/agreements', { token: holder(), body: {} });
    const asked = { token: holder(), headers: newKey() };
    const first = await running.ask('DELETE', `/v1/agreements/${body.id}`, asked);
    const second = await running.ask('DELETE', `/v1/agreements/${body.id}`, asked);
    expect([first.status, second.status, second.text]).toEqual([204, 204, '']);
    expect(second.headers['idempotent-replayed']).toBe('true');
  });
});
