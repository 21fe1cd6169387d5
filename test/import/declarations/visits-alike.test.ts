// The times that a line does not need are left out of its declaration, so that two visits of one day may look the same.
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ImportOptions, ImportSummary } from '../../../src/import/index.ts';
import { linesOf, none, workplace } from '../support/practice.ts';

const place = workplace(40);

const header = 'zorgovereenkomst;datum;zorgfunctie;begintijd;eindtijd';

function agreementOf(client: number): string {
  return `Z${String(1000 + client).padStart(7, '0')}`;
}

function visit(agreement: string, begin: number, day = 1): string {
  const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
  return `${agreement};${String(day).padStart(2, '0')}-10-2026;begeleiding individueel;${clock(begin)};${clock(begin + 1)}`;
}

function file(...lines: string[]): string {
  return `${[header, ...lines].join('\n')}\n`;
}

async function run(name: string, text: string, options: Partial<ImportOptions> = {}): Promise<ImportSummary> {
  return place().run(await place().write(`${name}.csv`, text), options);
}

/** The rejected file of an import, with the agreement filled in. */
async function corrected(name: string, agreement: string): Promise<string> {
  const text = await readFile(join(place().folder, `${name}.rejected.csv`), 'utf8');
  return text.replaceAll(/^;/gm, `${agreement};`);
}

function toldOf(summary: ImportSummary): [lines: Record<string, number>, codes: string[]] {
  return [linesOf(summary), summary.findings.map(({ code }) => code)];
}

async function minutesOf(client: number): Promise<number> {
  const { items } = await place().client.declarations.list({ agreementId: agreementOf(client) });
  return items.filter(({ status }) => status !== 'withdrawn').reduce((sum, { minutes }) => sum + minutes, 0);
}

function asked(lines: number) {
  return [{ ...none, changed: lines }, ['DECLARED_ALIKE']];
}
const ways: Partial<ImportOptions>[] = [
  {},
  { add: true },
  { update: true },
  { add: true, update: true },
  { dryRun: true },
];

describe('the second visit of a day, which did not tell whose it was', () => {
  test.each([
    ['as it is', 1, (line: string) => line, (path: string) => path],
    ['when the file has another name', 2, (line: string) => line, () => 'renamed'],
    ['when the number of its line is gone', 3, (text: string) => text.replace(/;3;/, ';;'), (path: string) => path],
    ['when the column of numbers is gone', 4, (text: string) => text.replace('pgb_regel', 'pgb_melding'), (path: string) => path], // prettier-ignore
  ])('is asked about, and not said to be sent: %s', async (_, client, change, nameOf) => {
    const agreement = agreementOf(client);
    const name = `second-${client}`;
    const first = file(visit(agreement, 8), visit('', 18));
    expect(linesOf(await run(name, first))).toEqual({ ...none, accepted: 1, rejected: 1 });
    const rest = change(await corrected(name, agreement));
    for (const options of client === 1 ? ways : ways.slice(1, 3))
      expect(toldOf(await run(nameOf(`${name}.rejected`), rest, options))).toEqual(asked(1));
    expect(await minutesOf(client)).toBe(60);

    // The way out that is told.
    const whole = file(visit(agreement, 8), visit(agreement, 18));
    expect(linesOf(await run(`${name}-whole`, whole, { update: true }))).toEqual({ ...none, accepted: 2 });
    expect(linesOf(await run(`${name}.rejected`, await corrected(name, agreement), { add: true }))).toEqual({
      ...none,
      duplicate: 1,
    });
    expect(await minutesOf(client)).toBe(120);
  });

  test('is asked about on a machine that has no journal of the first import', async () => {
    const agreement = agreementOf(5);
    await run('gone', file(visit(agreement, 8), visit('', 18)));
    const rest = await corrected('gone', agreement);
    const jobs = join(place().folder, 'other-jobs');
    for (const options of ways)
      expect(toldOf(await run('gone.rejected', rest, { ...options, jobs }))).toEqual(asked(1));
    expect(await minutesOf(5)).toBe(60);
  });

  test('is asked about beside a line of another day, which would take the place of the first visit', async () => {
    const agreement = agreementOf(6);
    const first = file(visit(agreement, 8), visit('', 18), visit('', 18, 2));
    await run('beside', first);
    const rest = await corrected('beside', agreement);
    for (const [at, options] of ways.entries())
      expect(toldOf(await run('beside.rejected', rest, { ...options, jobs: join(place().folder, at === 4 ? 'none' : 'jobs') }))).toEqual(asked(2)); // prettier-ignore
    expect(await minutesOf(6)).toBe(60);
  });

  test('is asked about when both have no times and are alike in everything', async () => {
    const agreement = agreementOf(7);
    const line = (of: string): string => `${of};01-10-2026;begeleiding individueel;1`;
    const first = `zorgovereenkomst;datum;zorgfunctie;aantal\n${line(agreement)}\n${line('')}\n`;
    await run('equal', first);
    const rest = await corrected('equal', agreement);
    for (const options of ways.slice(1, 3))
      expect(toldOf(await run('equal.rejected', rest, options))).toEqual(asked(1));
    expect(await minutesOf(7)).toBe(60);
  });

  test('of another file is asked about, though both stand on lines of the same number', async () => {
    const agreement = agreementOf(8);
    await run('week-1', file(visit('', 8), visit(agreement, 8, 2)));
    await run('week-1.rejected', await corrected('week-1', agreement), { add: true });
    expect(await minutesOf(8)).toBe(120);
    await run('week-2', file(visit('', 18), visit(agreement, 8, 2)));
    const rest = await corrected('week-2', agreement);
    for (const options of ways.slice(1, 3))
      expect(toldOf(await run('week-2.rejected', rest, options))).toEqual(asked(2));
    expect(await minutesOf(8)).toBe(120);
  });
});

describe('a part of our own making, to be added', () => {
  test('is asked about when its only visit looks like the one that stands', async () => {
    const agreement = agreementOf(11);
    await run('morning', file(visit(agreement, 8)));
    const evening = file(visit(agreement, 18));
    // Without --add it is the whole month, and the month says the same.
    expect(linesOf(await run('evening', evening))).toEqual({ ...none, duplicate: 1 });
    for (const dryRun of [false, true])
      expect(toldOf(await run('evening', evening, { add: true, dryRun }))).toEqual(asked(1));
    expect(linesOf(await run('morning', file(visit(agreement, 8)), { add: true }))).toEqual({ ...none, duplicate: 1 });
    expect(await minutesOf(11)).toBe(60);
  });

  test('is asked about when it looks like a part that was added before', async () => {
    const agreement = agreementOf(12);
    await run('base', file(visit(agreement, 8)));
    const noon = file(visit(agreement, 12, 5));
    expect(linesOf(await run('noon', noon, { add: true }))).toEqual({ ...none, accepted: 1 });
    expect(toldOf(await run('night', file(visit(agreement, 22, 5)), { add: true }))).toEqual(asked(1));
    expect(linesOf(await run('noon', noon, { add: true }))).toEqual({ ...none, duplicate: 1 });
    expect(await minutesOf(12)).toBe(120);
  });
});

describe('a rejected file that comes again', () => {
  test('with more corrected says of the rest that it was sent, though its lines have other numbers by then', async () => {
    const agreement = agreementOf(21);
    const first = file(visit(agreement, 8), ...[2, 3, 4].map((day) => visit('', 8, day)));
    await run('again', first);
    const all = await corrected('again', agreement);
    const [head = '', two = '', three = '', four = ''] = all.split('\n');
    const partly = (...lines: string[]): string => `${[head, ...lines].join('\n')}\n`;
    const wrong = (line: string): string => line.replace(agreement, '');
    for (const [lines, before, accepted] of [
      [partly(wrong(two), three, wrong(four)), 0, 1],
      [partly(wrong(two), three, four), 1, 2],
      [partly(two, three, four), 2, 3],
    ] as const) {
      const summary = await run('again.rejected', lines, { add: true });
      expect(summary.totals.accepted.lines, String(before)).toBe(accepted);
    }
    expect(await minutesOf(21)).toBe(240);
    for (const options of [{}, { add: true }, { update: true }])
      expect(linesOf(await run('again.rejected', all, options))).toEqual({ ...none, duplicate: 3 });
    await copyFile(join(place().folder, 'again.rejected.csv'), join(place().folder, 'elsewhere.csv'));
    expect(linesOf(await place().run(join(place().folder, 'elsewhere.csv')))).toEqual({ ...none, duplicate: 3 });
    expect(await minutesOf(21)).toBe(240);
  });

  test('and holds all that its first file had of the month takes the place of what stands', async () => {
    const agreement = agreementOf(22);
    await run('month', file(...[1, 2, 3].map((day) => visit(agreement, 8, day))));
    const longer = file(visit(agreement, 8), visit(agreement, 8, 2), visit(agreement, 9, 3), visit(agreement, 9, 4));
    expect(toldOf(await run('longer', longer))).toEqual([{ ...none, changed: 4 }, ['DECLARED_DIFFERENTLY']]);
    const rest = await corrected('longer', agreement);
    expect(linesOf(await run('longer.rejected', rest, { update: true }))).toEqual({ ...none, accepted: 4 });
    expect(await minutesOf(22)).toBe(240);
  });
});
