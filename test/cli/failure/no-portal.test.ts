// A mistake in the address is told as that, and not as something that the portal does not have.
import { expect, test } from 'vitest';
import { standInBetween, type Answer } from '../support/in-between.ts';
import { usePortal } from '../support/portal.ts';
import { run } from '../support/run.ts';

const portal = usePortal();
const html = { type: 'text/html', body: '<h1>Welcome</h1>' };
const signedIn = { PGB_TOKEN: 'a-token' };

test.each<[what: string, Answer]>([
  ['the page of a site without such a place', { status: 404, ...html }],
  ['JSON of another API', { status: 404, body: { message: 'Not Found' } }],
  ['a page that lets nobody through', { status: 302, ...html }],
])('%s is no portal', async (_, answer) => {
  const there = await standInBetween('', () => answer);
  const wrong = `${there}/wrongpath`;
  const { code, stderr } = await run(['whoami', '--portal', wrong], { env: signedIn });
  expect(code).toBe(1);
  expect(stderr).toContain(`What answered at ${wrong} is no PGB Portaal`);
  expect(stderr).toMatch(/What now: Check the address, with its path/);
  const dutch = await run(['whoami', '--portal', wrong], { env: { ...signedIn, PGB_LANG: 'nl' } });
  expect(dutch.stderr).toContain(`Wat op ${wrong} antwoordde is geen PGB Portaal`);
});

test('what a portal does not have is told as that still', async () => {
  const { code, stderr } = await portal.as('holder', ['agreement', 'show', 'Z0999999']);
  expect({ code, stderr }).toEqual({ code: 4, stderr: expect.stringContaining('Code: not-found') });
});
