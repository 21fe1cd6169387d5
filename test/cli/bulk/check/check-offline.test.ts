import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { RecordedPerson } from '../../../../src/testing/msw/index.ts';
import { useRecorded } from '../../support/recorded.ts';
import { dataDir, run, type Given, type Result } from '../../support/run.ts';

const acceptable = { outcome: 'acceptable', declarationId: null, status: null, minutes: 0, totalCents: 61_50 } as const;
const portal = useRecorded({
  'declarations.check': ({ input: { declarations } }) => ({
    results: declarations.map(({ reference }) => ({ ...acceptable, reference, costCents: null, issues: [] })),
  }),
});

const header = 'zorgovereenkomst;datum;zorgfunctie;aantal;eenheid';
/** The one agreement of the organisation of which October is still to be declared. */
const right = 'Z0000005;01-10-2026;begeleiding groep;1;dagdeel';
const wrong = 'Z0000005;02-10-2026;verpleging;1;uur';

function file(...lines: readonly string[]): string {
  return `${lines.join('\r\n')}\r\n`;
}

interface Desk {
  folder: string;
  path: string;
  /** Runs a command with nothing to sign in with: whatever would call the portal fails. */
  run(argv: readonly string[], given?: Given): Promise<Result>;
  check(argv?: readonly string[], given?: Given): Promise<Result>;
}

/** Somebody who took a snapshot, and then has a file to check. */
async function desk(text: string, persona: RecordedPerson = 'organisation'): Promise<Desk> {
  const folder = dataDir();
  const path = join(folder, 'care.csv');
  writeFileSync(path, text);
  const { code } = await portal.as(persona, ['declaration', 'snapshot'], { env: { PGB_DATA_DIR: folder } });
  expect(code).toBe(0);
  const runHere = (argv: readonly string[], given: Given = {}): Promise<Result> =>
    run(argv, { ...given, env: { PGB_DATA_DIR: folder, PGB_PORTAL: portal.url, PGB_TOKEN: 'expired', ...given.env } });
  const check = (argv: readonly string[] = [], given: Given = {}): Promise<Result> =>
    runHere(['declaration', 'check', path, ...argv], given);
  return { folder, path, run: runHere, check };
}

function snapshotIn(folder: string): string {
  const [name = ''] = readdirSync(join(folder, 'snapshots'));
  return join(folder, 'snapshots', name);
}

describe('a file is checked without the portal', () => {
  test('and when it is right there is nothing to see', async () => {
    const { code, stdout, stderr } = await (await desk(file(header, right))).check();
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/against the snapshot of .* as V0000001/);
    expect(stderr).toContain('Lines: 1, of which 1 in order.');
  });

  test('and when it is wrong each finding is data, with a summary beside it', async () => {
    const { check } = await desk(file(header, right, wrong));
    const { code, stdout, stderr } = await check(['-o', 'csv', '--lang', 'nl']);
    expect(code).toBe(5);
    expect(stdout.split('\r\n')).toEqual([
      'line;lines;position;column;code;severity;found;expected;message;originalLine',
      expect.stringMatching(
        /^3;1;3;zorgfunctie;FUNCTION_NOT_AGREED;error;verpleging;begeleiding groep;"De zorgfunctie/,
      ),
      '',
    ]);
    expect(stderr).toContain('1 fout, 1 in orde, maar bij een foute regel');
    expect(stderr).toContain('FUNCTION_NOT_AGREED: 1 regel (3)');
  });

  test('as one document, or a finding a line', async () => {
    const { check, path } = await desk(file(header, right, wrong));
    const finding = { line: 3, lines: 1, position: 3, column: 'zorgfunctie', code: 'FUNCTION_NOT_AGREED' };
    expect(JSON.parse((await check(['-o', 'ndjson'])).stdout)).toMatchObject(finding);
    expect(JSON.parse((await check(['-o', 'json'])).stdout)).toMatchObject({
      file: path,
      snapshot: { role: 'care-provider', caller: 'V0000001', today: '2026-11-03' },
      lines: 2,
      totals: { rejected: { lines: 1 }, held: { lines: 1 } },
      findings: [finding],
    });
  });

  test('from standard input too', async () => {
    const { run } = await desk('');
    const { code, stdout } = await run(['declaratie', 'check', '-', '-o', 'ndjson'], { stdin: file(header, wrong) });
    expect([code, JSON.parse(stdout)]).toMatchObject([5, { line: 2, code: 'FUNCTION_NOT_AGREED' }]);
  });

  test('when it can be read at all', async () => {
    const { code, stderr } = await (await desk(file(header, '"Z0000005;01-10-2026'))).check();
    expect(code).toBe(2);
    expect(stderr).toContain('Line 2');
  });

  test('a JSON file is put to the portal, as before; and a file says it all', async () => {
    const { folder } = await desk('');
    const path = join(folder, 'declaration.json');
    writeFileSync(path, JSON.stringify({ agreementId: 'Z0000005', lines: [{ date: '2026-10-01', count: 1 }] }));
    const { code, stdout } = await portal.as('organisation', ['declaration', 'check', path, '-o', 'json']);
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { results: [{ outcome: 'acceptable' }] }]);
    const both = await portal.as('organisation', ['declaration', 'check', path, '--agreement', 'Z0000005']);
    expect([both.code, both.stderr]).toEqual([2, expect.stringContaining('--agreement') as string]);
  });
});

describe('the snapshot', () => {
  test('that is not there is asked for, with the command that takes it', async () => {
    const env = { PGB_DATA_DIR: dataDir() };
    const { code, stderr } = await run(['--as', 'organisation', 'declaration', 'check', 'care.csv'], { env });
    expect(code).toBe(4);
    expect(stderr).toContain('pgb --as organisation declaration snapshot');
  });

  test('that is damaged is told from one that is not there', async () => {
    const { folder, check } = await desk(file(header, right));
    writeFileSync(snapshotIn(folder), 'no database');
    const { code, stderr } = await check();
    expect(code).toBe(1);
    expect(stderr).toContain('damaged');
  });

  test('stands where it is told', async () => {
    const { folder, run, path } = await desk(file(header, right), 'holder');
    const own = join(folder, 'own.sqlite');
    await portal.as('organisation', ['declaration', 'snapshot', '--snapshot', own]);
    expect((await run(['declaration', 'check', path, '--snapshot', own])).code).toBe(0);
    expect((await run(['declaration', 'check', path])).code).toBe(5);
  });

  test('of more than a week ago, or of another portal, is warned for', async () => {
    const { folder, check } = await desk(file(header, right));
    const path = snapshotIn(folder);
    const other = await check(['--snapshot', path, '--portal', 'https://portal.example']);
    expect(other.stderr).toContain('Note: the snapshot is of another portal');
    expect((await check()).stderr).not.toContain('Note');
    const database = new DatabaseSync(path);
    const longAgo = new Date(Date.now() - 8.5 * 86_400_000).toISOString();
    database.prepare(`UPDATE fact SET value = ? WHERE name = 'takenAt'`).run(JSON.stringify(longAgo));
    database.close();
    expect((await check()).stderr).toMatch(/Note: the snapshot is [89] days old/);
  });

  test('of a holder knows the budget, and says nothing of what it does not know', async () => {
    const { check } = await desk(file(header, 'Z0000003;01-10-2026;hulp bij het huishouden;2;uur'), 'holder');
    const { code, stderr } = await check();
    expect(code).toBe(0);
    expect(stderr).not.toContain('budget');
  });

  test('is data as well', async () => {
    const env = { PGB_DATA_DIR: dataDir() };
    const { stdout, stderr } = await portal.as('organisation', ['declaratie', 'momentopname', '-o', 'json'], { env });
    expect(JSON.parse(stdout)).toMatchObject({ role: 'care-provider', agreements: 3, declarations: 4 });
    expect(stderr).toBe('');
  });
});

test('what was found stays readable on a screen: the rest is counted', async () => {
  const lines = Array.from({ length: 60 }, (_, index) => `Z0${100000 + index};01-10-2026;pv;1;uur`);
  const { check } = await desk(file(header, ...lines));
  const { stdout, stderr } = await check([], { tty: true, width: 120 });
  expect(stripVTControlCharacters(stdout).match(/AGREEMENT_NOT_FOUND/g)).toHaveLength(50);
  expect(stderr).toContain('not shown here: 10');
});
