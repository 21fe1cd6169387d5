import { expect, test } from 'vitest';
import type { ImportOptions, ImportSummary } from '../../../src/import/index.ts';
import { importTextsFor } from '../../../src/messages/import-texts.ts';
import { careLine, csv, workplace } from '../support/practice.ts';

const place = workplace(20);

function dayParts(client: number, day: number, count: number): string {
  return careLine(client, day).replace('persoonlijke verzorging;uur;1,5', `begeleiding groep;dagdeel;${count}`);
}

async function run(name: string, text: string, options: Partial<ImportOptions> = {}): Promise<ImportSummary> {
  return place().run(await place().write(`${name}.csv`, text), options);
}

async function textOf({ findings }: ImportSummary, language: 'nl' | 'en'): Promise<string> {
  const texts = await importTextsFor(language);
  const [{ code, first } = { code: 'NO_LINES', first: [] }] = findings;
  return texts.finding(code as 'DECLARED_DIFFERENTLY', first[0]?.params ?? {});
}

test.each([
  [
    'fewer day parts',
    [dayParts(1, 1, 2), dayParts(1, 2, 1)],
    [dayParts(1, 1, 1), dayParts(1, 2, 1)],
    '3 dagdelen',
    '2 dagdelen',
  ],
  ['one day part that is another number', [dayParts(2, 1, 1)], [dayParts(2, 1, 2)], '1 dagdeel', '2 dagdelen'],
  [
    'hours beside day parts',
    [careLine(3, 1), dayParts(3, 2, 2)],
    [careLine(3, 1, '2'), dayParts(3, 2, 2)],
    '1,5 uur en 2 dagdelen',
    '2 uur en 2 dagdelen',
  ],
  ['day parts that became hours', [dayParts(4, 1, 1)], [careLine(4, 1, '4')], '1 dagdeel', '4 uur'],
  ['hours alone', [careLine(5, 1, '4')], [careLine(5, 1, '8')], '4 uur', '8 uur'],
])('%s are told in their own unit', async (name, before, now, told, nowTold) => {
  await run(name, csv(...before));
  const summary = await run(`${name} now`, csv(...now));
  const lines = (count: number): string => (count === 1 ? '1 regel' : `${count} regels`);
  const text = await textOf(summary, 'nl');
  expect(text).toContain(`${lines(before.length)} en ${told}`);
  expect(text).toContain(`${lines(now.length)} en ${nowTold}`);
});

test('what makes way is kept by unit', async () => {
  await run('standing', csv(dayParts(6, 1, 2), careLine(6, 2)));
  const changed = csv(dayParts(6, 1, 1), careLine(6, 2));
  const summary = await run('changed', changed, { update: true });
  expect(summary.replacements).toMatchObject([
    { careBefore: { hour: 90, 'day-part': 2 }, careAfter: { hour: 90, 'day-part': 1 } },
  ]);
});
