// Nothing is accepted with other totals than a person would count: such a file or line is refused.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BrokenFileError } from '../../src/import/file/broken-file.ts';
import { mapHeader } from '../../src/import/column-sets.ts';
import { declarationLineReader } from '../../src/import/declarations/read-line.ts';
import { dutchSpreadsheet } from './support/dutch-spreadsheet.ts';
import { readWhole } from './support/read-whole.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pgb-lost-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What is found in a file of these rows, and the minutes of the lines that are right. */
async function found(...rows: readonly string[]): Promise<[codes: string[], minutes: number]> {
  const path = join(folder, 'file.csv');
  writeFileSync(path, `${rows.join('\r\n')}\r\n`);
  try {
    const { lines, findings } = await readWhole(path);
    const right = lines.filter(({ wrong }) => !wrong);
    return [findings.map(({ code }) => code), right.reduce((sum, { minutes }) => sum + minutes, 0)];
  } catch (error) {
    if (error instanceof BrokenFileError) return [error.problems.map(({ code }) => `refused: ${code}`), 0];
    throw error;
  }
}

const header = 'zorgovereenkomst;datum;aantal';
const line = 'Z0001001;01-10-2026;2';

test.each([
  [`${header};opmerking`, `${line};"a`, `${line};b"`],
  [`${header};opmerking`, `${line};"a`, `${line};`, `${line};`, `${line};b"`],
  ['opmerking;zorgovereenkomst;datum;aantal', `"a;${line}`, `b";${line}`],
  ['zorgovereenkomst;opmerking;datum;aantal', 'Z0001001;"a;01-10-2026;2', 'Z0001002;b";01-10-2026;2'],
  ['zorgovereenkomst;datum;opmerking;aantal', 'z0001001;2026-10-01;"a;2', 'z0001002;2026-10-02;b";2'],
  ['zorgovereenkomst,datum,aantal,opmerking', 'Z0001001,1 okt 2026,2,"a', 'Z0001002,2 okt 2026,2,b"'],
])('lines between two quotes are not lost: %s', async (...rows) => {
  expect(await found(...rows)).toEqual([['refused: QUOTE_OVER_LINES'], 0]);
});

test.each([
  'eerst douchen\r\ndaarna ontbijt; medicijnen',
  'zie ook\r\nZ0001002; volgende week',
  'belde af;\r\n01-10-2026',
])('a note of several lines is a note: %j', async (note) => {
  expect(await found(`${header};opmerking`, `${line};"${note}"`)).toEqual([[], 120]);
});

test.each([
  ['Alle tijden in minuten', header, line],
  ['Aantallen zijn dagdelen;;', header, line],
  [';;kwartieren', header, line],
  [header, ';;minuten', line],
  [header, ';dd-mm-jjjj;(kwartier)', line],
  [header, line, 'Totaal minuten;;2'],
  [header, line, '', 'Tijden zijn in minuten;;'],
])('what a row tells of the unit is not passed over: %s', async (...rows) => {
  expect(await found(...rows)).toEqual([['refused: OTHER_MEASURE'], 0]);
});

test.each([
  ['Alle tijden in minuten', 'zorgovereenkomst;datum;uren', line],
  ['Urenstaat oktober', header, line],
  ['Afgerond op 15 minuten', header, line],
  ['Uren en minuten', 'zorgovereenkomst;datum;eenheid;aantal', 'Z0001001;01-10-2026;uur;2'],
])('a title that tells nothing else is left out: %s', async (...rows) => {
  expect(await found(...rows)).toEqual([['TITLE_LINES'], 120]);
});

test('a title in minutes above a column of minutes is left out', async () => {
  expect(await found('Alle tijden in minuten', 'zorgovereenkomst;datum;minuten', line)).toEqual([['TITLE_LINES'], 2]);
});

test.each(['1,5', '1.50', '1:30', '€ 10', '10 €', '22%', '1.148,00', '-0,5'])(
  'a column is not passed over whose cells count, as %s does',
  async (cell) => {
    expect(await found(`${header};avond`, `${line};`, `${line};${cell}`)).toEqual([['refused: COLUMN_UNREAD'], 0]);
    expect(await found(`${header};;avond`, `${line};${cell};`)).toEqual([['refused: COLUMN_NAMELESS'], 0]);
  },
);

test.each(['werkelijk', 'Geleverd', 'gepland', 'indicatie', 'Aanwezige clienten', 'actual'])(
  'whole numbers below %s count something',
  async (column) => {
    expect(await found(`${header};${column}`, `${line};3`)).toEqual([['refused: COLUMN_UNREAD'], 0]);
  },
);

test.each(['+/-', 'teken', 'Sign', 'plus/min'])('a column is not passed over that holds a sign: %s', async (column) => {
  expect(await found(`${header};${column}`, `${line};+`)).toEqual([['refused: COLUMN_UNREAD'], 0]);
});

test.each(['3', '2,5', '1:30'])('numbers below no name are not passed over: %s', async (cell) => {
  expect(await found(`${header};`, `${line};${cell}`)).toEqual([['refused: COLUMN_NAMELESS'], 0]);
  expect(await found('zorgovereenkomst;;datum;aantal', line.replace(';', `;${cell};`))).toEqual([
    ['refused: COLUMN_NAMELESS'],
    0,
  ]);
});

test.each(['12', 'C-1001', 'team 4', '01-10-2026', '2026', 'Noord', '1.2.3'])(
  'a column with %s counts nothing',
  async (cell) => {
    expect(await found(`${header};eigen`, `${line};${cell}`)).toEqual([[], 120]);
  },
);

test.each([
  'declarabel',
  'Akkoord client',
  'te factureren',
  'Billable',
  'Geleverd',
  'uitgevoerd',
  'Client aanwezig',
  'Bevestigd door client',
])('a line that is not %s is not counted, and one that is, is', async (column) => {
  expect(await found(`${header};${column}`, `${line};nee`)).toEqual([['LINE_NO_CARE'], 0]);
  expect(await found(`${header};${column}`, `${line};ja`)).toEqual([[], 120]);
});

test.each([
  'reeds gedeclareerd',
  'Niet declarabel',
  'Betaald',
  'geannuleerd',
  'afwezig',
  'No-show',
  'Already declared',
  'Not billable',
  'cancelled',
])('a line that is %s is not counted, and one that is not, is', async (column) => {
  expect(await found(`${header};${column}`, `${line};ja`)).toEqual([['LINE_NO_CARE'], 0]);
  expect(await found(`${header};${column}`, `${line};X`)).toEqual([['LINE_NO_CARE'], 0]);
  expect(await found(`${header};${column}`, `${line};nee`)).toEqual([[], 120]);
});

test('a header that comes again names its own units', async () => {
  const own = 'zorgovereenkomst;datum;van;tot;pauze (minuten);aantal';
  const visit = 'Z0001001;01-10-2026;9:00;11:30;30;2';
  expect(await found(own, visit, own, visit.replace('01-', '02-'))).toEqual([['HEADER_LINES'], 240]);
});

test.each([
  'Totaal',
  'Subtotaal',
  'Totaal oktober',
  'Totaal: week 40',
  'total',
  'geannuleerd',
  'Afgezegd',
  'No-show',
  'niet doorgegaan',
  'Gecrediteerd',
  'storno',
  'afwezig',
  'niet verschenen',
  'geannuleerd door client',
  'gepland',
  'cancelled',
  'niet uitgevoerd',
  'correctie',
  'verwijderen',
  'Afgekeurd',
  'geweigerd door client',
  'Verplaatst naar 13-10',
  'rescheduled',
  'cliënt niet aanwezig',
  'De client was niet thuis',
  'budgethouder heeft geannuleerd',
  'client not home',
])('a line that calls itself %s is not counted', async (word) => {
  for (const column of ['opmerking', 'status']) {
    expect(await found(`${header};${column}`, `${line};${word}`, `${line.replace('01-', '02-')};`)).toEqual([
      ['LINE_NO_CARE'],
      120,
    ]);
  }
});

test.each(['geleverd', 'goedgekeurd', 'totaal overstuur, lang gepraat', 'geannuleerd bezoek van de arts besproken'])(
  'a line that says %s is counted',
  async (note) => {
    expect(await found(`${header};opmerking`, `${line};${note}`)).toEqual([[], 120]);
  },
);

const full = 'zorgovereenkomst;datum;zorgfunctie;eenheid;aantal;naam';
const visits = [
  'Z0001001;01-10-2026;persoonlijke verzorging;uur;2;A',
  'Z0001001;02-10-2026;persoonlijke verzorging;uur;1,5;A',
];
const other = 'Z0001002;01-10-2026;persoonlijke verzorging;uur;1;B';

test.each([
  ['of the agreement', [full, ...visits, 'Z0001001;31-10-2026;;uur;3,5;A', other]],
  ['without a unit', [full, ...visits, 'Z0001001;31-10-2026;persoonlijke verzorging;;3:30;', other]],
  ['without an agreement', [full, ...visits, ';31-10-2026;persoonlijke verzorging;uur;3,5;', other]],
  ['with only the unit', [full, ...visits, ';;;uur;3,5;', other]],
  ['with the name of the client', [full, ...visits, ';;;;3,5;A', other]],
  ['of all', [full, ...visits, other, ';;;uur;4,5;']],
])('the sum of the lines above that says no word of it is held: %s', async (_, rows) => {
  const [codes, minutes] = await found(...rows);
  expect(codes).toContain('LINE_SUM_ABOVE');
  expect(minutes).toBe(270);
});

test.each([
  [
    'as many hours as both days before',
    [full, ...visits, 'Z0001001;03-10-2026;persoonlijke verzorging;uur;3,5;A'],
    420,
  ],
  ['a name is left out', [full, ...visits, 'Z0001001;03-10-2026;persoonlijke verzorging;uur;3,5;'], 420],
  ['one line above', [full, other, 'Z0001002;02-10-2026;;uur;1;B'], 120],
  [
    'a column that is left open above too',
    [full, other.replace('persoonlijke verzorging', ''), ...visits, 'Z0001001;03-10-2026;;uur;3,5;A'],
    480,
  ],
])('a line that happens to be the sum is care: %s', async (_, rows, minutes) => {
  expect(await found(...rows)).toEqual([[], minutes]);
});

test.each([
  ['status', 'geannuleerd'],
  ['Status', 'No-show'],
  ['soort', 'concept'],
  ['naam', 'Totaal'],
  ['declarabel', 'nee'],
  ['geannuleerd', 'ja'],
])('a column that is left out still says of a line that it does not count: %s %s', (header, cell) => {
  const row = `zorgovereenkomst;datum;aantal;${header}`.split(';');
  const { mapping } = mapHeader(row, 1, { ignored: [header] });
  const reader = declarationLineReader({ mapping, dialect: dutchSpreadsheet });
  const fields = ['Z0001001', '01-10-2026', '2', cell];
  const [line] = reader.read({ line: 2, offset: 0, length: 40, quoted: false, unended: false, open: false, fields });
  expect(line?.findings).toMatchObject([{ code: 'LINE_NO_CARE' }]);
});

test.each([
  ['dag', 'vrijdag'],
  ['Dag', '2'],
  ['weekdag', 'vr.'],
  ['Day', 'Fri'],
  ['Week', '41'],
  ['weeknummer', 'week 41'],
  ['Maand', '9'],
  ['maand', '2026-09'],
  ['Month', 'Sep'],
  ['maand', '10-2025'],
  ['Jaar', '2025'],
])('a %s that says %s is not that of a Thursday, 1 October 2026', async (column, cell) => {
  expect(await found(`${header};${column}`, `${line};${cell}`)).toEqual([['DATE_DIFFERS'], 0]);
});

test.each([
  ['dag', 'donderdag'],
  ['dag', '01'],
  ['weekdag', 'do'],
  ['Week', 'wk 40'],
  ['week', '2026-40'],
  ['maand', 'okt'],
  ['Maand', 'oktober 2026'],
  ['month', '202610'],
  ['jaar', '2026'],
  ['dag', 'ochtend'],
  ['maand', 'lopend'],
])('a %s that says %s may stand beside it', async (column, cell) => {
  expect(await found(`${header};${column}`, `${line};${cell}`)).toEqual([[], 120]);
});

test.each([
  ['reiskosten_km', '€ 7,50', 'CELL_MONEY'],
  ['reiskosten_km', '7,50 EUR', 'CELL_MONEY'],
  ['tarief', '64,80 km', 'CELL_DISTANCE'],
  ['bedrag', '129,60km', 'CELL_DISTANCE'],
])('a %s of %s is no number of another kind', async (column, cell, code) => {
  expect(await found(`${header};${column}`, `${line};${cell}`)).toEqual([[code], 0]);
});

test.each([
  ['reiskosten_km', '7,5 km'],
  ['tarief', '€ 64,80'],
  ['bedrag', '129,60 EUR'],
])('a %s of %s is one of its own kind', async (column, cell) => {
  expect(await found(`${header};${column}`, `${line};${cell}`)).toEqual([[], 120]);
});
