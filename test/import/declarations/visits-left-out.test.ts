import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ImportOptions, ImportSummary } from '../../../src/import/index.ts';
import { linesOf, none, workplace } from '../support/practice.ts';

const place = workplace(20);

type Visit = [day: number, begin: string, end: string];

const header = 'zorgovereenkomst;datum;zorgfunctie;begintijd;eindtijd';

function agreementOf(client: number): string {
  return `Z${String(1000 + client).padStart(7, '0')}`;
}

function visitLine(agreement: string, [day, begin, end]: Visit): string {
  return `${agreement};${String(day).padStart(2, '0')}-10-2026;begeleiding individueel;${begin};${end}`;
}

function file(...lines: string[]): string {
  return `${[header, ...lines].join('\n')}\n`;
}

async function run(name: string, text: string, options: Partial<ImportOptions> = {}): Promise<ImportSummary> {
  return place().run(await place().write(`${name}.csv`, text), options);
}

function codesOf({ findings }: ImportSummary): string[] {
  return findings.map(({ code }) => code);
}

async function standing(client: number): Promise<{ lineCount: number; minutes: number }[]> {
  const { items } = await place().client.declarations.list({ agreementId: agreementOf(client) });
  return items.filter(({ status }) => status !== 'withdrawn').map(({ lineCount, minutes }) => ({ lineCount, minutes }));
}

const visits: Visit[] = [
  [1, '08:00', '09:00'],
  [1, '18:00', '19:00'],
  [2, '08:00', '09:00'],
  [3, '08:00', '09:30'],
];

describe('one of two visits on a day that did not tell whose it was', () => {
  test.each([
    ['takes as long as the other one', 1, '19:00', 'DECLARED_ALIKE'],
    ['takes longer than the other one', 2, '19:30', 'ADD_CLASHES'],
  ])('and that %s is not taken for it when it is corrected', async (_, client, end, code) => {
    const agreement = agreementOf(client);
    const all = visits.map(([day, begin, to]) => visitLine(agreement, [day, begin, begin === '18:00' ? end : to]));
    const first = file(...all.map((line) => (line.includes('18:00') ? line.replace('Z000', 'Z00O') : line)));
    expect(linesOf(await run(`visits-${client}`, first))).toEqual({ ...none, accepted: 3, rejected: 1 });

    const rejected = await readFile(join(place().folder, `visits-${client}.rejected.csv`), 'utf8');
    const corrected = rejected.replace('Z00O', 'Z000');
    const added = await run(`visits-${client}.rejected`, corrected, { add: true });
    expect([linesOf(added), codesOf(added)]).toEqual([{ ...none, changed: 1 }, [code]]);
    expect(await standing(client)).toEqual([{ lineCount: 3, minutes: 210 }]);

    const longer = end === '19:00' ? 0 : 30;
    expect(linesOf(await run(`whole-${client}`, file(...all), { update: true }))).toEqual({ ...none, accepted: 4 });
    for (const options of [{}, { add: true }, { update: true }]) {
      await run(`visits-${client}`, first, options);
      await run(`visits-${client}.rejected`, corrected, options);
      expect(await standing(client)).toEqual([{ lineCount: 4, minutes: 270 + longer }]);
    }
  });

  test('is not added with a line that is new, as long as nobody tells which visit it is', async () => {
    const agreement = agreementOf(3);
    const lines = [...visits, [5, '08:00', '09:00'] satisfies Visit].map((visit) => visitLine(agreement, visit));
    const isLeftOut = (line: string): boolean => line.includes('18:00') || line.includes('05-10');
    const first = file(...lines.map((line) => (isLeftOut(line) ? line.replace('Z000', 'Z00O') : line)));
    await run('mixed', first);
    const rejected = await readFile(join(place().folder, 'mixed.rejected.csv'), 'utf8');
    const added = await run('mixed.rejected', rejected.replaceAll('Z00O', 'Z000'), { add: true });
    expect([linesOf(added), codesOf(added)]).toEqual([{ ...none, changed: 2 }, ['DECLARED_ALIKE']]);
    expect(await standing(3)).toEqual([{ lineCount: 3, minutes: 210 }]);
  });
});

test('as much care at another time, added from a file of its own, is asked about', async () => {
  const lines = (...some: Visit[]) => file(...some.map((visit) => visitLine(agreementOf(8), visit)));
  const [first, second, third] = visits as [Visit, Visit, Visit];
  await run('early', lines(first, third));
  const late = await run('late', lines(second), { add: true });
  expect([linesOf(late), codesOf(late)]).toEqual([{ ...none, changed: 1 }, ['DECLARED_ALIKE']]);
  expect(await standing(8)).toEqual([{ lineCount: 2, minutes: 120 }]);
  expect(linesOf(await run('early', lines(first, third), { add: true }))).toEqual({ ...none, duplicate: 2 });

  const other = lines([9, '18:00', '19:00']);
  expect(linesOf(await run('other', other, { add: true }))).toEqual({ ...none, accepted: 1 });
  expect(linesOf(await run('other', other, { add: true }))).toEqual({ ...none, duplicate: 1 });
  expect(await standing(8)).toEqual([{ lineCount: 3, minutes: 180 }]);
});

describe('a file that is a part of what stands', () => {
  test.each([
    ['of one line that says more', 4, [[2, '08:00', '10:00']]],
    ['of two lines that say less', 5, [[2, '08:00', '08:30'], [3, '08:00', '08:30']]], // prettier-ignore
    ['of a line that says more and a new one', 6, [[2, '08:00', '10:00'], [9, '08:00', '09:00']]], // prettier-ignore
  ] as [string, number, Visit[]][])('is never offered in its place: %s', async (_, client, part) => {
    const lines = (some: Visit[]) => file(...some.map((visit) => visitLine(agreementOf(client), visit)));
    await run(`stands-${client}`, lines(visits));
    for (const options of [{}, { update: true }])
      expect(codesOf(await run(`part-${client}`, lines(part), options))).toEqual(['DECLARED_PARTLY']);
    expect(codesOf(await run(`part-${client}`, lines(part), { add: true }))).toEqual(['ADD_CLASHES']);
    expect(await standing(client)).toEqual([{ lineCount: 4, minutes: 270 }]);
  });

  test('keeps a line that was wrong and left out on request, also when the first file comes again', async () => {
    const lines = (quantity: string) =>
      `zorgovereenkomst;datum;zorgfunctie;aantal\n${agreementOf(7)};01-10-2026;begeleiding individueel;1\n${agreementOf(7)};02-10-2026;begeleiding individueel;${quantity}\n`;
    await run('incomplete', lines('veel'), { sendIncomplete: true });
    await run('complete', lines('2'), { update: true });
    expect(await standing(7)).toEqual([{ lineCount: 2, minutes: 180 }]);
    for (const options of [{}, { update: true }, { add: true }])
      await run('incomplete', lines('veel'), { sendIncomplete: true, ...options });
    expect(await standing(7)).toEqual([{ lineCount: 2, minutes: 180 }]);
  });
});
