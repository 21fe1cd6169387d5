import { expect, test } from 'vitest';
import { clientFor, failure } from './support/client-for.ts';
import { drop, faultServer, json, problem } from './support/fault-server.ts';

test.each([
  ['/declarations', '/v1/declarations?limit=1'],
  ['declarations', '/v1/declarations?limit=1'],
  ['/v1/declarations', '/v1/declarations?limit=1'],
  ['/.well-known/oauth-protected-resource', '/.well-known/oauth-protected-resource?limit=1'],
])('%s is sent as %s', async (path, sent) => {
  const server = await faultServer(json({ items: [] }));
  const { client } = clientFor(server);
  const answer = await client.raw('get', path, { query: { limit: 1, cursor: undefined } });
  expect(answer).toMatchObject({ status: 200, body: { items: [] } });
  expect(server.received[0]).toMatchObject({ method: 'GET', path: sent });
});

test('a write by hand is as safe as a method', async () => {
  const server = await faultServer(drop, json({ id: 'Z0000042' }, 201));
  const { client } = clientFor(server);
  await client.raw('POST', '/agreements', { body: { budgetHolderId: 'A0000817' }, headers: { 'x-test': '1' } });
  const [first, second] = server.received;
  expect(second).toMatchObject({ body: '{"budgetHolderId":"A0000817"}', headers: { 'x-test': '1' } });
  expect(first?.headers['idempotency-key']).toBe(second?.headers['idempotency-key']);
});

test('a body that is text already is sent as it is', async () => {
  const server = await faultServer(json({}));
  const { client } = clientFor(server);
  await client.raw('POST', '/agreements', { body: '{"a":' });
  expect(server.received[0]?.body).toBe('{"a":');
});

test('an answer that is not JSON is text', async () => {
  const server = await faultServer((response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('ok'));
  const { client } = clientFor(server);
  expect((await client.raw('GET', '/x')).body).toBe('ok');
});

test('a refusal is an error that does not repeat the query', async () => {
  const { client } = clientFor(await faultServer(problem(404, 'not-found')));
  const error = await failure(client.raw('GET', '/budget-holders?name=Voorbeeld'));
  expect(error).toMatchObject({ code: 'not-found', operation: 'GET /budget-holders' });
});

test.each([
  ['an address with a space', () => ['/budget holders', {}] as const],
  ['a header with a line break', () => ['/me', { headers: { 'x-note': 'a\r\nauthorization: other' } }] as const],
])('%s is not sent, and not tried again', async (_name, make) => {
  const server = await faultServer(json({}));
  const { client, time } = clientFor(server);
  const [path, options] = make();
  expect((await failure(client.raw('GET', path, options))).code).toBe('invalid-input');
  expect([server.received, time.slept]).toEqual([[], []]);
});
