import { expect, test } from 'vitest';
import { importAgreements } from '../../src/import/index.ts';
import { agb, desk, drafts, found, guidance, line, lines, onlyAward, practice, testema } from './support/agreements.ts';

const at = desk();

test('lines of one holder and provider are one draft, whatever their order', async () => {
  const { client, run } = at();
  const other = { budgethouder: 'A0000818', ingangsdatum: '01-01-2027', einddatum: '', toekenning: 'T0000002' };
  const summary = await run([line(), line(other), guidance()]);
  expect(summary).toMatchObject({ kind: 'agreements', complete: true, lines: 3, items: { accepted: 2 } });
  const [, first] = await drafts(client);
  expect(await client.agreements.show(first?.id ?? '')).toMatchObject({
    budgetHolder: { id: testema },
    parties: { kind: 'assignment', careProviderId: practice, awardIds: [onlyAward], familyRelation: 'none' },
    workArrangements: {
      start: '2026-12-01',
      termKind: 'fixed',
      end: '2026-12-31',
      hoursPattern: 'fixed',
      minutesPerWeek: 360,
      rates: [
        { careFunction: 'individual-guidance', unit: 'hour', cents: 58_50 },
        { careFunction: 'personal-care', unit: 'hour', cents: 55_00 },
      ],
    },
    generalTerms: {
      careDescription: 'Hulp bij het opstaan',
      payrollAdministration: false,
      thirdPartyClause: true,
      sixWeekClause: true,
    },
  });
  expect(lines(await run([guidance(), line(), line(other)]))).toEqual({ duplicate: 3 });
  expect(await drafts(client)).toHaveLength(2);
});

test('who names no term or hours means what the other cells can only mean', async () => {
  const { client, run } = at();
  await run([line({ einddatum: '', uren_per_week: '' })]);
  const [draft] = await drafts(client);
  const { workArrangements } = await client.agreements.show(draft?.id ?? '');
  expect(workArrangements).toMatchObject({ termKind: 'indefinite', hoursPattern: 'irregular' });
});

test('a deposit for what is above the maximum stands beside its rate, and holiday hours with the agreement', async () => {
  const { client, write, path } = at();
  const text = [
    'budgethouder;zorgverlener;soort;ingangsdatum;einddatum;zorgfunctie;tarief;storting;vakantie_uren;zorgbeschrijving',
    `${testema};${practice};opdracht;01-12-2026;31-12-2026;personal-care;95,00;10,01;in tarief;Hulp bij het opstaan`,
    `${testema};${practice};opdracht;01-12-2026;31-12-2026;begeleiding individueel;58,50;;in tarief;Hulp bij het opstaan`,
    '',
  ].join('\n');
  const file = await write('deposit.csv', text);
  const summary = await importAgreements({ path: file, client, jobs: path('jobs') }).summary();
  expect(found(summary)).toEqual([['HOLIDAY_HOURS_NOT_POSSIBLE', 2, 'vakantie_uren']]);
  const [draft] = await drafts(client);
  const { workArrangements } = await client.agreements.show(draft?.id ?? '');
  expect(workArrangements).toMatchObject({
    holidayHours: 'in-rate',
    rates: [
      { careFunction: 'individual-guidance', unit: 'hour', cents: 58_50 },
      { careFunction: 'personal-care', unit: 'hour', cents: 95_00, depositCents: 10_01 },
    ],
  });
  expect(lines(await importAgreements({ path: file, client, jobs: path('jobs'), restart: true }).summary())).toEqual({
    duplicate: 2,
  });
});

test('a provider that the caller has to do with may be named by AGB code', async () => {
  const summary = await at().run([line({ zorgverlener: agb }), guidance()]);
  expect(summary.items.accepted).toBe(1);
});

test('what the portal warns of a rate is told of its line, and the draft is made', async () => {
  const { run, client } = at();
  const summary = await run([line({ tarief: '199' }), guidance()]);
  expect(found(summary)).toEqual([['RATE_ABOVE_MAX', 2, 'tarief']]);
  expect(lines(summary)).toEqual({ accepted: 2 });
  expect(await drafts(client)).toHaveLength(1);
});

test.each([
  [{ budgethouder: '817' }, ['CELL_BUDGET_HOLDER', 2, 'budgethouder']],
  [{ zorgverlener: 'Praktijk' }, ['CELL_CARE_PROVIDER', 2, 'zorgverlener']],
  [{ zorgverlener: '99999999' }, ['CARE_PROVIDER_UNCLEAR', 2, 'zorgverlener']],
  [{ toekenning: 'T0000003 + 4' }, ['CELL_AWARD', 2, 'toekenning']],
  [{ ingangsdatum: '01-12-2027' }, ['AWARD_UNCLEAR', 2, 'toekenning']],
  [{ soort: 'huurcontract' }, ['CELL_WORD', 2, 'soort']],
  [{ soort: ' ' }, ['CELL_MISSING', 2, 'soort']],
  [{ ingangsdatum: 'morgen' }, ['CELL_DATE', 2, 'ingangsdatum']],
  [{ uren_per_week: '6,333' }, ['CELL_NUMBER', 2, 'uren_per_week']],
  [{ tarief: ' ' }, ['CELL_MISSING', 2, 'tarief']],
  [{ zorgbeschrijving: 'x'.repeat(5001) }, ['CELL_TOO_LONG', 2, 'zorgbeschrijving']],
])('a wrong cell is told with its place: %o', async (cells, expected) => {
  const { client, run } = at();
  const summary = await run([line(cells)]);
  expect(found(summary)).toEqual([expected]);
  expect(lines(summary)).toEqual({ rejected: 1 });
  expect(await drafts(client)).toEqual([]);
});

test('a line that says something else than the first of its agreement names the column, and the agreement waits', async () => {
  const summary = await at().run([line(), guidance({ ingangsdatum: '02-12-2026', zorgbeschrijving: 'Iets anders' })]);
  expect(lines(summary)).toEqual({ rejected: 1, held: 1 });
  const [group] = summary.findings;
  expect(group?.first.map(({ line, column }) => [line, column])).toEqual([
    [3, 'ingangsdatum'],
    [3, 'zorgbeschrijving'],
  ]);
  expect(group?.code).toBe('AGREEMENT_DIFFERS');
});

test('a line of which the provider cannot be read may belong to any draft of its holder, which wait', async () => {
  const summary = await at().run([line(), guidance({ zorgverlener: 'V2' }), line({ budgethouder: 'A0000818' })]);
  expect(lines(summary)).toEqual({ accepted: 1, rejected: 1, held: 1 });
});

test('more rates than an agreement may have are not sent', async () => {
  const many = Array.from({ length: 21 }, (_, index) => line({ tarief: `${30 + index},00` }));
  const summary = await at().run(many);
  expect(found(summary)).toEqual([['TOO_MANY_LINES', 2, null]]);
  expect(lines(summary)).toEqual({ rejected: 21 });
});

test('a holder of somebody else is refused by the portal, and the column told', async () => {
  const summary = await at().run([line({ budgethouder: 'A0000817', toekenning: 'T0000001' }), guidance()]);
  expect(found(summary)).toEqual([['RECORD_NOT_FOUND', 2, 'budgethouder']]);
  expect(lines(summary)).toEqual({ accepted: 1, rejected: 1 });
});

test('a dry run says the same and makes nothing', async () => {
  const { client, run } = at();
  const file = [line({ tarief: '199' }), guidance(), line({ budgethouder: 'A0000817', toekenning: 'T0000001' })];
  const dry = await run(file, { dryRun: true });
  expect(await drafts(client)).toEqual([]);
  const real = await run(file);
  expect(real).toMatchObject({ totals: dry.totals, items: dry.items, findings: dry.findings });
  expect(dry.effects).toEqual([]);
});

test('the rejected file, corrected, makes the whole agreement', async () => {
  const { client, run, read, path } = at();
  const summary = await run([line(), guidance({ tarief: 'gratis' })]);
  const rejected = await read('a.rejected.csv');
  expect(rejected).toContain('pgb_foutkolom');
  await at().write('a.csv', rejected.replace('gratis', '58,50'));
  const { importAgreements } = await import('../../src/import/index.ts');
  const again = await importAgreements({ path: path('a.csv'), client, jobs: path('jobs') }).summary();
  expect([lines(summary), lines(again)]).toEqual([{ rejected: 1, held: 1 }, { accepted: 2 }]);
  const [draft] = await drafts(client);
  expect(again.files.accepted).toBe(path('a-2.accepted.csv'));
  expect(await read('a-2.accepted.csv')).toContain(`;accepted;${draft?.id ?? '-'}\r\n`);
});

test('the rejected file carries the line of the first file, also when it is rejected again', async () => {
  const { client, run, read, path, write } = at();
  await run([line({ budgethouder: 'A0000818' }), line(), guidance({ tarief: 'gratis' })]);
  const rejected = await read('a.rejected.csv');
  expect(
    rejected
      .split('\r\n')
      .slice(1)
      .map((each) => each.split(';').at(15)),
  ).toEqual(['3', '4', undefined]);
  await write('again.csv', rejected.replace('gratis', 'niets'));
  const { importAgreements } = await import('../../src/import/index.ts');
  const again = await importAgreements({ path: path('again.csv'), client, jobs: path('jobs') }).summary();
  expect(again.findings[0]?.first).toMatchObject([{ line: 3, originalLine: 4 }]);
  const twice = await read('again.rejected.csv');
  expect(
    twice
      .split('\r\n')
      .slice(1)
      .map((each) => each.split(';').at(15)),
  ).toEqual(['3', '4', undefined]);
  expect(twice).toContain(';3;held;;;Nothing is wrong with this line. It waits for line 4 of');
});

test('rows of totals and blank lines at the end are left out, and one in the middle is told', async () => {
  const { run } = at();
  const total = 'totaal;;;;;;;;12;;;113,50;;;';
  expect(found(await run([line(), guidance(), '', total]))).toEqual([
    ['BLANK_LINES', 4, null],
    ['TOTAL_ROWS', 5, null],
  ]);
  expect(found(await run([line(), total, guidance()]))).toEqual([['TOTAL_ROW_INSIDE', 3, null]]);
});
