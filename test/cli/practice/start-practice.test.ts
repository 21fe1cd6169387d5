import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pgb as built } from '../../bench/pgb.ts';
import { dataDir, run } from '../support/run.ts';

async function pgb(folder: string, ...argv: string[]) {
  const child = spawn(process.execPath, [built, ...argv], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
    env: { ...process.env, PGB_DATA_DIR: folder, PGB_LANG: 'en' },
  });
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await exit, stdout, stderr };
}

describe('with no portal configured', () => {
  test('every command works on a practice portal that it starts itself, and that ends with it', async () => {
    const folder = dataDir();
    const { code, stdout, stderr } = await pgb(folder, 'home', '-o', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout).tasks.length).toBeGreaterThan(0);
    expect(stderr).toMatch(/^Practice \(invented data\), as .* \(holder\)\n$/);
  });

  test('two commands at once share one practice portal', async () => {
    const folder = dataDir();
    const answers = await Promise.all([
      pgb(folder, 'agreement', 'list', '-o', 'json'),
      pgb(folder, 'agreement', 'list', '-o', 'json'),
    ]);
    expect(answers.map(({ code }) => code)).toEqual([0, 0]);
    expect(answers[0]?.stdout).toBe(answers[1]?.stdout);
  });

  test('a portal that cannot start is an error, not a command that waits', async () => {
    const folder = dataDir();
    writeFileSync(join(folder, 'practice'), 'a file where a folder should be');
    const { code, stderr } = await run(['home'], { env: { PGB_DATA_DIR: folder } });
    expect(code).toBe(1);
    expect(stderr).toContain(`The folder ${join(folder, 'practice')} cannot be made or used`);
  });

  test('a folder where nothing can be kept is named', async () => {
    const folder = join(dataDir(), 'file');
    writeFileSync(folder, '');
    const { code, stderr } = await run(['context', 'add', 'work'], { env: { PGB_DATA_DIR: folder } });
    expect(code).toBe(1);
    expect(stderr).toContain(folder);
  });
});

describe('a newcomer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pgb-newcomer-'));
  const env = { PGB_DATA_DIR: folder };
  let portal: ChildProcess;
  beforeAll(async () => {
    portal = spawn(process.execPath, [built, 'portal', 'start', '-o', 'json'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, ...env },
    });
    await once(portal.stdout!, 'data');
  });
  afterAll(async () => {
    portal.kill('SIGINT');
    await once(portal, 'exit');
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    for (const name of readdirSync(folder).filter((one) => one !== 'practice'))
      rmSync(join(folder, name), { recursive: true });
  });
  const session = join(folder, 'sessions', 'practice.representative.json');
  const role = async (...argv: string[]): Promise<string> =>
    JSON.parse((await run(['whoami', '-o', 'json', ...argv], { env })).stdout).role;

  test('one becomes somebody else for a command', async () => {
    expect(await role('--as', 'zorginstelling')).toBe('care-provider');
    // As who has named nobody yet.
    expect(await role()).toBe('budget-holder');
  });

  test('one becomes somebody else from now on, until one signs out', async () => {
    expect((await run(['login', '--persona', 'representative'], { env })).code).toBe(0);
    expect(await role()).toBe('representative');
    expect(existsSync(session)).toBe(true);
    const { code, stderr } = await run(['logout'], { env });
    expect([code, stderr]).toEqual([0, expect.stringMatching(/You are signed out\.\n.*the next command is as holder/)]);
    expect(existsSync(session)).toBe(false);
    // Nobody is nobody in practice, and that is said.
    expect(await role()).toBe('budget-holder');
  });

  test('a representative acts for one holder from now on', async () => {
    expect((await run(['login', '--persona', 'representative'], { env })).code).toBe(0);
    const use = await run(['holder', 'use', 'A0000818'], { env });
    expect(use).toMatchObject({ code: 0, stdout: '' });
    const { stdout, stderr } = await run(['agreement', 'list', '-o', 'ndjson', '--fields', 'budgetHolder.id'], { env });
    expect(new Set(stdout.trimEnd().split('\n'))).toEqual(new Set(['{"budgetHolder":{"id":"A0000818"}}']));
    expect(stderr).toContain('You see the site as ');
    expect((await run(['holder', 'use'], { env })).code).toBe(0);
  });

  test('a representative at a terminal is asked for whom, and a script is told how to choose', async () => {
    const script = await run(['holder', 'use', '--as', 'representative'], { env });
    expect([script.code, script.stderr]).toEqual([0, expect.stringContaining('pgb holder list')]);
    const choose = (keys: string) =>
      run(['holder', 'use', '--as', 'representative'], {
        env,
        tty: true,
        onWrite: (text, hands) => {
          if (text.includes('For whom')) hands.type(keys);
        },
      });
    const { code, stderr } = await choose('\r');
    expect([code, stderr]).toEqual([0, expect.stringContaining('You now work on behalf of A. Proefpersoon.')]);
    expect(stderr).toMatch(/C\.D\. Testema \(A0000819\)[^]*All 3 budget holders/);
    expect((await run(['holder', 'use'], { env })).code).toBe(0);
  });

  test('a representative acts for nobody else', async () => {
    const use = ['holder', 'use', 'A0000817', '--as', 'representative'];
    expect((await run(use, { env })).code).toBe(4);
  });
});

// Node's own way to make the folders above a folder hangs there.
test.runIf(existsSync('/proc/self'))('a folder that the system makes nothing in is an error, not a wait', async () => {
  for (const argv of [['home'], ['login', '--persona', 'holder'], ['config', 'set', 'lang', 'nl']])
    expect(await pgb('/proc/none/pgb', ...argv)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('/proc/none'),
    });
});

describe('pgb portal start', () => {
  test('runs until Ctrl+C, where other commands find it', async () => {
    const folder = dataDir();
    let asked: ReturnType<typeof run> | undefined;
    const { code, stdout, stderr } = await run(['portal', 'start', '-o', 'json'], {
      env: { PGB_DATA_DIR: folder },
      onWrite: (text, { interrupt }) => {
        if (!text.startsWith('{')) return;
        const { url } = JSON.parse(text) as { url: string };
        asked = run(['portal', 'clock', '-o', 'json', '--portal', url]).finally(interrupt);
      },
    });
    expect({ code, url: JSON.parse(stdout).url }).toEqual({
      code: 0,
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    });
    expect(stderr).toContain('The practice portal has stopped.');
    expect(await asked).toMatchObject({ code: 0 });
  });

  test('on a port that is taken says so', async () => {
    const folder = dataDir();
    const other = dataDir();
    let second: ReturnType<typeof run> | undefined;
    await run(['portal', 'start', '-o', 'json'], {
      env: { PGB_DATA_DIR: folder },
      onWrite: (text, { interrupt }) => {
        if (!text.startsWith('{')) return;
        const { port } = new URL((JSON.parse(text) as { url: string }).url);
        second = run(['portal', 'start', '--port', port], { env: { PGB_DATA_DIR: other } }).finally(interrupt);
      },
    });
    expect(await second).toMatchObject({ code: 1, stderr: expect.stringMatching(/Port \d+ is in use already/) });
  });
});

describe('the program', () => {
  test('tells its version', async () => {
    expect(await pgb(dataDir(), '--version')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  test('ends with the exit code of the command', async () => {
    expect((await pgb(dataDir(), 'agreement', 'lisst')).code).toBe(2);
  });
});
