// A machine without a browser: the code is filled in on the pages of the practice issuer, which another device opens.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Browser } from '../../portal/practice/support/browser.ts';
import { usePortal } from '../support/portal.ts';
import { dataDir, run, type Hands } from '../support/run.ts';

const portal = usePortal();

function field(text: string, name: string): string {
  return new RegExp(`name="${name}"\\s+value="([^"]*)"`).exec(text)?.[1] ?? '';
}

/** Fills in the pages as somebody, from the address that was told to the end. */
async function fillIn(address: string, answer: 'confirm' | 'abort', persona = 'holder'): Promise<string> {
  const browser = new Browser('en');
  const first = await browser.open(address);
  const formOf = (text: string) => ({ xsrf: field(text, 'xsrf'), user_code: field(text, 'user_code') });
  const action = `${portal.url}/practice/issuer/device`;
  const question = await browser.open(action, formOf(first.text));
  let { location, text } = await browser.open(action, { ...formOf(question.text), [answer]: 'yes' });
  if (answer === 'abort') return text;
  const page = location!.href;
  await browser.open(page);
  ({ location } = await browser.open(page, { persona }));
  ({ text } = await browser.open(location!.href));
  return text;
}

/** Signs in, and does something when the code is told. */
async function signingIn(onCode: (address: string, hands: Hands) => void, env: Record<string, string> = {}) {
  const folder = dataDir();
  const all = { PGB_DATA_DIR: folder, PGB_LANG: 'en', ...env };
  const told: string[] = [];
  const result = await run(['login', '--portal', portal.url, '--device', '--store', 'file'], {
    env: all,
    onWrite: (text, hands) => {
      const address = /^http\S+user_code=\S+$/m.exec(text)?.[0];
      if (address === undefined) return;
      told.push(text);
      onCode(address, hands);
    },
  });
  return { ...result, folder, env: all, told: told.join('') };
}

test('the code stands by itself with its address, and who fills it in is signed in here', async () => {
  let shown = '';
  const { code, stderr, told, folder, env } = await signingIn((address) => {
    void fillIn(address, 'confirm').then((text) => (shown = text));
  });
  expect(told).toMatch(/^ {4}[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$/m);
  expect(told).toContain(`${portal.url}/practice/issuer/device\n`);
  expect(told).toMatch(/good until \d{4}-\d\d-\d\d \d\d:\d\d/);
  expect([code, stderr]).toEqual([0, expect.stringContaining('signed in as B.I.J. Voorbeeld')]);
  expect(shown).toContain('signed in on your other device');
  const session = JSON.parse(
    readFileSync(join(folder, 'sessions', `${encodeURIComponent(new URL(portal.url).host)}.json`), 'utf8'),
  );
  // What it tells of the sign-in is as of a browser, and it is renewed in the same way.
  expect(session).toMatchObject({ byDevice: true, refreshToken: expect.any(String) });
  // Its token is bound to a key of the session: a copy of the token alone opens nothing.
  const copied = await run(['whoami', '--portal', portal.url], { env: { PGB_TOKEN: session.accessToken } });
  expect([copied.code, copied.stderr]).toEqual([3, expect.stringContaining('DPoP')]);
  const me = JSON.parse((await run(['whoami', '-o', 'json'], { env })).stdout);
  expect(me.signIn).toMatchObject({ assuranceLevel: 'substantial', signedInAt: expect.any(String) });
});

test('who says on the page that the code is not theirs signs in nobody', async () => {
  let shown = '';
  const { code, stderr } = await signingIn((address) => {
    void fillIn(address, 'abort').then((text) => (shown = text));
  });
  expect([code, stderr]).toEqual([3, expect.stringContaining('cancelled')]);
  expect(shown).toContain('You stopped');
});

test('Ctrl+C ends the waiting', async () => {
  const { code } = await signingIn((_, hands) => hands.interrupt());
  expect(code).toBe(130);
});

test('in the practice portal of this command nobody needs a code', async () => {
  const { code, stderr } = await run(['login', '--device'], { env: { PGB_DATA_DIR: dataDir(), PGB_LANG: 'en' } });
  expect([code, stderr]).toEqual([2, expect.stringContaining('--device')]);
});

test('one signs in in one way', async () => {
  const { code, stderr } = await run(['login', '--portal', portal.url, '--device', '--persona', 'holder']);
  expect([code, stderr]).toEqual([2, expect.stringMatching(/--persona[^]*--device/)]);
});

test('a form that came from elsewhere is asked again, and so is a code that nobody has', async () => {
  const browser = new Browser('en');
  const action = `${portal.url}/practice/issuer/device`;
  const forged = { xsrf: 'guessed', user_code: 'BCDF-GHJK', confirm: 'yes' };
  const first = await browser.open(action, forged);
  expect([first.status, first.location?.href]).toEqual([303, action]);
  await browser.open(action);
  const again = await browser.open(action, forged);
  expect([again.status, again.text]).toEqual([400, expect.stringContaining('open too long')]);
  const wrong = await browser.open(action, { xsrf: field(again.text, 'xsrf'), user_code: '<BCDF>' });
  expect(wrong.text).toMatch(/code is not known[^]*value="&lt;BCDF&gt;"/);
  expect((await browser.open(action, { xsrf: field(wrong.text, 'xsrf'), user_code: '' })).text).toContain('Fill in');
});
