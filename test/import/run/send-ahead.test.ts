// What is whole of a file is sent while the rest is read, and everything ends as when all was read first.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PgbClient } from '../../../src/index.ts';
import type { ImportOptions, ImportSummary } from '../../../src/import/index.ts';
import { importAhead } from '../support/ahead.ts';
import { careOf, line } from '../support/care-of-clients.ts';
import { csv, header, linesOf, none, workplace } from '../support/practice.ts';
import { fc } from '../support/property.ts';
import { isShort, isThorough } from '../../support/form.ts';
import { watchedWay } from '../support/watched-way.ts';

const place = workplace(1600);
const never = Number.POSITIVE_INFINITY;

async function optionsFor(name: string, lines: readonly string[], more: Partial<ImportOptions> = {}) {
  const path = await place().write(name, csv(...lines));
  const jobs = await mkdtemp(join(place().folder, 'jobs-'));
  return { path, client: place().client, jobs, ...more };
}

/** Whether something was to be sent while the file was still being read. */
async function sentAhead(options: ImportOptions): Promise<{ isAhead: boolean; summary: ImportSummary }> {
  let isAhead = false;
  const onProgress = (): void => {
    isAhead ||= readdirSync(options.jobs).some((name) => name.endsWith('.begun'));
  };
  return { summary: await importAhead({ ...options, onProgress }).summary(), isAhead };
}

/** All that an import tells and leaves, without what is of one run. */
async function told(options: ImportOptions, aheadFromBytes: number): Promise<unknown> {
  const outcomes: string[] = [];
  const run = importAhead(options, aheadFromBytes);
  try {
    for await (const outcome of run) outcomes.push(outcome);
    const { job: _, files, ...summary } = await run.summary();
    const rejected = files.rejected === null ? null : await readFile(files.rejected, 'utf8');
    return { outcomes: outcomes.sort(), summary, rejected };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { name: error.name, message: error.message };
  }
}

const anyMistake = fc.record({
  at: fc.nat({ max: 5000 }),
  mistake: fc.constantFrom('hours', 'month', 'cell', 'recurrence', 'sum', 'total', 'blank', 'refused'),
});

function spoil(lines: string[], { at, mistake }: { at: number; mistake: string }): void {
  const place = at % lines.length;
  const cells = (lines[place] ?? '').split(';');
  if (mistake === 'hours') cells[4] = 'acht';
  if (mistake === 'month') cells[1] = '32-10-2026';
  if (mistake === 'cell') cells[2] = 'zomaar';
  // The portal itself refuses it.
  if (mistake === 'refused') cells[4] = '1:20';
  lines[place] = cells.join(';');
  if (mistake === 'recurrence') lines.push(line((at % 400) + 1, 27));
  if (mistake === 'sum') lines.splice(place, 0, `${cells[0]};;;;3;`);
  if (mistake === 'total') lines.push('Totaal;;;;12;');
  if (mistake === 'blank') lines.splice(place, 0, '');
}

const anyFile = fc.tuple(
  fc.array(anyMistake, { maxLength: 4 }),
  fc.integer({ min: 500, max: 700 }),
  fc.boolean(),
  fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 20 })),
);

type AnyFile = typeof anyFile extends fc.Arbitrary<infer File> ? File : never;

async function mustEndTheSame([mistakes, count, sendIncomplete, cut]: AnyFile): Promise<void> {
  const lines = careOf(1, 1 + count);
  for (const mistake of mistakes) spoil(lines, mistake);
  const options = { ...(await optionsFor('any.csv', lines, { dryRun: true, sendIncomplete })), whole: false };
  if (cut > 0) writeFileSync(options.path, csv(...lines).slice(0, -cut));
  const first = await told({ ...options, jobs: join(options.jobs, 'first') }, never);
  expect(await told({ ...options, jobs: join(options.jobs, 'ahead') }, 0)).toEqual(first);
}

test('a file that is sent ahead ends as one that is read first', async () => {
  await fc.assert(fc.asyncProperty(anyFile, mustEndTheSame), { numRuns: isThorough ? 20 : isShort ? 2 : 4 });
});

test('what only the last line of an agreement tells holds all its months', async () => {
  const months = (client: number): string[] => [8, 9, 10].map((month) => line(client, 13, '1,5', month));
  const before = Array.from({ length: 166 }, (_, at) => months(at + 1)).flat();
  const after = Array.from({ length: 300 }, (_, at) => months(at + 168)).flat();
  // More of them than are read at once, so that its first months would be whole before its last line is read.
  const wrong = Array.from({ length: 2500 }, () => line(167, 14, 'acht'));
  const lines = [...before, ...months(167), ...wrong, line(167, 32), ...after];
  const options = await optionsFor('months.csv', lines, { dryRun: true });
  const first = await told({ ...options, jobs: join(options.jobs, 'first') }, never);
  expect(first).toHaveProperty('outcomes.length', 466 * 3);
  expect(await told({ ...options, jobs: join(options.jobs, 'ahead') }, 0)).toEqual(first);
});

describe('what is whole is sent while the file is read', () => {
  test('of a file of which the lines of an agreement stand together', async () => {
    const { isAhead, summary } = await sentAhead(await optionsFor('together.csv', careOf(1, 1501), { dryRun: true }));
    expect(isAhead).toBe(true);
    expect(linesOf(summary)).toEqual({ ...none, accepted: 4500 });
  });

  test.each<[string, string[], Partial<ImportOptions>]>([
    ['of which an agreement comes back', [line(1, 27)], {}],
    ['with a row of totals', ['Totaal;;;;6750;'], {}],
    ['with a second header', [header], {}],
    ['of which the totals are given', [], { expect: { lines: 4500 } }],
    ['with a limit of errors', [], { maxErrors: { lines: 10 } }],
    ['of which lines are added up', [], { addUp: true }],
    ['that changes what stands', [], { update: true }],
    ['that adds to what stands', [], { add: true }],
    ['that is sent slowly', [], { perSecond: 1_000_000 }],
  ])('and not of one %s', async (_, more, options) => {
    const given = await optionsFor('apart.csv', [...careOf(1, 1501), ...more], { dryRun: true, ...options });
    expect((await sentAhead(given)).isAhead).toBe(false);
  });

  test('and not before it is known that the first thousand lines are not all wrong', async () => {
    const wrong = Array.from({ length: 1000 }, (_, at) => `${line(at + 1, 13, '1.500')}${'R'.repeat(70)}`);
    const options = await optionsFor('same.csv', [...wrong, ...careOf(1001, 1500)], { dryRun: true });
    await expect(importAhead(options).summary()).rejects.toMatchObject({ name: 'SameMistakeError' });
    expect(readdirSync(options.jobs).filter((name) => !name.endsWith('.lock'))).toEqual([]);
  });
});

describe('an import that sends while it reads', () => {
  test('keeps what was answered when the portal goes away, and goes on', async () => {
    let isAway = false;
    const way = await watchedWay(place().portal.url, {
      instead: ({ path, before }) => {
        isAway ||= path.startsWith('/v1/declarations') && before > 0;
        return isAway ? { status: 400, text: '{}' } : undefined;
      },
    });
    const options = await optionsFor('away.csv', careOf(1, 1201), { dryRun: true, concurrency: 1 });
    const broken = { ...options, portal: 'here', client: new PgbClient({ portal: way, auth: place().token }) };
    await expect(importAhead(broken).summary()).rejects.toThrow();
    // The job is whole all the same.
    expect(readdirSync(options.jobs).filter((name) => /\.(begun|staging|sqlite)$/.test(name))).toEqual([
      expect.stringMatching(/\.sqlite$/),
    ]);
    const summary = await importAhead({ ...options, portal: 'here' }).summary();
    expect(summary).toMatchObject({ resumed: true, complete: true });
    expect(linesOf(summary)).toEqual({ ...none, accepted: 3600 });
  });

  test('that is to stop reads the file to its end, and goes on with the rest', async () => {
    const drain = new AbortController();
    const options = await optionsFor('stopped.csv', careOf(1, 1501), { dryRun: true, concurrency: 1 });
    const run = importAhead({ ...options, drain: drain.signal });
    await run[Symbol.asyncIterator]().next();
    drain.abort();
    const stopped = await run.summary();
    expect(stopped).toMatchObject({ complete: false, stopped: 'interrupted', lines: 4500 });
    expect(stopped.totals['not-sent'].lines).toBeGreaterThan(0);
    const summary = await importAhead(options).summary();
    expect(summary).toMatchObject({ resumed: true, complete: true });
    expect(linesOf(summary)).toEqual({ ...none, accepted: 4500 });
  });

  test('to which nobody listens any more is over, and goes on when it is called again', async () => {
    const options = await optionsFor('left.csv', careOf(1, 1501), { dryRun: true });
    for await (const outcome of importAhead(options)) if (outcome === 'acceptable') break;
    expect(existsSync(options.jobs)).toBe(true);
    const summary = await importAhead(options).summary();
    expect(summary).toMatchObject({ resumed: true, complete: true });
    expect(linesOf(summary)).toEqual({ ...none, accepted: 4500 });
  });
});
