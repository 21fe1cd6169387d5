import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clientNumber } from '../../../src/portal/practice/seeded-numbers.ts';
import {
  makeWorkbook,
  makeZip,
  partsOf,
  type TestBook,
  type TestCell,
} from '../../import/workbook/support/make-workbook.ts';
import { readBook } from '../../import/workbook/support/read-text.ts';
import { csv, careLine } from '../../import/support/practice.ts';
import { usePortal } from '../support/portal.ts';
import { dataDir, type Result } from '../support/run.ts';

const portal = usePortal({ clients: 23 });

const header = ['zorgovereenkomst', 'datum', 'zorgfunctie', 'eenheid', 'aantal'];
const formats = ['dd-mm-yyyy', '[h]:mm'];

/** A line of personal care on a day of October 2026, as a sheet has it. */
function care(client: number, day: number, hours: TestCell): TestCell[] {
  const agreement = `Z${String(clientNumber(client)).padStart(7, '0')}`;
  const date = { s: 1, xml: `<v>${46295 + day}</v>` };
  return [agreement, date, 'persoonlijke verzorging', 'uur', hours];
}

function oneSheet(...rows: TestCell[][]): TestBook {
  return { sheets: [{ rows: [header, ...rows] }], formats };
}

interface Place {
  folder: string;
  path: string;
}

function placed(content: Buffer, name = 'oktober.xlsx'): Place {
  const folder = dataDir();
  mkdirSync(join(folder, 'data'));
  const path = join(folder, name);
  writeFileSync(path, content);
  return { folder, path };
}

function importOf({ folder, path }: Place, ...flags: string[]): Promise<Result> {
  return portal.as('organisation', ['declaration', 'import', path, ...flags], {
    env: { PGB_DATA_DIR: join(folder, 'data'), PGB_LANG: 'en' },
  });
}

function leftIn({ folder }: Place): string[] {
  return readdirSync(join(folder, 'data/imports')).filter((name) => /\.(csv|tmp)$/.test(name));
}

test('a workbook is imported with the totals that a person counts, and nothing of it stays', async () => {
  const place = placed(
    makeWorkbook(
      oneSheet(
        care(1, 1, 7.5),
        care(1, 2, { s: 2, xml: '<v>0.3125</v>' }),
        care(1, 3, { xml: '<f>B2*2</f><v>8.25</v>' }),
      ),
    ),
  );
  const { code, stdout, stderr } = await importOf(
    place,
    '-o',
    'json',
    '--expect-hours',
    '23.25',
    '--expect-lines',
    '3',
  );
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    accepted: 3,
    file: place.path,
    acceptedFile: join(place.folder, 'oktober.accepted.csv'),
  });
  expect(leftIn(place)).toEqual([]);
});

test('the same care in a workbook that was saved anew is sent once', async () => {
  const book = oneSheet(care(2, 1, 7.5));
  const first = placed(makeWorkbook(book));
  expect(await importOf(first, '-o', 'json')).toMatchObject({ code: 0 });
  writeFileSync(first.path, makeZip({ ...partsOf(book), 'docProps/core.xml': '<a/>' }));
  const { code, stdout } = await importOf(first, '-o', 'json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ accepted: 0, duplicates: 1 });
});

test('wrong cells are told by the number of their row', async () => {
  const rows = [
    [],
    care(3, 1, { t: 'e', xml: '<f>A0</f><v>#REF!</v>' }),
    [],
    care(4, 2, { xml: '<f>SUM(A1:A9)</f><v></v>' }),
    care(5, 3, { s: 1, xml: '<v>46149</v>' }),
    care(6, 4, 1.5),
  ];
  const place = placed(makeWorkbook(oneSheet(...rows)));
  const { code, stdout } = await importOf(place, '-o', 'json', '--send-incomplete');
  expect(code).not.toBe(0);
  const { findings, accepted } = JSON.parse(stdout) as {
    accepted: number;
    findings: { code: string; first: { line: number }[] }[];
  };
  expect(accepted).toBe(1);
  expect(findings.flatMap(({ code: found, first }) => first.map(({ line }) => `${line} ${found}`)).sort()).toEqual([
    '2 BLANK_LINES',
    '3 CELL_NO_VALUE',
    '5 CELL_NO_VALUE',
    '6 CELL_BECAME_DATE',
  ]);
  const rejected = readFileSync(join(place.folder, 'oktober.rejected.csv'), 'utf8');
  expect(rejected).toContain('"2026-10-01";"persoonlijke verzorging";"uur";"#REF!"');
});

test('what is wrong is left as a workbook, in which it is corrected and imported again', async () => {
  const place = placed(makeWorkbook(oneSheet(care(21, 1, 1.5), care(22, 2, 'acht <& _x005F_x0041_'), care(22, 3, 2))));
  const { code, stdout, stderr } = await importOf(place, '-o', 'json');
  expect(code).toBe(5);
  const left = join(place.folder, 'oktober.rejected.xlsx');
  expect(JSON.parse(stdout)).toMatchObject({ accepted: 1, rejected: 1, held: 1, rejectedWorkbook: left });
  expect(stderr).toContain('oktober.rejected.xlsx');
  expect(statSync(left).mode & 0o777).toBe(0o600);
  const { lines } = await readBook(readFileSync(left));
  expect(lines.map((line) => line.split(';').slice(1, 6).join(';'))).toEqual([
    '"datum";"zorgfunctie";"eenheid";"aantal";"pgb_regel"',
    '"2026-10-02";"persoonlijke verzorging";"uur";"acht <& _x0041_";"3"',
    '"2026-10-03";"persoonlijke verzorging";"uur";"2";"4"',
  ]);

  const cells = lines.map((line) => line.split(';').map((cell) => cell.replaceAll('"', '')));
  const corrected = cells.map((row) => row.map((cell) => (cell.startsWith('acht') ? '8' : cell)));
  writeFileSync(left, makeWorkbook({ sheets: [{ rows: corrected }] }));
  const again = await importOf({ ...place, path: left }, '-o', 'json');
  expect(JSON.parse(again.stdout)).toMatchObject({ accepted: 2, rejected: 0, rejectedWorkbook: null });

  // Whoever corrected lines in it keeps them when the first file is imported again.
  const first = await importOf(place, '-o', 'json');
  const { keptFile } = JSON.parse(first.stdout) as { keptFile: string };
  expect(keptFile).toBe(join(place.folder, 'oktober.rejected.corrected.xlsx'));
  expect((await readBook(readFileSync(keptFile))).lines[1]).toContain('"8"');
});

test('a file of another that has the name of that workbook is not written over', async () => {
  const place = placed(makeWorkbook(oneSheet(care(23, 1, 'acht'))));
  writeFileSync(join(place.folder, 'oktober.rejected.xlsx'), 'mine');
  const { stdout } = await importOf(place, '-o', 'json');
  expect(JSON.parse(stdout)).toMatchObject({ rejectedWorkbook: join(place.folder, 'oktober-2.rejected.xlsx') });
  expect(readFileSync(join(place.folder, 'oktober.rejected.xlsx'), 'utf8')).toBe('mine');
});

test.each([
  ['named as a CSV file', 'oktober.csv'],
  ['without an ending', 'oktober'],
])('a workbook is known by its content: %s', async (_, name) => {
  const place = placed(makeWorkbook(oneSheet(care(7, 1, 7.5))), name);
  expect(await importOf(place, '--dry-run', '-o', 'json')).toMatchObject({ code: 0 });
});

const three: TestBook = {
  sheets: [
    { name: 'September', rows: [header, care(8, 1, 7.5)] },
    { name: 'Oktober', rows: [header, care(9, 1, 7.5)] },
    { name: 'Leeg', rows: [] },
    { name: 'Lijsten', state: 'hidden', rows: [['uur']] },
  ],
  formats,
};

test('of several sheets with data one must be named', async () => {
  const place = placed(makeWorkbook(three));
  const asked = await importOf(place, '--dry-run');
  expect(asked.code).toBe(2);
  expect(asked.stderr).toContain('‘September’, ‘Oktober’');
  expect(asked.stderr).not.toContain('Leeg');
  const wrong = await importOf(place, '--dry-run', '--sheet', 'October');
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain('Did you mean Oktober?');
  const named = await importOf(place, '--dry-run', '--sheet', 'oktober', '-o', 'json');
  expect({ code: named.code, lines: (JSON.parse(named.stdout) as { lines: number }).lines }).toEqual({
    code: 0,
    lines: 1,
  });
  expect(leftIn(place)).toEqual([]);
});

test('a hidden sheet is read only when it is named', async () => {
  const hidden = { name: 'Uren', state: 'veryHidden' as const, rows: [header, care(10, 1, 7.5)] };
  const alone = placed(makeWorkbook({ sheets: [{ name: 'Blad1', rows: [] }, hidden], formats }));
  expect(await importOf(alone, '--dry-run')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('‘Uren’') as string,
  });
  expect(await importOf(alone, '--dry-run', '--sheet', 'Uren', '-o', 'json')).toMatchObject({ code: 0 });
});

test('--sheet is for workbooks only', async () => {
  const place = placed(Buffer.from(csv(careLine(11, 1))), 'oktober.csv');
  const { code, stderr } = await importOf(place, '--sheet', 'Oktober');
  expect(code).toBe(2);
  expect(stderr).toContain('no Excel workbook');
});

/** A container of the form of an xls, with the name of one thing in it. */
function encryptedContainer(content = 'EncryptedPackage'): Buffer {
  const bytes = Buffer.alloc(3 * 512);
  bytes.write('d0cf11e0a1b11ae1', 'hex');
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 48);
  bytes.write(content, 2 * 512, 'utf16le');
  return bytes;
}

function sheetOf(rows: string, head = ''): Buffer {
  const sheet = `${head}<worksheet><sheetData>${rows}</sheetData></worksheet>`;
  return makeWorkbook({ sheets: [{ rows: [] }], others: { 'xl/worksheets/sheet1.xml': sheet } });
}

test.each<[string, () => Buffer, string]>([
  ['is cut off', () => makeWorkbook(three).subarray(0, 1500), 'damaged or not whole'],
  ['has an encrypted part', () => makeZip(partsOf(three), { flags: 1 }), 'encrypted'],
  ['is encrypted as Excel does it', encryptedContainer, 'encrypted'],
  ['is of Excel 2003', () => encryptedContainer('Workbook'), 'Excel 97-2003 (xls)'],
  ['is binary', () => makeZip({ '[Content_Types].xml': '<a/>', 'xl/workbook.bin': 'x' }), 'xlsb'],
  [
    'says that it inflates to 2 GB',
    () => makeZip(partsOf(three), { claims: { 'xl/workbook.xml': 2 ** 31 } }),
    'larger than in any file',
  ],
  [
    'inflates to more than it says',
    () => makeZip(partsOf(three), { claims: { 'xl/worksheets/sheet1.xml': 9 } }),
    'damaged',
  ],
  ['has a text without end', () => makeWorkbook(oneSheet(['a'.repeat(5 * 2 ** 20)])), 'larger than in any file'],
  ['has too long a cell', () => makeWorkbook(oneSheet(['a'.repeat(32_768)])), 'cell A2 has more than 32,767'],
  ['has rows beyond the last', () => sheetOf('<row r="1048577"><c><v>1</v></c></row>'), 'damaged'],
  ['has a row twice', () => sheetOf('<row r="2"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row>'), 'damaged'],
  ['has a cell twice', () => sheetOf('<row r="2"><c r="B2"><v>1</v></c><c r="B2"><v>2</v></c></row>'), 'damaged'],
  ['points to a text that is not there', () => sheetOf('<row r="2"><c t="s"><v>99</v></c></row>'), 'damaged'],
  [
    'has entities of its own',
    () => sheetOf('<row r="2"><c t="str"><v>&a;</v></c></row>', '<!DOCTYPE a [<!ENTITY a "b">]>'),
    'damaged',
  ],
  ['has nothing on its sheets', () => makeWorkbook({ sheets: [{ rows: [] }] }), 'nothing on any sheet'],
  ['is a document', () => makeZip({ '[Content_Types].xml': '<a/>', 'word/document.xml': '<a/>' }), 'Word (docx)'],
  ['is of OpenDocument', () => makeZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'OpenDocument'],
  [
    'has spoilt XML',
    () => makeWorkbook({ ...three, others: { 'xl/worksheets/sheet1.xml': '<worksheet><row' } }),
    'damaged',
  ],
])('a file that %s is refused with what to do', async (_, content, text) => {
  const place = placed(content());
  const { code, stderr } = await importOf(place, '--dry-run');
  expect(code).toBe(2);
  expect(stderr).toContain(text);
  expect(stderr).toMatch(/save|Save|Fill/);
});

test('what a person does not see in the sheet is told before anything is sent', async () => {
  const place = placed(
    makeWorkbook({
      sheets: [
        {
          name: 'Uren',
          rows: [['Oktober'], header, care(14, 1, 1.5), care(14, 2, 1.5), [null, ...care(14, 3, 1.5).slice(1)]],
          rowAttributes: { 4: 'hidden="1"' },
          before: '<cols><col min="4" max="4" hidden="1"/></cols>',
          after: '<mergeCells><mergeCell ref="A1:E1"/><mergeCell ref="A4:A5"/></mergeCells>',
        },
        { name: 'Lijsten', state: 'hidden', rows: [['uur']] },
      ],
      formats,
    }),
  );
  const held = await importOf(place, '--dry-run', '-o', 'table');
  expect(held.code).toBe(2);
  expect(held.stderr.replaceAll(/\s+/g, ' ')).toContain(
    'what may count is hidden on sheet ‘Uren’. Rows: 4. Columns: D.',
  );
  expect(held.stderr).toContain('--hidden-rows read or leave-out');
  expect(leftIn(place)).toEqual([]);
  const choices = ['--hidden-rows', 'read', '--hidden-columns', 'read'];
  const { code, stderr } = await importOf(place, '--dry-run', '-o', 'table', ...choices);
  const told = stderr.replaceAll(/\s+/g, ' ');
  expect(code).toBe(5);
  expect(told).toContain('merged cells: A4:A5. Only the first cell of each has a value');
  expect(told).toContain('hidden rows are read as well: 4.');
  expect(told).toContain('hidden columns are read as well: D.');
  expect(told.indexOf('merged cells')).toBeLessThan(told.indexOf('This was a dry run'));
});

test('a workbook is checked without a portal as it is imported', async () => {
  const place = placed(makeWorkbook(oneSheet(care(15, 1, 1.5), care(16, 1, { t: 'e', xml: '<v>#N/A</v>' }))));
  const env = { PGB_DATA_DIR: join(place.folder, 'data'), PGB_LANG: 'en' };
  await portal.as('organisation', ['declaration', 'snapshot'], { env });
  const { code, stdout } = await portal.as('organisation', ['declaration', 'check', place.path, '-o', 'json'], { env });
  expect(code).toBe(5);
  expect(stdout).toContain('CELL_NO_VALUE');
  expect(leftIn(place)).toEqual([]);
});

test('a note that is a formula that failed is not sent', async () => {
  const note = { t: 'e', xml: '<f>A0</f><v>#REF!</v>' };
  const rows = [
    [...header, 'opmerking'],
    [...care(17, 1, 1.5), note],
    [...care(18, 1, 1.5), '#hulp!'],
  ];
  const { code, stdout } = await importOf(
    placed(makeWorkbook({ sheets: [{ rows }], formats })),
    '--dry-run',
    '-o',
    'json',
  );
  expect(code).toBe(5);
  expect(JSON.parse(stdout)).toMatchObject({ rejected: 1, findings: [{ code: 'CELL_NO_VALUE' }] });
});

test('two workbooks of one content are both read, and sent once', async () => {
  const place = placed(makeWorkbook(oneSheet(care(12, 1, 7.5))));
  const twin = join(place.folder, 'again.xlsx');
  writeFileSync(twin, readFileSync(place.path));
  const { code, stdout } = await importOf(place, twin, '-o', 'json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ imports: [{ accepted: 1 }, { accepted: 0, duplicates: 1 }] });
  expect(leftIn(place)).toEqual([]);
});

test('the copy is for its owner only, and goes when another file is refused', async () => {
  const place = placed(makeWorkbook(oneSheet(care(13, 1, 7.5))));
  expect(await importOf(place, join(place.folder, 'absent.xlsx'))).toMatchObject({ code: 2 });
  expect(leftIn(place)).toEqual([]);
  if (process.platform !== 'win32') expect(statSync(join(place.folder, 'data/imports')).mode & 0o077).toBe(0);
});
