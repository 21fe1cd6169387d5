import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importAgreements, type ImportSummary } from '../../../src/import/index.ts';
import { csv, desk, drafts, found, line, lines } from '../support/agreements.ts';

const at = desk({ onePortal: true });

const careDescription = 'Hulp bij het opstaan';

/** Imports lines of which one cell more, or the header of the rate, tells in what the rate counts. */
async function imported(text: string): Promise<ImportSummary> {
  const { client, folder, write } = at();
  return importAgreements({ path: await write('units.csv', text), client, jobs: join(folder, 'jobs') }).summary();
}

function withRate(header: string, cells: Parameters<typeof line>[0] = {}): string {
  return csv(line(cells)).replace(';tarief;', `;${header};`);
}

function withColumn(header: string, cell: string, cells: Parameters<typeof line>[0] = {}): string {
  const [names = '', ...rows] = csv(line(cells)).trimEnd().split('\r\n');
  return `${[`${names};${header}`, ...rows.map((row) => `${row};${cell}`)].join('\r\n')}\r\n`;
}

const dayParts = { zorgfunctie: 'begeleiding groep', tarief: '61,50' };

test.each([
  ['Tarief per dagdeel', 'day-part'],
  ['tarief (per dagdeel)', 'day-part'],
  ['Tarief/etmaal', 'full-day'],
  ['Tarief per uur', 'hour'],
  ['Rate per day part', 'day-part'],
  ['tarief per stuk', 'piece'],
])('%s is read as a rate for that', async (header, unit) => {
  await imported(withRate(header, dayParts));
  const [draft] = await drafts(at().client);
  const { workArrangements } = await at().client.agreements.show(draft?.id ?? '');
  expect(workArrangements?.rates).toEqual([{ careFunction: 'group-guidance', unit, cents: 61_50 }]);
});

test.each([
  ['Tarief per dagdeel', 'uur'],
  ['Tarief per uur', 'dagdeel'],
  ['Tarief per etmaal', 'dagdelen'],
])('%s above a line of %s is a contradiction that stops it', async (header, eenheid) => {
  const summary = await imported(withRate(header, { ...dayParts, eenheid }));
  expect([found(summary), lines(summary)]).toEqual([[['CELL_UNIT', 2, 'eenheid']], { rejected: 1 }]);
});

test.each([
  ['toelichting', 'per dagdeel'],
  ['toelichting', 'Tarief per etmaal'],
  ['', 'dagdeel'],
  ['opmerking', 'in centen'],
  ['opmerking', 'bedragen in eurocenten'],
  ['bijzonderheden', 'per kwartier'],
  ['info', 'tarief per dag'],
  ['info', 'per month'],
])('a cell below "%s" that says %s beside a rate that is read by the hour stops the line', async (header, cell) => {
  const summary = await imported(withColumn(header, cell));
  expect([found(summary).map(([code]) => code), lines(summary)]).toEqual([['CELL_MEASURE'], { rejected: 1 }]);
  expect(await drafts(at().client)).toEqual([]);
});

test.each([
  ['toelichting', 'per uur', {}],
  ['toelichting', 'per dagdeel', { ...dayParts, eenheid: 'dagdeel' }],
  ['toelichting', 'komt op maandag, per dagdeel verschillend', {}],
  ['toelichting', 'week', {}],
  ['zorgsoort', 'zorg per dag bij moeder thuis', {}],
])('a cell below "%s" that says %s says nothing else than is read', async (header, cell, cells) => {
  expect(lines(await imported(withColumn(header, cell, cells)))).toEqual({ accepted: 1 });
});

test.each([
  'Tarieven per dagdeel',
  'Alle bedragen in centen',
  'Overzicht tarieven (per etmaal)',
  'rates in cents',
  'Prijzen per kwartier',
])('a title "%s" above the table stops the import', async (title) => {
  await expect(imported(`${title}\r\n${csv(line())}`)).rejects.toMatchObject({
    problems: [{ code: 'OTHER_MEASURE', line: 1 }],
  });
});

test('a title that names the unit which the table names as well does not', async () => {
  const summary = await imported(`Tarieven per dagdeel\r\n${csv(line({ ...dayParts, eenheid: 'dagdeel' }))}`);
  expect(lines(summary)).toEqual({ accepted: 1 });
});

test.each([
  ['status', 'vervallen'],
  ['status', 'Beëindigd'],
  ['status', 'beeindigd per 01-11-2026'],
  ['Status overeenkomst', 'INGETROKKEN'],
  ['stand', 'opgezegd door cliënt'],
  ['toelichting', 'niet meer geldig'],
  ['state', 'terminated'],
  ['Actief', 'nee'],
  ['Beëindigd', 'ja'],
  ['opgezegd per', '01-12-2026'],
  ['overige_afspraken', 'vervallen'],
])('a line of which "%s" says %s is a question', async (header, cell) => {
  const summary = await imported(withColumn(header, cell));
  expect([found(summary).map(([code]) => code), lines(summary)]).toEqual([['LINE_NO_CARE'], { rejected: 1 }]);
  expect(await drafts(at().client)).toEqual([]);
});

test.each([
  ['status', 'concept'],
  ['status', 'lopend'],
  ['Actief', 'ja'],
  ['Beëindigd', 'nee'],
  ['Beëindigd', ''],
  ['opgezegd per', 'n.v.t.'],
  ['toelichting', 'vervallen uren worden niet ingehaald en niet vergoed'],
])('a line of which "%s" says "%s" is made', async (header, cell) => {
  expect(lines(await imported(withColumn(header, cell)))).toEqual({ accepted: 1 });
});

test('a status that is left out by name is not asked about', async () => {
  const { client, folder, write } = at();
  const path = await write('left-out.csv', withColumn('status', 'vervallen'));
  const columns = { ignored: ['status'] };
  const summary = await importAgreements({ path, client, jobs: join(folder, 'jobs'), columns }).summary();
  expect(lines(summary)).toEqual({ accepted: 1 });
  const [draft] = await drafts(client);
  const { generalTerms } = await client.agreements.show(draft?.id ?? '');
  expect(generalTerms).toMatchObject({ careDescription });
});

test('a line with an amount by the month may say which care the amount is for', async () => {
  await imported(csv(line({ zorgfunctie: 'persoonlijke verzorging', tarief: '', maandbedrag: '900' })));
  const [draft] = await drafts(at().client);
  const { workArrangements } = await at().client.agreements.show(draft?.id ?? '');
  expect(workArrangements).toMatchObject({
    rates: [],
    monthlyAmountCents: 900_00,
    monthlyCareFunction: 'personal-care',
  });
});
