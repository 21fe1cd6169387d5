import { expect, test } from 'vitest';
import { clientFor, failure } from '../support/client-for.ts';
import { drop, faultServer, json, problem, type Step } from '../support/fault-server.ts';

/** Five items in pages of two; a cursor is the place where the next page begins. */
const list: Step = (response, request) => {
  const query = new URL(request.path, 'http://portal').searchParams;
  const start = Number(query.get('cursor') ?? 0);
  const items = [1, 2, 3, 4, 5].slice(start, start + 2).map((number) => ({ id: `D000000${number}` }));
  json({ items, nextCursor: start + 2 < 5 ? String(start + 2) : null })(response, request);
};

function numbers(items: readonly { id: string }[]) {
  return items.map(({ id }) => Number(id.slice(1)));
}

test('awaited, a list is one page, and JSON exactly as the contract has it', async () => {
  const server = await faultServer(list);
  const { client } = clientFor(server);
  const page = await client.declarations.list({ month: '2026-10' });
  expect(JSON.stringify(page)).toBe('{"items":[{"id":"D0000001"},{"id":"D0000002"}],"nextCursor":"2"}');
  expect(server.received).toHaveLength(1);
});

test('from page to page, the filter stays', async () => {
  const server = await faultServer(list);
  const { client } = clientFor(server);
  const first = await client.declarations.list({ month: '2026-10', limit: 2 });
  const second = await first.next();
  const third = await second?.next();
  expect([first, second, third].map((page) => numbers(page?.items ?? []))).toEqual([[1, 2], [3, 4], [5]]);
  expect(await third?.next()).toBeUndefined();
  expect(server.received.map(({ path }) => path)).toEqual([
    '/v1/declarations?month=2026-10&limit=2',
    '/v1/declarations?month=2026-10&limit=2&cursor=2',
    '/v1/declarations?month=2026-10&limit=2&cursor=4',
  ]);
});

test('gone through, a list is all its items, and a page is asked for when it is needed', async () => {
  const server = await faultServer(list);
  const { client } = clientFor(server);
  const seen: [number, number][] = [];
  for await (const { id } of client.declarations.list()) seen.push([Number(id.slice(1)), server.received.length]);
  expect(seen).toEqual([
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 3],
  ]);
});

test('who stops early asks for no more', async () => {
  const server = await faultServer(list);
  const { client } = clientFor(server);
  for await (const { id } of client.declarations.list()) if (id === 'D0000002') break;
  expect(server.received).toHaveLength(1);
});

test.each([
  [undefined, [1, 2, 3, 4, 5], 3],
  [3, [1, 2, 3], 2],
  [2, [1, 2], 1],
  [0, [], 0],
])('toArray with limit %o', async (limit, expected, requests) => {
  const server = await faultServer(list);
  const { client } = clientFor(server);
  const items = await client.declarations.list().toArray(limit === undefined ? {} : { limit });
  expect(numbers(items)).toEqual(expected);
  expect(server.received).toHaveLength(requests);
});

test('pages one by one', async () => {
  const { client } = clientFor(await faultServer(list));
  const sizes: number[] = [];
  for await (const page of client.declarations.list().pages()) sizes.push(page.items.length);
  expect(sizes).toEqual([2, 2, 1]);
});

test('a list that nobody uses is not asked for, and one that is used twice is asked for once', async () => {
  const server = await faultServer(list);
  const { client } = clientFor(server);
  const promise = client.declarations.list();
  expect(server.received).toHaveLength(0);
  expect(numbers((await promise).items)).toEqual(numbers((await promise).items));
  expect(server.received).toHaveLength(1);
});

test('a page that fails half way fails the list, after its retries', async () => {
  const server = await faultServer(list, drop, list, problem(403, 'not-allowed'));
  const { client } = clientFor(server);
  const seen: string[] = [];
  const error = await failure(
    (async () => {
      for await (const { id } of client.declarations.list()) seen.push(id);
    })(),
  );
  expect(error.code).toBe('not-allowed');
  expect(seen).toHaveLength(4);
});

test('a list is a promise in every way', async () => {
  const { client } = clientFor(await faultServer(problem(403, 'not-allowed')));
  const list = client.declarations.list();
  let ended = false;
  await expect(list.finally(() => (ended = true))).rejects.toMatchObject({ code: 'not-allowed' });
  expect(await list.catch(() => 'caught')).toBe('caught');
  expect(ended).toBe(true);
});
