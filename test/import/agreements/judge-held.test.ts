import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { desk, drafts, found, guidance, line, lines } from '../support/agreements.ts';

const at = desk();

const another = { budgethouder: 'A0000817', toekenning: 'T0000001' };

test.each([
  ['a holder of somebody else', another, {}, ['RECORD_NOT_FOUND', 2, 'budgethouder'], { rejected: 2 }],
  [
    'a provider that is not there',
    { zorgverlener: 'V0009999' },
    {},
    ['RECORD_NOT_FOUND', 2, 'zorgverlener'],
    { rejected: 2 },
  ],
  [
    'an award that is not there',
    { toekenning: 'T0009999' },
    {},
    ['AWARD_NOT_VALID', 2, 'toekenning'],
    { rejected: 1, held: 1 },
  ],
  ['a rate above the most', {}, { tarief: '199' }, ['RATE_ABOVE_MAX', 3, 'tarief'], { rejected: 1, held: 1 }],
  [
    'an end before the begin',
    { einddatum: '01-11-2026' },
    {},
    ['TERM_END_BEFORE_START', 2, 'einddatum'],
    { rejected: 1, held: 1 },
  ],
  [
    'an amount by the month beside rates',
    { maandbedrag: '100' },
    {},
    ['MONTHLY_AMOUNT_AND_RATES', 2, 'maandbedrag'],
    { rejected: 1, held: 1 },
  ],
] as const)(
  'lines that wait for a rate that cannot be read are told of %s too',
  async (_, both, held, told, outcome) => {
    const file = [line({ ...both, tarief: 'x' }), guidance({ ...both, ...held })];
    for (const dryRun of [true, false]) {
      const summary = await at().run(file, { dryRun });
      expect(found(summary)).toContainEqual(told);
      expect(found(summary)).toContainEqual(['CELL_NUMBER', 2, 'tarief']);
      expect(lines(summary)).toEqual(outcome);
    }
    expect(await drafts(at().client)).toEqual([]);
  },
);

test('a held line is not told that rates are missing when they stand on the line that it waits for', async () => {
  const { run } = at();
  const summary = await run([line({ tarief: 'x' }), line({ zorgfunctie: ' ', tarief: ' ' })]);
  expect(found(summary)).toEqual([['CELL_NUMBER', 2, 'tarief']]);
  expect(await readFile(summary.files.rejected ?? '', 'utf8')).toMatch(/regel 2 van dezelfde|line 2 of the same/);
});

test('what is right beside a line that is wrong says nothing else', async () => {
  const summary = await at().run([line({ tarief: 'x' }), guidance()]);
  expect([found(summary), lines(summary)]).toEqual([[['CELL_NUMBER', 2, 'tarief']], { rejected: 1, held: 1 }]);
});
