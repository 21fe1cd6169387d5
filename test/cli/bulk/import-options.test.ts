import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { discardCopy } from '../../../src/cli/bulk/file/source-file.ts';
import type { Context } from '../../../src/cli/framework/context.ts';
import { BegunNote, type BegunJob } from '../../../src/import/journal/begun-note.ts';
import { removeJob } from '../../../src/import/journal/journal.ts';
import { showJob } from '../../../src/import/journal/list-jobs.ts';
import { careLine, csv, header } from '../../import/support/practice.ts';
import { usePortal } from '../support/portal.ts';
import { dataDir, type Given, type Result } from '../support/run.ts';

const portal = usePortal({ clients: 60 });

/** A folder with files in it, and the institution that imports from there. */
function desk(files: Readonly<Record<string, string | Buffer>>) {
  const folder = dataDir();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const run = (argv: readonly string[], given: Given = {}): Promise<Result> =>
    portal.as('organisation', argv, { ...given, env: { PGB_DATA_DIR: folder, ...given.env } });
  const path = (name: string): string => join(folder, name);
  const imports = (names: readonly string[], flags: readonly string[] = [], given: Given = {}): Promise<Result> =>
    run(['declaration', 'import', ...names.map(path), '--output-dir', folder, ...flags], given);
  return { folder, path, run, imports };
}

function documentOf({ stdout }: Result) {
  return JSON.parse(stdout);
}

describe('what is imported', () => {
  test('may come from standard input, of which no copy stays behind', async () => {
    const { run, folder } = desk({});
    const result = await run(['declaration', 'import', '-', '--output-dir', folder, '-o', 'json'], {
      stdin: csv(careLine(1, 1), careLine(2, 1, 'acht')),
    });
    expect(result.code).toBe(5);
    expect(documentOf(result)).toMatchObject({
      accepted: 1,
      rejected: 1,
      rejectedFile: join(folder, 'stdin.rejected.csv'),
    });
    expect(readdirSync(join(folder, 'imports')).filter((name) => name.endsWith('.csv'))).toEqual([]);
  });

  test('may be several files: each is told, and the worst decides the exit code', async () => {
    const { imports } = desk({ 'a.csv': csv(careLine(3, 1)), 'b.csv': csv(careLine(4, 1, 'acht')) });
    const result = await imports(['a.csv', 'b.csv'], ['-o', 'json']);
    expect(result.code).toBe(5);
    expect(documentOf(result)).toMatchObject({ imports: [{ accepted: 1 }, { rejected: 1 }] });
  });

  test('says first how it is read, and a pinned dialect is followed', async () => {
    const { imports } = desk({ 'a.csv': csv(careLine(5, 1, '7.500')).replace('7.500', '1.500') });
    expect((await imports(['a.csv'], ['--lang', 'nl'])).stderr).toContain('Scheidingsteken ;');
    const { code, stderr } = await imports(['a.csv'], ['--dialect', 'decimal=point', '-o', 'json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test.each([
    ['separator=#', 'separator=#'],
    ['font=arial', 'font=arial'],
  ])('with --dialect %s is wrong usage that names what there is', async (dialect, named) => {
    const { imports } = desk({ 'a.csv': csv(careLine(6, 1)) });
    const { code, stderr } = await imports(['a.csv'], ['--dialect', dialect]);
    expect(code).toBe(2);
    expect(stderr).toContain(named);
  });

  test('to a folder that is not there makes it, with those above it', async () => {
    const { run, path } = desk({ 'a.csv': csv(careLine(7, 1)) });
    const folder = path('results/of/october');
    expect(await run(['declaration', 'import', path('a.csv'), '--output-dir', folder])).toMatchObject({ code: 0 });
    expect(readdirSync(folder)).toEqual(['a.accepted.csv']);
  });

  test('to a folder that cannot be made, or that is a file, is wrong usage, and nothing is sent', async () => {
    const { run, path } = desk({ 'b.csv': csv(careLine(9, 1)) });
    for (const place of ['b.csv/results', 'b.csv']) {
      const { code, stderr } = await run(['declaration', 'import', path('b.csv'), '--output-dir', path(place)]);
      expect(code).toBe(2);
      expect(stderr).toContain('--output-dir');
    }
    const { stdout } = await run(['declaration', 'import', path('b.csv'), '-o', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ accepted: 1, duplicates: 0 });
  });
});

describe('an import stops', () => {
  test('at the error limit with 6', async () => {
    const { imports } = desk({ 'a.csv': csv(careLine(8, 1), careLine(9, 1, 'acht')) });
    const { code, stderr } = await imports(['a.csv'], ['--max-errors', '10%']);
    expect(code).toBe(6);
    expect(stderr).toContain('1 of 2 lines are wrong');
  });

  test('with 5 when the control totals differ, and says by how much', async () => {
    const { imports } = desk({ 'a.csv': csv(careLine(10, 1)) });
    const flags = ['--expect-lines', '2', '--expect-hours', '3'];
    const { code, stderr } = await imports(['a.csv'], [...flags, '--lang', 'nl']);
    expect(code).toBe(5);
    expect(stderr).toContain('Aantal regels: verwacht 2, gevonden 1.');
    expect(stderr).toContain('Er is niets verstuurd.');
  });

  test('with 6 at a thousand lines that are wrong in the same way', async () => {
    const lines = Array.from({ length: 1200 }, (_, day) => careLine(11, (day % 28) + 1, 'acht'));
    const { imports } = desk({ 'a.csv': csv(...lines) });
    const { code, stderr } = await imports(['a.csv']);
    expect(code).toBe(6);
    expect(stderr).toContain('wrong in the same way');
  });
});

test('progress is told to programs as lines of JSON', async () => {
  const { imports } = desk({ 'a.csv': csv(careLine(12, 1), careLine(13, 1)) });
  const { stderr } = await imports(['a.csv'], ['--progress', 'json', '-o', 'json']);
  const told = stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { progress: { stage: string } });
  expect(new Set(told.map(({ progress }) => progress.stage))).toEqual(new Set(['reading', 'sending', 'reporting']));
  expect(told.at(-1)).toMatchObject({ progress: { lines: 2, total: 2, accepted: 2 } });
});

describe('an earlier import', () => {
  test('is tried again as it was: what is right by now is accepted', async () => {
    const { imports, run, folder } = desk({ 'a.csv': csv(careLine(14, 1), 'Z0099999;01-10-2026;;;1;') });
    const first = documentOf(await imports(['a.csv'], ['-o', 'json']));
    expect(first).toMatchObject({ accepted: 1, rejected: 1 });
    writeFileSync(join(folder, 'a.rejected.csv'), csv(careLine(15, 1)));
    const again = await run(['import', 'retry', first.job, '-o', 'json']);
    expect(again.code).toBe(0);
    expect(documentOf(again)).toMatchObject({ accepted: 1, rejected: 0 });
    // As when the file is imported by hand, beside what the first import wrote.
    expect(readdirSync(folder).filter((name) => name.endsWith('.csv'))).toEqual(
      expect.arrayContaining(['a.accepted.csv', 'a.rejected.accepted.csv', 'a.rejected.csv']),
    );
  });

  test('of which all was accepted has nothing to try again', async () => {
    const { imports, run } = desk({ 'a.csv': csv(careLine(16, 1)) });
    await imports(['a.csv']);
    const { code, stderr } = await run(['import', 'retry']);
    expect(code).toBe(4);
    expect(stderr).toContain('no lines that can still be sent');
  });

  test('that was interrupted goes on by itself or by number', async () => {
    const lines = Array.from({ length: 30 }, (_, client) => careLine(20 + client, 1));
    const { imports, run } = desk({ 'a.csv': csv(...lines) });
    const flags = ['--batch', '1', '--concurrency', '1', '--progress', 'json', '-o', 'json'];
    const stopped = await imports(['a.csv'], flags, {
      onWrite: (text, { interrupt }) => text.includes('"stage":"sending"') && interrupt(),
    });
    expect(stopped.code).toBe(130);
    const { accepted, notSent, job } = documentOf(stopped);
    expect(notSent).toBeGreaterThan(0);
    expect(accepted + notSent).toBe(30);
    const resumed = await run(['import', 'resume', '-o', 'json']);
    expect(resumed.code).toBe(0);
    expect(documentOf(resumed)).toMatchObject({ job, resumed: true, accepted: 30, notSent: 0 });
    expect((await run(['import', 'resume'])).code).toBe(4);
  });

  test('that was killed while it read what it got from a pipe is listed, and goes on with the copy', async () => {
    const { run, folder } = desk({});
    const stdin = csv(...Array.from({ length: 9 }, (_, client) => careLine(50 + client, 2)));
    const flags = ['--batch', '1', '--concurrency', '1', '--progress', 'json', '-o', 'json'];
    const { stdout } = await run(['declaration', 'import', '-', '--output-dir', folder, ...flags], {
      stdin,
      onWrite: (text, { interrupt }) => text.includes('"stage":"sending"') && interrupt(),
    });
    const { job, file, accepted } = JSON.parse(stdout);
    // As it stood before all of it was read.
    const imports = join(folder, 'imports');
    const path = join(imports, `${job}.sqlite`);
    const facts = showJob(imports, job)?.facts as BegunJob;
    removeJob(path);
    new BegunNote(path, { ...facts, lines: 9 }).addAnswered({ accepted });
    await discardCopy({ folder } as Context, { path: file, copied: true, shown: '-', name: 'stdin', directory: '.' });

    const { items } = documentOf(await run(['import', 'list', '-o', 'json']));
    expect(items).toMatchObject([{ job, file, complete: false, lines: 9, accepted }]);
    const shown = documentOf(await run(['import', 'show', job, '-o', 'json']));
    expect(shown).toMatchObject({ job, file, complete: false, lines: 9, accepted, notSent: 9 - accepted });
    // What nobody counted is not told as nothing.
    expect(shown).not.toHaveProperty('cents');
    expect(shown.totals.flatMap(Object.keys)).not.toContain('minutes');
    const resumed = await run(['import', 'resume', job, '-o', 'json']);
    expect(documentOf(resumed)).toMatchObject({ job, resumed: true, accepted: 9, duplicates: 0 });
    expect(existsSync(file)).toBe(false);
  });

  test('that is not there is named', async () => {
    const { run } = desk({});
    const { code, stderr } = await run(['import', 'resume', '0123456789ab']);
    expect(code).toBe(4);
    expect(stderr).toContain('0123456789ab');
  });
});

test('result files are in the form of the file: UTF-16 with tabs comes back as that', async () => {
  const text = [header, careLine(17, 1), careLine(18, 1, 'zés')].join('\r\n').replaceAll(';', '\t');
  const { imports, folder } = desk({ 'a.csv': Buffer.from(`\ufeff${text}\r\n`, 'utf16le') });
  expect((await imports(['a.csv'])).code).toBe(5);
  const rejected = readFileSync(join(folder, 'a.rejected.csv'));
  expect(rejected.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xfe]));
  expect(rejected.toString('utf16le')).toContain('\tzés\t');
});
