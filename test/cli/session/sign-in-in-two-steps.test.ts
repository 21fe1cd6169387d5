// A script begins, somebody signs in where there is a browser, and the script ends it: nobody is waited for.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { beginSignIn, finishSignIn } from '../../../src/index.ts';
import { Browser, choose } from '../../portal/practice/support/browser.ts';
import { failure } from '../../sdk/support/client-for.ts';
import { usePortal } from '../support/portal.ts';
import { dataDir, run } from '../support/run.ts';

const portal = usePortal();

/** What a script was told, and where the browser came out after somebody signed in. */
async function begun(persona = 'holder', env: Record<string, string> = {}) {
  const folder = dataDir();
  const all = { PGB_DATA_DIR: folder, PGB_LANG: 'en', ...env };
  const argv = ['--portal', portal.url, '--store', 'file'];
  const { code, stdout, stderr } = await run(['login', ...argv, '--start', '-o', 'json'], { env: all });
  expect([code, stderr]).toEqual([0, '']);
  const step = JSON.parse(stdout) as Record<string, string>;
  const back = await choose(new Browser(), step['address']!, persona);
  const finish = (typed: string, stdin?: string) =>
    run(['login', ...argv, '--finish', typed, '-o', 'json'], { env: all, ...(stdin !== undefined && { stdin }) });
  return { folder, env: all, step, back, finish };
}

test('the script is told as JSON what to do, and what it keeps is for its owner alone', async () => {
  const { folder, step, back } = await begun();
  const host = new URL(portal.url).host;
  expect(step).toEqual({
    address: expect.stringMatching(/^http:\/\/127.0.0.1:\d+\/.*code_challenge=/),
    comesBackTo: 'http://127.0.0.1/callback',
    context: host,
    endsAt: expect.stringMatching(/Z$/),
    next: `pgb login --context ${host} --finish -`,
  });
  expect(back.href).toMatch(/^http:\/\/127.0.0.1\/callback\?/);
  const [file = ''] = readdirSync(join(folder, 'sessions')).filter((name) => name.endsWith('.json'));
  if (process.platform !== 'win32') expect(statSync(join(folder, 'sessions', file)).mode & 0o777).toBe(0o600);
  // What was told opens nothing without what was kept.
  const { verifier } = JSON.parse(readFileSync(join(folder, 'sessions', file), 'utf8'));
  expect(JSON.stringify(step)).not.toContain(verifier);
});

test('with a passphrase it is sealed, as a session is', async () => {
  const { folder, back, finish } = await begun('holder', { PGB_PASSPHRASE: 'correct horse battery' });
  for (const name of readdirSync(join(folder, 'sessions')).filter((one) => one.endsWith('.json')))
    expect(readFileSync(join(folder, 'sessions', name), 'utf8')).not.toContain('verifier');
  expect((await finish(back.href)).code).toBe(0);
});

test('who signs out leaves nothing of what was begun, and it is ended by nobody', async () => {
  const { env, folder, back, finish } = await begun();
  const host = new URL(portal.url).host;
  expect((await run(['logout', '--context', host], { env })).code).toBe(0);
  expect(readdirSync(join(folder, 'sessions')).filter((name) => name.endsWith('.json'))).toEqual([]);
  const { code, stderr } = await finish(back.href);
  expect([code, stderr]).toEqual([4, expect.stringContaining('sign-in-not-started')]);
});

test('who begins and does not end it is signed in as before, where they were', async () => {
  const env = { PGB_DATA_DIR: dataDir(), PGB_LANG: 'en' };
  const login = ['login', '--portal', portal.url];
  expect((await run([...login, '--persona', 'holder', '--store', 'file'], { env })).code).toBe(0);
  const config = () =>
    JSON.parse(readFileSync(join(env.PGB_DATA_DIR, 'config.json'), 'utf8')) as Record<string, object>;
  const before = config();
  const { stdout } = await run([...login, '--start', '--store', 'file', '-o', 'json'], { env });
  const { context = '', address = '' } = JSON.parse(stdout) as Record<string, string>;
  const settings = Object.values(config()['contexts'] as Record<string, object>)[0];
  expect(settings).toEqual({ ...Object.values(before['contexts'] as Record<string, object>)[0], begunIn: 'file' });
  expect((await run(['whoami'], { env })).code).toBe(0);
  const back = await choose(new Browser(), address, 'holder');
  const ended = await run(['login', '--context', context, '--finish', '-'], { env, stdin: `${back.href}\n` });
  expect(ended.code).toBe(0);
  expect(config()).toEqual(before);
});

test('a context that a sign-in was only begun for has no place for sessions yet', async () => {
  const { folder, step, env, back } = await begun();
  const { contexts } = JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8')) as { contexts: object };
  expect(contexts).toEqual({ [step['context']!]: { portal: portal.url, begunIn: 'file' } });
  const ended = await run(['login', '--context', step['context']!, '--finish', back.href], { env });
  expect(ended.code).toBe(0);
  expect((await run(['whoami'], { env })).code).toBe(0);
});

test.each([
  ['the address', (back: URL): [string, string?] => [back.href]],
  ['the address on standard input', (back: URL): [string, string?] => ['-', `${back.href}\n`]],
  ['the code', (back: URL): [string, string?] => [back.searchParams.get('code') ?? '']],
])('%s ends it, once', async (_, typed) => {
  const { env, back, finish } = await begun();
  const { code, stdout } = await finish(...typed(back));
  expect([code, JSON.parse(stdout).name]).toEqual([0, 'B.I.J. Voorbeeld']);
  expect((await run(['whoami'], { env })).code).toBe(0);
  const again = await finish(...typed(back));
  expect([again.code, JSON.parse(again.stdout).error.code]).toEqual([4, 'sign-in-not-started']);
});

test('an address that is not the answer to what was begun ends nothing, and the right one still does', async () => {
  const begun = await beginSignIn({ portal: portal.url });
  const back = await choose(new Browser(), begun.address, 'holder');
  const changes: Record<string, (query: URLSearchParams) => void> = {
    'of another sign-in': (query) => query.set('state', 'of-another'),
    'without state': (query) => query.delete('state'),
    'of another issuer': (query) => query.set('iss', 'https://other.example'),
    'that tells no issuer': (query) => query.delete('iss'),
    'that tells that somebody stopped': (query) => (query.delete('code'), query.set('error', 'access_denied')),
  };
  for (const [name, change] of Object.entries(changes)) {
    const other = new URL(back);
    change(other.searchParams);
    expect([name, (await failure(finishSignIn(begun, other.href))).code]).toEqual([name, 'sign-in-failed']);
  }
  const elsewhere = failure(finishSignIn({ ...begun, issuer: 'https://other.example' }, back.href));
  expect((await elsewhere).message).toContain('another than the one');
  expect((await failure(finishSignIn(begun, 'no code at all'))).message).toContain('no address and no code');
  const late = failure(finishSignIn({ ...begun, endsAt: Date.now() - 1 }, back.href));
  expect((await late).message).toContain('within 10 minutes');
  expect((await finishSignIn(begun, back.href)).accessToken).toMatch(/./);
});

test('a code of somebody else, begun elsewhere, signs nobody in here', async () => {
  const { finish } = await begun();
  const other = await begun('carer');
  const { stdout } = await finish(other.back.searchParams.get('code') ?? '');
  expect(JSON.parse(stdout).error).toMatchObject({
    code: 'sign-in-failed',
    message: expect.stringContaining('belongs to something else'),
  });
});

test('it cannot be begun where nothing is kept, nor in the practice portal of this command', async () => {
  const memory = await run(['login', '--portal', portal.url, '--store', 'memory', '--start']);
  expect([memory.code, memory.stderr]).toEqual([2, expect.stringContaining('--store memory')]);
  expect((await run(['login', '--start'])).code).toBe(2);
});
