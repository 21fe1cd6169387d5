import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { practicePortal } from '../sdk/support/practice.ts';
import { shortWaits } from '../support/short-waits.ts';
import { root, runProgram } from './support.ts';

const practice = practicePortal(3);
const header = 'zorgovereenkomst;datum;zorgfunctie;aantal;factuurnummer;factuurdatum';

function line(client: number, hours: string): string {
  return `Z000100${client};06-10-2026;persoonlijke verzorging;${hours};2026-10-${client};31-10-2026`;
}

const nobody = 'http://127.0.0.1:9';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pgb-nightly-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

function put(name: string, ...lines: string[]): void {
  writeFileSync(join(folder, name), `${[header, ...lines].join('\r\n')}\r\n`);
}

/** A folder with a command `pgb` in it, for the path. */
function commandFolder(script: string): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'pgb'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, 'pgb'), 0o755);
  return bin;
}

async function night(env: Record<string, string>, script = `exec "${process.execPath}" "${root}/bin/pgb.js" "$@"`) {
  const PATH = `${commandFolder(script)}${delimiter}${process.env['PATH']}`;
  return runProgram('/bin/sh', [join(root, 'examples/nightly.sh'), folder], {
    PGB_DATA_DIR: join(folder, 'data'),
    PGB_LANG: 'en',
    ...env,
    PATH,
  });
}

async function signedIn() {
  return {
    PGB_PORTAL: practice.url,
    PGB_TOKEN: (await practice.sessionOf('organisation')).accessToken,
  };
}

function isThere(...path: string[]): boolean {
  return existsSync(join(folder, ...path));
}

describe.skipIf(process.platform === 'win32')('nightly.sh', () => {
  test('a folder without files is a quiet night', async () => {
    expect(await night({ PGB_PORTAL: nobody })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('a file that is accepted whole is moved away, without a word', async () => {
    put('monday.csv', line(1, '1,5'));
    const { code, stdout } = await night(await signedIn());
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(readdirSync(join(folder, 'done'))).toEqual(['monday.csv']);
    const outcome = JSON.parse(readFileSync(join(folder, 'results/monday.json'), 'utf8'));
    expect(outcome).toMatchObject({ lines: 1, accepted: 1 });
  });

  test('rejected lines are named, corrected, and go the next night', async () => {
    put('tuesday.csv', line(2, 'acht'), line(3, '1'));
    const env = await signedIn();
    const { code, stdout } = await night(env);
    expect(code).toBe(5);
    expect(stdout).toContain('Correct results/tuesday.rejected.csv');

    const rejected = readFileSync(join(folder, 'results/tuesday.rejected.csv'), 'utf8');
    writeFileSync(join(folder, 'tuesday-corrected.csv'), rejected.replace('acht', '8'));
    expect(await night(env)).toMatchObject({ code: 0, stdout: '' });
    expect(readdirSync(join(folder, 'done')).sort()).toEqual(['tuesday-corrected.csv', 'tuesday.csv']);
  });

  test('when the portal is away the file waits for the next night', async () => {
    put('wednesday.csv', line(1, '1'));
    const { code, stdout } = await night({ ...shortWaits, PGB_PORTAL: nobody, PGB_TOKEN: 'token' });
    expect(code).toBe(7);
    expect(stdout).toContain('The next run goes on with it');
    expect(isThere('wednesday.csv')).toBe(true);
  });

  test('who is not signed in tries one file and no more', async () => {
    put('thursday.csv', line(1, '1'));
    put('friday.csv', line(2, '1'));
    const { code, stdout } = await night({ PGB_PORTAL: practice.url, PGB_TOKEN: 'token' });
    expect(code).toBe(3);
    expect(stdout.match(/not signed in/g)).toHaveLength(1);
    expect(isThere('thursday.csv') && isThere('friday.csv')).toBe(true);
  });

  // The command ends with these in cases that take a broken disk or a limit of errors: here something else does.
  test.each([
    [6, 'too many lines are wrong'],
    [1, 'failed with exit code 1'],
  ])('exit code %i leaves the file and goes on with the next', async (exit, said) => {
    put('one.csv', line(1, '1'));
    put('two.csv', line(2, '1'));
    const { code, stdout } = await night({}, `exit ${exit}`);
    expect(code).toBe(exit);
    expect(stdout.trimEnd().split('\n')).toEqual([expect.stringContaining(said), expect.stringContaining(said)]);
    expect(isThere('one.csv') && isThere('two.csv')).toBe(true);
  });
});
