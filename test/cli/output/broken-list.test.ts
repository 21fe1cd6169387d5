// A list of JSON that breaks off half-way is one document still: what came, and why there is no more.
import { expect, test } from 'vitest';
import { standInBetween } from '../support/in-between.ts';
import { usePortal } from '../support/portal.ts';

const portal = usePortal();

test('a list whose second page is refused holds its first and the error', async () => {
  const problem = { status: 403, title: 'Not allowed', detail: 'Not allowed', code: 'not-allowed', issues: [] };
  const refusal = { status: 403, type: 'application/problem+json', body: problem };
  const broken = await standInBetween(portal.url, (path) => (path.includes('cursor=') ? refusal : undefined));
  const { stdout } = await portal.as('holder', ['event', 'list', '--all', '--limit', '2', '-o', 'json'], {
    env: { PGB_PORTAL: broken },
  });
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
