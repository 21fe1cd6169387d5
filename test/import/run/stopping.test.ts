import { writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importDeclarations } from '../../../src/import/index.ts';
import { careLine, csv, linesOf, none, workplace } from '../support/practice.ts';

const place = workplace(60);

function placed() {
  return { client: place().client, jobs: join(place().folder, 'jobs') };
}

describe('an error limit', () => {
  test('that the file passes already sends nothing, and still says what is wrong', async () => {
    const path = await place().write('limit.csv', csv(careLine(1, 1), careLine(2, 1, 'acht'), careLine(3, 1, 'negen')));
    const summary = await place().run(path, { maxErrors: { lines: 1 } });
    expect(summary).toMatchObject({ complete: false, stopped: 'error-limit' });
    expect(linesOf(summary)).toEqual({ ...none, 'not-sent': 1, rejected: 2 });
    expect(await readFile(summary.files.rejected ?? '', 'utf8')).toContain('CELL_NUMBER');
    expect(linesOf(await place().run(path, { maxErrors: { lines: 2 } }))).toEqual({
      ...none,
      accepted: 1,
      rejected: 2,
    });
  });

  test.each([
    [{ basisPoints: 3334 }, undefined],
    [{ basisPoints: 3333 }, 'error-limit'],
  ])('as a part of the lines: %j of one in three', async (maxErrors, stopped) => {
    const path = await place().write('part.csv', csv(careLine(4, 1), careLine(5, 1, 'acht'), careLine(6, 1)));
    expect((await place().run(path, { maxErrors, dryRun: true })).stopped).toBe(stopped);
  });

  test('that the answers of the portal pass stops the sending', async () => {
    const lines = Array.from({ length: 20 }, (_, index) => careLine(10 + index, 1, index < 3 ? '1:20' : '1'));
    const path = await place().write('answers.csv', csv(...lines));
    const summary = await place().run(path, { maxErrors: { lines: 1 }, batchSize: 1, concurrency: 1 });
    expect(summary.stopped).toBe('error-limit');
    expect(summary.totals['not-sent'].lines).toBeGreaterThan(10);
  });
});

describe('control totals', () => {
  const text = () => csv(careLine(31, 1, '1,5'), careLine(31, 2, '2'));

  test('that the file adds up to change nothing', async () => {
    const path = await place().write('control.csv', text());
    const summary = await place().run(path, { expect: { lines: 2, minutes: 210 } });
    expect(summary).toMatchObject({ complete: true, differences: [] });
  });

  test('that the file does not add up to keep it from being sent', async () => {
    const path = await place().write('control-2.csv', text().replaceAll('Z0001031', 'Z0001032'));
    const summary = await place().run(path, { expect: { lines: 3, minutes: 200 } });
    expect(summary).toMatchObject({
      stopped: 'control-totals',
      differences: [
        { name: 'lines', expected: 3, found: 2 },
        { name: 'minutes', expected: 200, found: 210 },
      ],
    });
    expect(linesOf(summary)).toEqual({ ...none, 'not-sent': 2 });
  });

  test('of the file itself keep it from being sent until somebody says what it comes to', async () => {
    const total = 'Totaal;;;;4;';
    const path = await place().write('own-total.csv', csv(careLine(51, 1, '1,5'), careLine(51, 2, '2'), total));
    for (const options of [{}, { dryRun: true }, { expect: { lines: 2 } }]) {
      const summary = await place().run(path, options);
      expect(summary).toMatchObject({ stopped: 'control-totals' });
      expect(summary.findings.map(({ code }) => code)).toContain('TOTAL_DIFFERS');
      expect(linesOf(summary)).toEqual({ ...none, 'not-sent': 2 });
    }
    expect(linesOf(await place().run(path, { expect: { minutes: 210 } }))).toEqual({ ...none, accepted: 2 });
    const right = await place().write('right-total.csv', csv(careLine(52, 1), careLine(52, 2, '2'), 'Totaal;;;;3,5;'));
    expect(linesOf(await place().run(right))).toEqual({ ...none, accepted: 2 });
  });

  test('are compared with what was accepted too', async () => {
    const path = await place().write('control-3.csv', csv(careLine(33, 1), careLine(34, 1, '1:20')));
    const { differences } = await place().run(path, { expect: { lines: 2 } });
    expect(differences).toEqual([{ name: 'lines', expected: 2, found: 1 }]);
  });

  test('of what is paid are compared with what the portal answers: a file may leave the rate to the agreement', async () => {
    const path = await place().write('control-4.csv', csv(careLine(35, 1, '1')));
    const { differences } = await place().run(path, { expect: { cents: 57_41 } });
    expect(differences).toEqual([{ name: 'cents', expected: 57_41, found: 57_40 }]);
    expect(await place().run(path, { expect: { cents: 57_40 } })).toMatchObject({ complete: true, differences: [] });
  });
});

test('a file whose first thousand lines are wrong in the same way is stopped with the likely cause', async () => {
  const lines = Array.from({ length: 1500 }, (_, day) => careLine(40, (day % 28) + 1, '1.500'));
  const run = place().run(await place().write('same.csv', csv(...lines)));
  await expect(run).rejects.toMatchObject({
    name: 'SameMistakeError',
    lines: 1000,
    finding: { line: 2, code: 'CELL_NUMBER', column: 'aantal' },
  });
});

describe('a file that was changed after its import was stopped', () => {
  const stopped = async (name: string, text: string): Promise<string> => {
    const path = await place().write(name, text);
    const run = importDeclarations({ ...placed(), path, batchSize: 1, concurrency: 1 });
    for await (const { result } of run) if (result.outcome === 'created') break;
    return path;
  };
  test('is refused with what is different, and taken with restart', async () => {
    const lines = [41, 42, 43].map((client) => careLine(client, 1));
    const path = await stopped('changed.csv', csv(...lines));
    const text = csv(lines[0] ?? '', careLine(42, 1, '10'), lines[2] ?? '');
    writeFileSync(path, text);
    await expect(place().run(path)).rejects.toMatchObject({
      name: 'ResumedFileChangedError',
      difference: { line: 3, bytesAfter: text.length },
      lines: 3,
    });
    expect(linesOf(await place().run(path, { restart: true }))).toMatchObject({ accepted: 2, duplicate: 1 });
  });

  test('is begun anew with restart when it was not changed at all, and nothing is declared twice', async () => {
    const path = await stopped('same-again.csv', csv(careLine(46, 1), careLine(47, 1)));
    const summary = await place().run(path, { restart: true });
    expect(summary).toMatchObject({ resumed: false, complete: true });
    expect(linesOf(summary)).toMatchObject({ accepted: 1, duplicate: 1 });
    // Nothing is left to go on with.
    expect(await place().run(path)).toMatchObject({ resumed: false });
  });

  test('is simply taken when nothing of it was answered yet', async () => {
    const path = await place().write('early.csv', csv(careLine(44, 1)));
    const drain = AbortSignal.abort();
    expect((await place().run(path, { drain })).stopped).toBe('interrupted');
    await place().write('early.csv', csv(careLine(44, 1), careLine(44, 2)));
    expect(linesOf(await place().run(path))).toEqual({ ...none, accepted: 2 });
  });
});

test('an import that is to stop while it updates what was declared before is not done, and goes on with that', async () => {
  const path = await place().write('update.csv', csv(careLine(48, 1), careLine(49, 1)));
  await place().run(path);
  await place().write('update.csv', csv(careLine(48, 1, '2'), careLine(49, 1)));
  const drain = new AbortController();
  const run = importDeclarations({ ...placed(), path, update: true, drain: drain.signal });
  for await (const { result } of run) if (result.outcome === 'rejected') drain.abort();
  const stopped = await run.summary();
  expect(stopped).toMatchObject({ complete: false, stopped: 'interrupted' });
  expect(linesOf(stopped)).toEqual({ ...none, changed: 1, duplicate: 1 });
  const summary = await place().run(path, { update: true });
  expect(summary).toMatchObject({ resumed: true, complete: true });
  expect(linesOf(summary)).toEqual({ ...none, accepted: 1, duplicate: 1 });
});

test('an import that is done leaves no care behind, and a second one stands beside it', async () => {
  const jobs = join(place().folder, 'kept');
  const path = await place().write('done.csv', csv(careLine(45, 1)));
  const first = await place().run(path, { jobs });
  const second = await place().run(path, { jobs });
  expect(second.job).not.toBe(first.job);
  const files = await readdir(jobs);
  expect(files.filter((name) => name.endsWith('.sqlite'))).toHaveLength(2);
  expect(files.filter((name) => /lines|staging|owner/.test(name))).toEqual([]);
});

test('what is refused while another holds it says who that is', async () => {
  const path = await place().write('held.csv', csv(careLine(46, 1), careLine(47, 1)));
  const options = { path, client: place().client, jobs: join(place().folder, 'jobs'), batchSize: 1 };
  const run = importDeclarations(options);
  await run[Symbol.asyncIterator]().next();
  await expect(importDeclarations(options).summary()).rejects.toMatchObject({ owner: { pid: process.pid } });
  await run.summary();
});
