import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { careLine, csv, header, workplace } from './support/practice.ts';

const place = workplace(20);

const linesOf = (summary: { totals: Record<string, { lines: number }> }): Record<string, number> =>
  Object.fromEntries(Object.entries(summary.totals).map(([outcome, { lines }]) => [outcome, lines]));
const none = { accepted: 0, duplicate: 0, rejected: 0, held: 0, 'not-sent': 0 };

describe('an import', () => {
  test('makes one declaration of the lines of an agreement and month, wherever they stand', async () => {
    const path = await place().write('mixed.csv', csv(careLine(1, 2), careLine(2, 1), careLine(1, 1), careLine(2, 2)));
    const summary = await place().run(path);
    expect(linesOf(summary)).toEqual({ ...none, accepted: 4 });
    expect(summary.declarations.accepted).toBe(2);
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
      `${header};pgb_status;pgb_foutcode;pgb_foutkolom;pgb_melding`,
      expect.stringContaining(`${careLine(6, 1, '1,5', 'één')};held;;;`),
      expect.stringContaining(`${careLine(6, 2, '7,33')};rejected;CELL_HOURS;aantal;`),
    ]);
    const corrected = await place().write('fixed.csv', text.replace('7,33', '7,25'));
    expect(linesOf(await place().run(corrected))).toEqual({ ...none, accepted: 2 });
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

  test('that is asked to stop finishes what is under way, and the same call does the rest', async () => {
    const lines = [14, 15, 16, 17, 18].map((client) => careLine(client, 1));
    const path = await place().write('stop.csv', csv(...lines));
    const drain = new AbortController();
    const first = await place().run(path, {
      ...{ batchSize: 1, concurrency: 1, drain: drain.signal },
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
