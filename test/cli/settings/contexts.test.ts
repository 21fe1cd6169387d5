import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { usePortal } from '../support/portal.ts';
import { pgb } from '../../bench/pgb.ts';
import { dataDir, run } from '../support/run.ts';

const portal = usePortal();
const lockHolder = join(import.meta.dirname, '../support/lock-holder.ts');

async function items(folder: string, argv: string[], env: Record<string, string> = {}) {
  return JSON.parse((await run([...argv, '-o', 'json'], { env: { PGB_DATA_DIR: folder, ...env } })).stdout).items;
}

describe('contexts', () => {
  test('practice is there without any set-up', async () => {
    expect(await items(dataDir(), ['context', 'list'])).toEqual([{ name: 'practice', current: true }]);
  });

  test('are added, chosen and removed', async () => {
    const folder = dataDir();
    const env = { PGB_DATA_DIR: folder };
    const add = ['context', 'add', 'work', '--portal', 'https://portal.example', '--store', 'file', '--use'];
    expect(await run(add, { env })).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'Context work was added.\nContext work was chosen.\n',
    });
    expect(await items(folder, ['omgeving', 'list'])).toEqual([
      { name: 'practice', current: false },
      { name: 'work', portal: 'https://portal.example', store: 'file', current: true },
    ]);
    expect((await run(add, { env })).code).toBe(4);
    expect((await run(['context', 'remove', 'work', '--yes'], { env })).code).toBe(0);
    expect(await items(folder, ['context', 'list'])).toEqual([{ name: 'practice', current: true }]);
  });

  test.each([
    ['a flag', ['--as', 'carer'], { PGB_AS: 'organisation' }, 'carer', '--as'],
    ['the environment', [], { PGB_AS: 'organisation' }, 'organisation', 'PGB_AS'],
    ['the context', [], {}, 'representative', 'context'],
    ['what is usual', ['--context', 'practice'], {}, 'holder', 'default'],
  ])('%s decides when nothing before it does', async (_, flags, env, value, source) => {
    const folder = dataDir();
    await run(['context', 'add', 'mother', '--as', 'representative', '--use'], { env: { PGB_DATA_DIR: folder } });
    const explained = await items(folder, ['context', 'show', ...flags], env);
    expect(explained).toContainEqual({ key: 'as', value, source });
  });

  test('a token in the environment is named as the source', async () => {
    const env = { PGB_PORTAL: 'https://portal.example', PGB_TOKEN: 'token' };
    expect(await items(dataDir(), ['context', 'show'], env)).toContainEqual({
      key: 'session',
      value: 'token',
      source: 'PGB_TOKEN',
    });
  });

  test('a damaged file of settings is named, and the help still comes', async () => {
    const folder = dataDir();
    writeFileSync(join(folder, 'config.json'), '{"contexts":');
    const env = { PGB_DATA_DIR: folder };
    expect((await run(['--help'], { env })).code).toBe(0);
    const { code, stderr } = await run(['context', 'list'], { env });
    expect(code).toBe(1);
    expect(stderr).toContain(join(folder, 'config.json'));
  });
});

describe('settings', () => {
  test('are kept, count from then on, and are removed', async () => {
    const folder = dataDir();
    const env = { PGB_DATA_DIR: folder, PGB_LANG: '' };
    await run(['config', 'set', 'lang', 'nl'], { env });
    expect((await run(['--help'], { env })).stdout).toContain('Gebruik:');
    expect((await run(['config', 'get', 'lang'], { env })).stdout).toBe('nl\n');
    expect((await run(['--help'], { env: { ...env, PGB_LANG: 'en' } })).stdout).toContain('Usage:');
    await run(['config', 'set', 'output', 'json'], { env });
    expect(JSON.parse((await run(['config', 'list'], { env })).stdout).items).toContainEqual({
      key: 'output',
      value: 'json',
      source: 'instelling',
    });
    await run(['config', 'set', 'lang'], { env });
    expect((await run(['--help'], { env: { ...env, LC_ALL: 'C' } })).stdout).toContain('Usage:');
  });

  test('of the system decide the language when nobody else does', async () => {
    const folder = dataDir();
    for (const [locale, word] of [
      ['nl_NL.UTF-8', 'Gebruik:'],
      ['en_GB.UTF-8', 'Usage:'],
      ['de_DE', 'Usage:'],
      ['', 'Usage:'],
    ] as const) {
      const env = { PGB_DATA_DIR: folder, PGB_LANG: '', LC_ALL: '', LANG: locale };
      expect((await run(['--help'], { env, platform: 'linux' })).stdout).toContain(word);
    }
  });

  test('that many commands change at once all stay', async () => {
    const folder = dataDir();
    const names = Array.from({ length: 6 }, (_, index) => `one-${index}`);
    const others = Array.from({ length: 10 }, (_, index) => `other-${index}`);
    const processes = names.map((name) =>
      once(
        spawn(process.execPath, [pgb, 'context', 'add', name], { env: { ...process.env, PGB_DATA_DIR: folder } }),
        'exit',
      ),
    );
    const here = others.map((name) => run(['context', 'add', name], { env: { PGB_DATA_DIR: folder } }));
    expect((await Promise.all(processes)).map(([code]) => code as number)).toEqual(names.map(() => 0));
    expect((await Promise.all(here)).map(({ code }) => code)).toEqual(others.map(() => 0));
    const kept = (await items(folder, ['context', 'list'])).map(({ name }: { name: string }) => name);
    expect(kept.sort()).toEqual(['practice', ...names, ...others].sort());
    expect(readdirSync(folder)).toEqual(['config.held', 'config.json']);
  });

  test.each([
    ['of a process that is there no more', '4194305'],
    // In a container every first process has this number.
    ['of a process whose number another has by now', '1'],
    ['without a number', ''],
    ['with something else in it', 'x'.repeat(5000)],
  ])('are not kept by a lock of 0.1.0 that was left behind, %s', async (_, text) => {
    const folder = dataDir();
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'config.lock'), text);
    expect((await run(['context', 'add', 'work'], { env: { PGB_DATA_DIR: folder } })).code).toBe(0);
  });

  test('are given back by the system when the process that held them is killed', async () => {
    const folder = dataDir();
    mkdirSync(folder, { recursive: true });
    const holder = spawn(process.execPath, [lockHolder, join(folder, 'config.held')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    const adding = run(['context', 'add', 'work'], { env: { PGB_DATA_DIR: folder } });
    holder.kill('SIGKILL');
    expect((await adding).code).toBe(0);
  });
});

describe('signing in to a portal elsewhere', () => {
  test('keeps the session where only its owner can read it, until one signs out', async () => {
    const folder = dataDir();
    const env = { PGB_DATA_DIR: folder };
    const host = new URL(portal.url).host;
    const login = await run(
      ['login', '--portal', portal.url, '--persona', 'organisation', '--store', 'file', '-o', 'json'],
      { env },
    );
    expect(login.code).toBe(0);
    expect(JSON.parse(login.stdout).role).toBe('care-provider');

    const file = join(folder, 'sessions', `${encodeURIComponent(host)}.json`);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
    expect(JSON.stringify(JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8')))).not.toContain('oken');

    // The portal is the chosen one from now on.
    expect(JSON.parse((await run(['whoami', '-o', 'json'], { env })).stdout).role).toBe('care-provider');
    expect(await items(folder, ['context', 'list'])).toContainEqual({
      name: host,
      portal: portal.url,
      store: 'file',
      current: true,
    });

    expect(await run(['logout'], { env })).toMatchObject({ code: 0, stderr: 'You are signed out.\n' });
    expect((await run(['whoami'], { env })).code).toBe(3);
    expect(await run(['logout'], { env })).toMatchObject({ code: 0, stderr: 'You were not signed in.\n' });
  });

  test.runIf(process.platform === 'linux')(
    'a keychain that is not there is said, and nothing is kept elsewhere',
    async () => {
      const folder = dataDir();
      const env = {
        ...process.env,
        PGB_DATA_DIR: folder,
        PGB_LANG: 'en',
        DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere',
      };
      const child = spawn(process.execPath, [pgb, 'login', '--portal', portal.url, '--persona', 'carer'], { env });
      const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit') as Promise<[number]>]);
      expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('--store file') });
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test('without a session says how to sign in', async () => {
    const folder = dataDir();
    const env = { PGB_DATA_DIR: folder };
    await run(['context', 'add', 'work', '--portal', portal.url, '--store', 'file', '--use'], { env });
    const { code, stderr } = await run(['budget', 'show'], { env });
    expect(code).toBe(3);
    expect(stderr).toMatch(/‘work’[\s\S]*pgb login/);
  });

  test('a session is not given to another address', async () => {
    const folder = dataDir();
    const env = { PGB_DATA_DIR: folder };
    await run(['context', 'add', 'work', '--portal', portal.url, '--store', 'file', '--use'], { env });
    await run(['login', '--persona', 'carer', '--store', 'file'], { env });
    const settings = readFileSync(join(folder, 'config.json'), 'utf8');
    writeFileSync(join(folder, 'config.json'), settings.replace(portal.url, 'http://127.0.0.1:9'));
    expect((await run(['whoami'], { env })).code).toBe(3);
  });
});
