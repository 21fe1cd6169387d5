// A keychain that is locked cannot be had on a machine without a person, so that the door to it is played: each case says
// what such a system says.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { dataDir, run } from '../support/run.ts';

const keychain = vi.hoisted(() => ({ error: new Error() }));

vi.mock('@napi-rs/keyring', () => {
  const refuse = (): Promise<never> => Promise.reject(keychain.error);
  return {
    AsyncEntry: class {
      getPassword = refuse;
      setPassword = refuse;
      deleteCredential = refuse;
    },
  };
});

const portal = 'https://portal.invalid';

async function withContext() {
  const folder = dataDir();
  const env = { PGB_DATA_DIR: folder, PGB_LANG: 'en' };
  expect((await run(['context', 'add', 'work', '--portal', portal, '--use'], { env })).code).toBe(0);
  return { folder, env };
}

beforeEach(() => {
  keychain.error = new Error('Couldn’t access platform storage: SS Error: object locked');
});

test.each([
  ['Linux, locked', new Error("Couldn't access platform secure storage: object locked")],
  ['Linux, the question was sent away', new Error('Platform secure storage failure: SS error: prompt dismissed')],
  ['macOS, nobody can be asked', new Error('Platform secure storage failure: User interaction is not allowed.')],
  ['macOS, refused', new Error('The user name or passphrase you entered is not correct. (-25293): access denied')],
  ['macOS, sent away', new Error('Platform secure storage failure: User canceled the operation.')],
  ['nobody answers', new DOMException('The operation was aborted', 'AbortError')],
])('login says of a keychain that stays closed what it is and how to go on: %s', async (_, error) => {
  keychain.error = error;
  const { env, folder } = await withContext();
  const before = readFileSync(join(folder, 'config.json'), 'utf8');
  const { code, stderr } = await run(['login'], { env });
  expect(code).toBe(1);
  expect(stderr).toContain('keychain-locked');
  expect(stderr).toContain('Unlock the keychain');
  expect(stderr).toContain('--store file');
  expect(readFileSync(join(folder, 'config.json'), 'utf8')).toBe(before);
  expect(existsSync(join(folder, 'sessions')) ? readdirSync(join(folder, 'sessions')) : []).toEqual([]);
});

test('one that is not there is told as that', async () => {
  keychain.error = new Error(
    'Platform secure storage failure: zbus error: I/O error: No such file or directory (os error 2)',
  );
  const { env } = await withContext();
  expect((await run(['login'], { env })).stderr).toContain('cannot be reached');
});

test.each([[['whoami']], [['logout']]])('pgb %s does not say that it is done', async (argv) => {
  const { env } = await withContext();
  const { code, stderr } = await run(argv, { env });
  expect(code).toBe(1);
  expect(stderr).toContain('locked or refuses access');
  expect(stderr).not.toContain('signed out');
});

test('a context is removed all the same, and what stays in the keychain is told', async () => {
  const { env, folder } = await withContext();
  const { code, stderr } = await run(['context', 'remove', 'work', '--yes'], { env });
  expect(code).toBe(0);
  expect(stderr.replaceAll(/\s+/g, ' ')).toContain('Remove the entry ‘work’ of pgb-portaal when the keychain is open');
  expect(JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8')).contexts).toEqual({});
});

test.each(['logout', 'context remove work --yes'])(
  'pgb %s removes a session that stands in a file, though a sign-in was begun in the keychain',
  async (line) => {
    const { env, folder } = await withContext();
    const config = join(folder, 'config.json');
    const settings = JSON.parse(readFileSync(config, 'utf8'));
    settings.contexts.work = { ...settings.contexts.work, store: 'file', begunIn: 'keychain' };
    writeFileSync(config, JSON.stringify(settings));
    const session = join(folder, 'sessions', 'work.json');
    mkdirSync(dirname(session));
    writeFileSync(session, JSON.stringify({ portal, accessToken: 'a-token', expiresAt: 0 }));
    const { code, stderr } = await run(line.split(' '), { env });
    expect({ code, kept: existsSync(session) }).toEqual({ code: 0, kept: false });
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain('Remove the entry ‘sign-in at work’ of pgb-portaal');
    expect(stderr).not.toContain('You were not signed in');
  },
);
