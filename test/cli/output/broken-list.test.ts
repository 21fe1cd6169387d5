// A list of JSON that breaks off half-way is one document still: what came, and why there is no more.
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { usePortal } from '../support/portal.ts';

const portal = usePortal();

function refuse(answer: ServerResponse): void {
  const problem = { status: 403, title: 'Not allowed', detail: 'Not allowed', code: 'not-allowed', issues: [] };
  answer.writeHead(403, { 'content-type': 'application/problem+json' }).end(JSON.stringify(problem));
}

/** The portal, behind something that refuses every page but the first. */
let broken: Server;
beforeAll(async () => {
  broken = createServer((request, answer) => {
    const path = request.url ?? '';
    if (path.includes('cursor=')) return refuse(answer);
    const headers = { authorization: request.headers.authorization ?? '' };
    void fetch(portal.url + path, { headers }).then(async (given) => {
      answer.writeHead(given.status, { 'content-type': 'application/json' }).end(await given.text());
    });
    return undefined;
  });
  await new Promise<void>((resolve) => broken.listen(0, '127.0.0.1', resolve));
});
afterAll(() => broken.close());

test('a list whose second page is refused holds its first and the error', async () => {
  const { port } = broken.address() as AddressInfo;
  const env = { PGB_PORTAL: `http://127.0.0.1:${port}` };
  const { stdout } = await portal.as('holder', ['event', 'list', '--all', '--limit', '2', '-o', 'json'], { env });
  const document = JSON.parse(stdout);
  expect(document.items).toHaveLength(2);
  expect(document.error).toMatchObject({ code: 'not-allowed', exit: 3 });
  expect(document).not.toHaveProperty('nextCursor');
});

test('a list that is interrupted holds what came, and that it was interrupted', async () => {
  const { stdout, code } = await portal.as('holder', ['event', 'list', '--all', '--limit', '1', '-o', 'json'], {
    onWrite: (text, { interrupt }) => text.includes('award.entered') && interrupt(),
  });
  expect(code).toBe(130);
  const document = JSON.parse(stdout);
  expect(document.items.length).toBeGreaterThan(0);
  expect(document.error).toMatchObject({ code: 'interrupted' });
});

test('an error before the first row is a document of its own', async () => {
  const { stdout } = await portal.as('holder', ['award', 'list', '--fields', 'nothing', '-o', 'json']);
  expect(JSON.parse(stdout)).toMatchObject({ error: { exit: 2 } });
});
