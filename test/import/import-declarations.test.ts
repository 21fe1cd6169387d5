import { appendFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lineLimit } from '../../src/contract/limits.ts';
import { careLine, csv, header, linesOf, none, workplace } from './support/practice.ts';

const place = workplace(40);

function reversed(text: string): string {
  const [head = '', ...lines] = text.trimEnd().split('\r\n');
  return [head, ...lines.toReversed(), ''].join('\r\n');
}

function without(text: string, header: string): string {
  const rows = text.split('\r\n').map((row) => row.split(';'));
  const at = rows[0]?.indexOf(header) ?? -1;
  return rows.map((row) => row.toSpliced(at, 1).join(';')).join('\r\n');
}

describe('an import', () => {
  test('makes one declaration of the lines of an agreement and month, wherever they stand', async () => {
    const path = await place().write('mixed.csv', csv(careLine(1, 2), careLine(2, 1), careLine(1, 1), careLine(2, 2)));
    const summary = await place().run(path);
    expect(linesOf(summary)).toEqual({ ...none, accepted: 4 });
    expect(summary.items.accepted).toBe(2);
    const list = await place().client.declarations.list({ agreementId: 'Z0001001' });
    expect(list.items).toMatchObject([{ month: '2026-10', status: 'awaiting-holder', lineCount: 2, minutes: 180 }]);
    expect(summary.totals.accepted.minutes).toBe(360);
  });

  test('of the same care sends nothing twice, also re-sorted and with other line endings', async () => {
    const text = [header, careLine(2, 2), careLine(1, 1), '', careLine(2, 1), careLine(1, 2)].join('\n');
    const summary = await place().run(await place().write('again.csv', `\ufeff${text}`));
    expect(linesOf(summary)).toEqual({ ...none, duplicate: 4 });
  });

  test('run again when it was finished says that all was declared before', async () => {
    const path = await place().write('twice.csv', csv(careLine(3, 1)));
    expect(linesOf(await place().run(path))).toEqual({ ...none, accepted: 1 });
    expect(linesOf(await place().run(path))).toEqual({ ...none, duplicate: 1 });
  });

  test('does not call a duplicate what was declared before and withdrawn, and sends it under another reference', async () => {
    const path = await place().write('dead.csv', csv(careLine(20, 1)));
    expect(linesOf(await place().run(path))).toEqual({ ...none, accepted: 1 });
    const { items } = await place().client.declarations.list({ agreementId: 'Z0001020' });
    await place().client.declarations.withdraw(items[0]?.id ?? '');
    const again = await place().run(path);
    expect(linesOf(again)).toEqual({ ...none, rejected: 1 });
    expect(again.findings).toMatchObject([{ code: 'WITHDRAWN_BEFORE', lines: 1 }]);
    const renamed = await place().write('alive.csv', csv(careLine(20, 1, '1,5', 'tweede keer')));
    expect(linesOf(await place().run(renamed))).toEqual({ ...none, accepted: 1 });
  });

  test('holds a declaration back whole when a line of it is wrong', async () => {
    const path = await place().write('held.csv', csv(careLine(4, 1), careLine(4, 2, 'acht'), careLine(5, 1)));
    const summary = await place().run(path);
    expect(linesOf(summary)).toEqual({ ...none, accepted: 1, rejected: 1, held: 1 });
    expect((await place().client.declarations.list({ agreementId: 'Z0001004' })).items).toEqual([]);
  });

  test('writes a file of what was not accepted, which is imported once corrected', async () => {
    const summary = await place().run(
      await place().write('fix.csv', csv(careLine(6, 1, '1,5', 'één'), careLine(6, 2, '7,33'))),
    );
    const rejected = summary.files.rejected ?? '';
    const text = await readFile(rejected, 'utf8');
    expect(text.split('\r\n').slice(0, 3)).toEqual([
      `${header};pgb_regel;pgb_status;pgb_foutcode;pgb_foutkolom;pgb_melding`,
      expect.stringContaining(`${careLine(6, 1, '1,5', 'één')};2;held;;;`),
      expect.stringContaining(`${careLine(6, 2, '7,33')};3;rejected;CELL_HOURS;aantal;`),
    ]);
    const corrected = await place().write('fixed.csv', text.replace('7,33', '7,25'));
    expect(linesOf(await place().run(corrected))).toEqual({ ...none, accepted: 2 });
  });

  test.each([
    ['as it stands', (text: string) => text, ['3', '4'], 4],
    ['sorted otherwise', reversed, ['4', '3'], 4],
    ['with a line more', (text: string) => text + `${careLine(30, 9)}\r\n`, ['3', '4', ''], 4],
    ['without the column', (text: string) => without(text, 'pgb_regel'), ['2', '3'], undefined],
    ['with words in the column', (text: string) => text.replace(';4;rejected', ';vier;rejected'), ['3', ''], undefined],
  ])('tells on which line of the first file each line stood: %s', async (name, change, numbers, original) => {
    const path = await place().write(`${name}.csv`, csv(careLine(29, 1), careLine(30, 1), careLine(30, 2, '7,33')));
    const text = await readFile((await place().run(path, { dryRun: true })).files.rejected ?? '', 'utf8');
    const again = await place().run(await place().write(`${name}-2.csv`, change(text)), { dryRun: true });
    const found = again.findings.find(({ code }) => code === 'CELL_HOURS');
    expect(found?.first[0]?.originalLine).toBe(original);
    const lines = (await readFile(again.files.rejected ?? '', 'utf8')).trimEnd().split('\r\n').slice(1);
    expect(lines.map((line) => line.split(';')[6])).toEqual(numbers);
  });

  test('sends a declaration without its wrong lines when that is asked', async () => {
    const path = await place().write('incomplete.csv', csv(careLine(7, 1), careLine(7, 2, 'acht')));
    const summary = await place().run(path, { sendIncomplete: true });
    expect(linesOf(summary)).toEqual({ ...none, accepted: 1, rejected: 1 });
  });

  test('holds every declaration of an agreement that has a line without a readable date', async () => {
    const lost = careLine(8, 3).replace('03-10-2026', '33-10-2026');
    const summary = await place().run(await place().write('lost.csv', csv(careLine(8, 1), lost, careLine(8, 2))));
    expect(linesOf(summary)).toEqual({ ...none, rejected: 1, held: 2 });
  });

  test('tells what the portal found on the line and the column where it stands', async () => {
    const path = await place().write('portal.csv', csv(careLine(9, 1), careLine(9, 2, '1:20')));
    const summary = await place().run(path);
    expect(linesOf(summary)).toEqual({ ...none, rejected: 1, held: 1 });
    expect(summary.findings).toMatchObject([
      { code: 'QUARTER_HOURS', lines: 1, first: [{ line: 3, column: 'aantal', params: { found: 80 } }] },
    ]);
  });

  test('rejects every line of a declaration that is wrong as a whole', async () => {
    const foreign = careLine(10, 1).replace(/^Z\d+/, 'Z0999999');
    const summary = await place().run(await place().write('foreign.csv', csv(foreign, foreign.replace('01-', '02-'))));
    expect(linesOf(summary)).toEqual({ ...none, rejected: 2 });
    expect(summary.findings).toMatchObject([{ code: 'AGREEMENT_NOT_FOUND', lines: 2 }]);
  });

  test('that is a dry run declares nothing and leaves the real import to do', async () => {
    const path = await place().write('dry.csv', csv(careLine(11, 1)));
    expect(linesOf(await place().run(path, { dryRun: true }))).toEqual({ ...none, accepted: 1 });
    expect((await place().client.declarations.list({ agreementId: 'Z0001011' })).items).toEqual([]);
    expect(linesOf(await place().run(path))).toEqual({ ...none, accepted: 1 });
  });

  test('yields each answer of the portal as it comes', async () => {
    const { importDeclarations } = await import('../../src/import/index.ts');
    const path = await place().write('stream.csv', csv(careLine(12, 1), careLine(13, 1)));
    const outcomes: string[] = [];
    const run = importDeclarations({ path, client: place().client, jobs: `${place().folder}/jobs` });
    for await (const { result } of run) outcomes.push(result.outcome);
    expect(outcomes).toEqual(['created', 'created']);
  });

  test('has its summary also when the answers were listened to', async () => {
    const { importDeclarations } = await import('../../src/import/index.ts');
    const path = await place().write('listened.csv', csv(careLine(21, 1)));
    const run = importDeclarations({ path, client: place().client, jobs: `${place().folder}/jobs` });
    for await (const { result } of run) expect(result.outcome).toBe('created');
    expect(linesOf(await run.summary())).toEqual({ ...none, accepted: 1 });
  });

  test('that was broken off has no summary, and goes on when it is called again', async () => {
    const { importDeclarations } = await import('../../src/import/index.ts');
    const path = await place().write('broken-off.csv', csv(careLine(22, 1), careLine(23, 1)));
    const run = importDeclarations({ path, client: place().client, jobs: `${place().folder}/jobs`, batchSize: 1 });
    for await (const answered of run) if (answered.result.outcome === 'created') break;
    await expect(run.summary()).rejects.toThrow('broken off');
    const { totals, complete } = await place().run(path);
    expect(complete).toBe(true);
    expect(totals.accepted.lines + totals.duplicate.lines).toBe(2);
  });

  test('is refused while the same file is being imported, and leaves that import alone', async () => {
    const { importDeclarations } = await import('../../src/import/index.ts');
    const path = await place().write('busy.csv', csv(careLine(24, 1), careLine(25, 1)));
    const run = importDeclarations({ path, client: place().client, jobs: `${place().folder}/jobs`, batchSize: 1 });
    await run[Symbol.asyncIterator]().next();
    const refused: unknown = await place()
      .run(path)
      .catch((error: unknown) => error);
    const summary = await run.summary();
    expect(refused).toMatchObject({ name: 'JobBusyError', job: summary.job });
    expect(linesOf(summary)).toEqual({ ...none, accepted: 2 });
  });

  test('of a file that changes while it is read sends nothing', async () => {
    const path = await place().write('changing.csv', csv(careLine(26, 1)));
    const changed = place().run(path, {
      onProgress: ({ stage }) => stage === 'reading' && appendFileSync(path, `${careLine(26, 2)}\r\n`),
    });
    await expect(changed).rejects.toMatchObject({ name: 'FileChangedError' });
    expect((await place().client.declarations.list({ agreementId: 'Z0001026' })).items).toEqual([]);
    await place().write('changing.csv', csv(careLine(26, 1), careLine(26, 2)));
    expect(linesOf(await place().run(path))).toEqual({ ...none, accepted: 2 });
  });

  test.each([
    ['changed', (path: string) => writeFileSync(path, csv(careLine(27, 9)))],
    ['removed', (path: string) => rmSync(path)],
  ])('of a file that is %s before its results are written keeps what was answered', async (how, change) => {
    const client = how === 'changed' ? 27 : 28;
    const text = csv(careLine(client, 1), careLine(client, 2, '1,5'));
    const path = await place().write(`${how}.csv`, text);
    const run = place().run(path, { onProgress: ({ stage }) => stage === 'reporting' && change(path) });
    await expect(run).rejects.toMatchObject({ name: 'FileChangedError' });
    await place().write(`${how}.csv`, text);
    const again = await place().run(path);
    expect(again).toMatchObject({ resumed: true, complete: true });
    expect(linesOf(again)).toEqual({ ...none, accepted: 2 });
  });

  test('takes the invoice of the first line on which it can be read', async () => {
    const lines = ['31-02-2026', '31-10-2026', '31-10-2026'].map(
      (date, day) => `${careLine(29, day + 1)};F-29;${date}`,
    );
    const text = [`${header};factuurnummer;factuurdatum`, ...lines].join('\n');
    const summary = await place().run(await place().write('invoice.csv', text), { sendIncomplete: true });
    expect(linesOf(summary)).toEqual({ ...none, accepted: 2, rejected: 1 });
    expect(summary.findings).toMatchObject([
      { code: 'CELL_DATE', lines: 1, first: [{ line: 2, column: 'factuurdatum' }] },
    ]);
  });

  test('rejects a declaration of more lines than one may have, and sends the others', async () => {
    const lines = Array.from({ length: lineLimit + 1 }, (_, index) => careLine(30, (index % 31) + 1, '1', `${index}`));
    const summary = await place().run(await place().write('large.csv', csv(...lines, careLine(31, 1))));
    expect(linesOf(summary)).toEqual({ ...none, accepted: 1, rejected: lineLimit + 1 });
    expect(summary.findings).toMatchObject([
      {
        code: 'TOO_MANY_LINES',
        lines: lineLimit + 1,
        first: [{ line: 2, params: { found: lineLimit + 1, expected: lineLimit } }],
      },
    ]);
  });

  test('adds up a file of amounts that cannot be true', async () => {
    const lines = Array.from({ length: 200 }, (_, index) => `Z0001032;01-10-2026;;;999999999;${index};999999999`);
    const summary = await place().run(await place().write('absurd.csv', [`${header};tarief`, ...lines, ''].join('\n')));
    expect(linesOf(summary)).toEqual({ ...none, rejected: 200 });
  });

  test('keeps all it writes for its owner only', async () => {
    const path = await place().write('private.csv', csv(careLine(33, 1), careLine(34, 1, 'acht')));
    const { job, files } = await place().run(path, { jobs: join(place().folder, 'private') });
    const modeOf = (name: string): number => statSync(name).mode & 0o777;
    expect(modeOf(join(place().folder, 'private'))).toBe(0o700);
    const written = [join(place().folder, 'private', `${job}.sqlite`), files.accepted ?? '', files.rejected ?? ''];
    expect(written.map(modeOf)).toEqual([0o600, 0o600, 0o600]);
  });

  test('names the job file that it cannot read', async () => {
    const jobs = join(place().folder, 'damaged');
    const path = await place().write('damaged.csv', csv(careLine(35, 1)));
    const file = join(jobs, `${(await place().run(path, { jobs })).job}.sqlite`);
    writeFileSync(file, 'this is no job');
    await expect(place().run(path, { jobs })).rejects.toMatchObject({ name: 'JobDamagedError', path: file });
    rmSync(file);
    expect(linesOf(await place().run(path, { jobs }))).toEqual({ ...none, duplicate: 1 });
  });

  test('gives back cells with a stray quote, and adds its columns once however often it comes back', async () => {
    const line = `${careLine(36, 1, 'acht')};6" buis;"a;b"`;
    const path = await place().write('stray.csv', `${header};eigen;meer\n${line}\n`);
    const once = await readFile((await place().run(path)).files.rejected ?? '', 'utf8');
    expect(once).toContain(`\n${line};2;rejected;CELL_NUMBER;aantal;`);
    const twice = (await place().run(await place().write('stray-2.csv', once))).files.rejected ?? '';
    expect(await readFile(twice, 'utf8')).toBe(once);
  });

  test('that is asked to stop finishes what is under way, and the same call does the rest', async () => {
    const lines = [14, 15, 16, 17, 18].map((client) => careLine(client, 1));
    const path = await place().write('stop.csv', csv(...lines));
    const drain = new AbortController();
    const first = await place().run(path, {
      batchSize: 1,
      concurrency: 1,
      drain: drain.signal,
      onProgress: ({ stage, lines: done }) => stage === 'sending' && done === 2 && drain.abort(),
    });
    expect(first.complete).toBe(false);
    expect(first.totals.accepted.lines).toBeGreaterThanOrEqual(2);
    expect(first.totals['not-sent'].lines).toBe(5 - first.totals.accepted.lines);
    const second = await place().run(path);
    expect(second).toMatchObject({ complete: true, resumed: true });
    expect(linesOf(second)).toEqual({ ...none, accepted: 5 });
  });

  test.each([
    ['an empty file', '', 'FILE_EMPTY'],
    ['a file without the columns that are needed', 'a;b\n1;2\n', 'COLUMN_MISSING'],
    ['a quote that is not closed', csv(`"${careLine(19, 1)}`), 'QUOTE_NOT_CLOSED'],
  ])('of %s is refused with the place, and sends nothing', async (_, text, code) => {
    const path = await place().write('broken.csv', text);
    await expect(place().run(path)).rejects.toMatchObject({
      name: 'BrokenFileError',
      problems: expect.arrayContaining([expect.objectContaining({ code })]) as unknown,
    });
    expect((await place().client.declarations.list({ agreementId: 'Z0001019' })).items).toEqual([]);
  });
});
