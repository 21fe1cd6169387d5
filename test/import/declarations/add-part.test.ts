import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ImportOptions, ImportSummary, Replacement } from '../../../src/import/index.ts';
import { careLine, csv, linesOf, none, workplace } from '../support/practice.ts';

const place = workplace(40);

async function declared(client: number) {
  return (await place().client.declarations.list({ agreementId: `Z${String(1000 + client).padStart(7, '0')}` })).items;
}

async function standing(client: number): Promise<{ lineCount: number; minutes: number }[]> {
  return (await declared(client))
    .filter(({ status }) => status !== 'withdrawn')
    .map(({ lineCount, minutes }) => ({ lineCount, minutes }));
}

async function run(name: string, text: string, options: Partial<ImportOptions> = {}): Promise<ImportSummary> {
  return place().run(await place().write(`${name}.csv`, text), options);
}

function codesOf({ findings }: ImportSummary): string[] {
  return findings.map(({ code }) => code);
}

function unnamed(line: string): string {
  return line.replace(/^Z\d+/, '');
}

describe('a file with the agreement on the first line of a group only', () => {
  test('is corrected without losing a line, and the first file says afterwards what differs', async () => {
    const lines = [careLine(1, 1), careLine(1, 2, '2'), careLine(1, 5, '3')];
    const first = csv(lines[0] ?? '', unnamed(lines[1] ?? ''), unnamed(lines[2] ?? ''));
    expect(linesOf(await run('merged', first))).toEqual({ ...none, accepted: 1, rejected: 2 });
    const rejected = await readFile(join(place().folder, 'merged.rejected.csv'), 'utf8');
    const corrected = rejected.replaceAll(/^;/gm, 'Z0001001;');

    for (const options of [{}, { update: true }]) {
      const told = await run('merged.rejected', corrected, options);
      expect([linesOf(told), codesOf(told)]).toEqual([{ ...none, changed: 2 }, ['DECLARED_PARTLY']]);
    }
    expect(await standing(1)).toEqual([{ lineCount: 1, minutes: 90 }]);

    const added = await run('merged.rejected', corrected, { add: true });
    expect(linesOf(added)).toEqual({ ...none, accepted: 2 });
    expect(added.replacements).toMatchObject([
      { joins: true, state: 'done', linesBefore: 1, minutesBefore: 90, linesAfter: 3, minutesAfter: 390 },
    ]);
    expect(await standing(1)).toEqual([{ lineCount: 3, minutes: 390 }]);

    for (const options of [{}, { add: true }, { update: true }])
      expect(linesOf(await run('merged.rejected', corrected, options))).toEqual({ ...none, duplicate: 2 });
    for (const options of [{}, { update: true }]) {
      const again = await run('merged', first, options);
      expect(linesOf(again)).toEqual({ ...none, changed: 1, rejected: 2 });
      expect(codesOf(again)).toContain('DECLARED_MORE');
    }
    expect(linesOf(await run('merged-whole', csv(...lines)))).toEqual({ ...none, duplicate: 3 });
    expect(await standing(1)).toEqual([{ lineCount: 3, minutes: 390 }]);
  });
});

describe('a part of a month', () => {
  test.each([
    ['one day more', 2, [careLine(2, 1)], [careLine(2, 8)], 2],
    ['some days before', 3, [careLine(3, 20), careLine(3, 21)], [careLine(3, 1), careLine(3, 2)], 4],
    ['a week less than stands', 4, [1, 2, 5, 6, 7].map((day) => careLine(4, day)), [careLine(4, 12)], 6],
    ['lines with a reference of their own', 5, [careLine(5, 1, '1', 'a')], [careLine(5, 2, '1', 'b')], 2],
    ['a day that stands already', 6, [careLine(6, 1), careLine(6, 2)], [careLine(6, 2), careLine(6, 3)], 3],
  ])('is put together with what stands: %s', async (_, client, before, part, lineCount) => {
    await run(`stands-${client}`, csv(...before));
    const summary = await run(`part-${client}`, csv(...part), { add: true });
    expect(linesOf(summary)).toEqual({ ...none, accepted: part.length });
    expect(await standing(client)).toMatchObject([{ lineCount }]);
    expect(linesOf(await run(`part-${client}`, csv(...part), { add: true }))).toEqual({
      ...none,
      duplicate: part.length,
    });
    expect(await standing(client)).toMatchObject([{ lineCount }]);
  });

  test('counts only what it brought as accepted, and as there before', async () => {
    await run('cents', csv(careLine(7, 1), careLine(7, 2)));
    const [{ totalCents: before = 0 } = {}] = await declared(7);
    const added = await run('cents-part', csv(careLine(7, 5)), { add: true });
    expect(added.totals.accepted).toEqual({ lines: 1, minutes: 90, cents: before / 2 });
    const again = await run('cents-part', csv(careLine(7, 5)));
    expect(again.totals.duplicate).toEqual({ lines: 1, minutes: 90, cents: before / 2 });
  });

  test('is put together only when that is agreed to, after the effect was shown', async () => {
    await run('asked', csv(careLine(8, 1)));
    const shown: Replacement[] = [];
    const answering = (agreed: boolean): Pick<ImportOptions, 'add' | 'confirmAdd'> => ({
      add: true,
      confirmAdd(replacements) {
        shown.push(...replacements);
        return agreed;
      },
    });
    const part = csv(careLine(8, 2, '2'));
    const refused = await run('asked-part', part, answering(false));
    expect([linesOf(refused), refused.replacements]).toEqual([{ ...none, changed: 1 }, []]);
    expect(await declared(8)).toMatchObject([{ status: 'awaiting-holder', lineCount: 1 }]);
    await run('asked-part', part, answering(true));
    expect(await standing(8)).toEqual([{ lineCount: 2, minutes: 210 }]);
    const effect = { linesBefore: 1, minutesBefore: 90, linesAfter: 2, minutesAfter: 210 };
    expect(shown).toMatchObject([effect, effect]);
  });

  test('that leaves less than stands takes its place only when that is agreed to, and more needs no question', async () => {
    await run('less', csv(careLine(17, 1), careLine(17, 2), careLine(18, 1)));
    const now = csv(careLine(17, 1), careLine(18, 1), careLine(18, 2));
    const shown: Replacement[] = [];
    const answering = (agreed: boolean): Partial<ImportOptions> => ({
      update: true,
      confirmLess(replacements) {
        shown.push(...replacements);
        return agreed;
      },
    });
    const refused = await run('less-now', now, answering(false));
    const told = [{ ...none, accepted: 2, changed: 1 }, ['DECLARED_DIFFERENTLY']];
    expect([linesOf(refused), codesOf(refused)]).toEqual(told);
    expect(await standing(17)).toEqual([{ lineCount: 2, minutes: 180 }]);
    expect(await standing(18)).toEqual([{ lineCount: 2, minutes: 180 }]);
    expect(linesOf(await run('less-now', now, answering(true)))).toEqual({ ...none, accepted: 1, duplicate: 2 });
    expect(await standing(17)).toEqual([{ lineCount: 1, minutes: 90 }]);
    const effect = { linesBefore: 2, minutesBefore: 180, linesAfter: 1, minutesAfter: 90 };
    expect(shown).toMatchObject([effect, effect]);
  });

  test.each([
    ['fewer hours on as many lines', 19, [careLine(19, 1, '3')], [careLine(19, 1, '2')]],
    [
      'more hours on fewer lines',
      20,
      [careLine(20, 1), careLine(20, 2), careLine(20, 5)],
      [careLine(20, 1), careLine(20, 2, '8')],
    ],
    ['fewer hours on one of two days', 21, [careLine(21, 1, '3'), careLine(21, 2)], [careLine(21, 1), careLine(21, 2)]],
  ])('is asked about when there are %s', async (_, client, before, after) => {
    await run(`fewer-${client}`, csv(...before));
    let asked = 0;
    const confirmLess = (replacements: readonly Replacement[]): boolean => {
      asked += replacements.length;
      return false;
    };
    await run(`fewer-${client}-now`, csv(...after), { update: true, confirmLess });
    expect(asked).toBe(1);
    expect(await standing(client)).toMatchObject([{ lineCount: before.length }]);
  });

  test.each([
    ['add', { add: true }],
    ['update', { update: true }],
  ])('in a dry run with %s changes nothing and tells what it would do', async (name, options) => {
    const client = name === 'add' ? 9 : 10;
    await run(`dry-${name}`, csv(careLine(client, 1), careLine(client, 2)));
    const now = name === 'add' ? csv(careLine(client, 5)) : csv(careLine(client, 1));
    const summary = await run(`dry-${name}-2`, now, { ...options, dryRun: true });
    expect(summary.replacements).toMatchObject([
      { state: 'proposed', linesBefore: 2, minutesBefore: 180, linesAfter: name === 'add' ? 3 : 1 },
    ]);
    expect(await declared(client)).toMatchObject([{ status: 'awaiting-holder', lineCount: 2 }]);
  });

  test.each([
    [
      'says something else of a day that stands',
      11,
      [careLine(11, 1)],
      [careLine(11, 1, '2'), careLine(11, 2)],
      'ADD_CLASHES',
    ],
    [
      'costs more than is left together with what stands',
      12,
      Array.from({ length: 12 }, (_, day) => careLine(12, day + 1, '24')),
      Array.from({ length: 12 }, (_, day) => careLine(12, day + 13, '24')),
      'ADD_REFUSED',
    ],
  ])('that %s is refused, and what stands keeps standing', async (_, client, before, part, code) => {
    expect(linesOf(await run(`clash-${client}`, csv(...before)))).toEqual({ ...none, accepted: before.length });
    const summary = await run(`clash-${client}-2`, csv(...part), { add: true });
    expect(codesOf(summary)).toContain(code);
    expect(await declared(client)).toMatchObject([{ status: 'awaiting-holder', lineCount: before.length }]);
  });

  test('of another invoice is refused, and without an invoice it gets that of what stands', async () => {
    const withInvoice = (line: string, invoice: string) =>
      csv(`${line};${invoice}`).replace('kenmerk', 'kenmerk;factuurnummer;factuurdatum');
    await run('invoice', withInvoice(careLine(13, 1), 'F-13;31-10-2026'));
    const other = await run('invoice-other', withInvoice(careLine(13, 2), 'F-14;31-10-2026'), { add: true });
    expect(codesOf(other)).toEqual(['ADD_INVOICE_DIFFERS']);
    await run('invoice-none', csv(careLine(13, 2)), { add: true });
    const [now] = await declared(13);
    expect(await place().client.declarations.show(now?.id ?? '')).toMatchObject({
      invoiceNumber: 'F-13',
      invoiceDate: '2026-10-31',
      lineCount: 2,
    });
  });

  test('of a declaration that was approved meanwhile is too late', async () => {
    await run('approved', csv(careLine(14, 1)));
    const [{ id } = { id: '' }] = await declared(14);
    const holder = await place().portal.as('A0001014');
    await holder.declarations.decide({ decisions: [{ declarationId: id, decision: 'approve' }] });
    expect(codesOf(await run('approved-part', csv(careLine(14, 2)), { add: true }))).toEqual(['UPDATE_TOO_LATE']);
  });
});

test('a file that comes again after another one took its place differs, and with update it takes its place again', async () => {
  const withInvoice = (day: number) =>
    csv(`${careLine(15, 1, '2')};F-15;31-10-2026`, `${careLine(15, day)};F-15;31-10-2026`).replace(
      'kenmerk',
      'kenmerk;factuurnummer;factuurdatum',
    );
  const first = withInvoice(2);
  const second = withInvoice(5);
  await run('a', first);
  const updated = await run('b', second, { update: true });
  expect(updated.replacements).toMatchObject([{ joins: false, state: 'done', linesBefore: 2, linesAfter: 2 }]);
  const differs = await run('a', first);
  expect([linesOf(differs), codesOf(differs)]).toEqual([{ ...none, changed: 2 }, ['DECLARED_DIFFERENTLY']]);
  expect(linesOf(await run('a', first, { update: true }))).toEqual({ ...none, accepted: 2 });
  expect(linesOf(await run('a', first))).toEqual({ ...none, duplicate: 2 });
  expect(linesOf(await run('a', first, { update: true }))).toEqual({ ...none, duplicate: 2 });
  expect(codesOf(await run('b', second))).toEqual(['DECLARED_DIFFERENTLY']);
  expect(await standing(15)).toHaveLength(1);
});

test('what was withdrawn by hand is declared again only with update', async () => {
  const text = csv(careLine(16, 1));
  await run('withdrawn', text);
  const [{ id } = { id: '' }] = await declared(16);
  await place().client.declarations.withdraw(id);
  const told = await run('withdrawn', text);
  expect([linesOf(told), codesOf(told)]).toEqual([{ ...none, rejected: 1 }, ['WITHDRAWN_BEFORE']]);
  expect(linesOf(await run('withdrawn', text, { update: true }))).toEqual({ ...none, accepted: 1 });
  expect(linesOf(await run('withdrawn', text))).toEqual({ ...none, duplicate: 1 });
});
