import { describe, expect, test } from 'vitest';
import { excelParts } from '../support/excel-parts.ts';
import { makeWorkbook, makeZip, type TestCell } from '../support/make-workbook.ts';
import { readBook } from '../support/read-text.ts';

const formats = [
  'dd-mm-yyyy',
  'h:mm',
  '[h]:mm',
  'd-m-yyyy h:mm',
  '0%',
  '0.00',
  '00000000',
  '[$-413]d mmmm yyyy;@',
  'mm:ss',
  '"€" #,##0.00',
  '[m]',
  '0.00E+00',
  '"dag" 0',
  '@',
  '0 "min"',
  '0.00\\ \\u\\u\\r;[Red]\\-0.00\\ \\u\\u\\r',
  '0" dagdelen"_);(0)',
  '#,##0.00_ ;-#,##0.00\\ ',
  '#,##0.00 "€"',
  'General" km"',
  '#,##0,',
  '0.0,,',
  '#,##0," k"',
] as const;

function looks(code: (typeof formats)[number], value: string): TestCell {
  return { s: formats.indexOf(code) + 1, xml: `<v>${value}</v>` };
}

async function cellOf(cell: TestCell, is1904 = false): Promise<string> {
  const { lines } = await readBook(makeWorkbook({ sheets: [{ rows: [[cell]] }], formats, is1904 }));
  return lines[0]?.replace(/^"|"$/g, '').replaceAll('""', '"') ?? '';
}

test.each<[string, TestCell, string]>([
  ['a whole number', 1144, '1144'],
  ['a decimal', 7.5, '7,5'],
  ['three decimals, which no reader takes for a thousand', 8.125, '8,1250'],
  ['what a computer makes of 7.2', { xml: '<v>7.1999999999999993</v>' }, '7,2'],
  ['a small number', { xml: '<v>1.25E-3</v>' }, '0,00125'],
  ['a large number', { xml: '<v>1.234E+21</v>' }, '1234000000000000000000'],
  ['a negative number', -7.5, '-7,5'],
  ['a number in a scientific format', looks('0.00E+00', '8125.5'), '8125,5'],
  ['a sum that shows two decimals', looks('0.00', '379.6825'), '379,68'],
  ['a half, rounded as people do', looks('0.00', '1.005'), '1,01'],
  ['nine that carry', looks('0.00', '-0.999'), '-1'],
  ['euros', looks('"€" #,##0.00', '1234.5'), '1234,5'],
  ['a letter of a date between quotes', looks('"dag" 0', '7.5'), '7,5'],
  ['a number of minutes', looks('0 "min"', '90'), '90 min'],
  ['a unit behind a number of any form', looks('General" km"', '12.5'), '12,5 km'],
  ['a unit letter by letter', looks('0.00\\ \\u\\u\\r;[Red]\\-0.00\\ \\u\\u\\r', '1.5'), '1,5 uur'],
  ['a unit before a wide sign', looks('0" dagdelen"_);(0)', '2'), '2 dagdelen'],
  ['room behind a number', looks('#,##0.00_ ;-#,##0.00\\ ', '57.4'), '57,4'],
  ['euros behind', looks('#,##0.00 "€"', '57.4'), '57,4'],
  ['a number in a text format', looks('@', '7.5'), '7,5'],
  ['digits that are always there', looks('00000000', '1012345'), '01012345'],
  ['thousands that are shown as ones', looks('#,##0,', '1500'), '1500 [#,##0,]'],
  ['millions that are shown as ones', looks('0.0,,', '1500000'), '1500000 [0.0,,]'],
  ['thousands with a letter behind', looks('#,##0," k"', '1500'), '1500 [#,##0,]'],
  ['a part of a whole', looks('0%', '0.215'), '21,5%'],
  ['a day', looks('dd-mm-yyyy', '46296'), '2026-10-01'],
  ['a day in a language', looks('[$-413]d mmmm yyyy;@', '46296'), '2026-10-01'],
  ['the first of March 1900', looks('dd-mm-yyyy', '61'), '1900-03-01'],
  ['the day that never was', looks('dd-mm-yyyy', '60'), '1900-02-29'],
  ['the last of January 1900', looks('dd-mm-yyyy', '31'), '1900-01-31'],
  ['no day at all', looks('dd-mm-yyyy', '0.5'), '1900-01-00'],
  ['a day below zero', looks('dd-mm-yyyy', '-1'), '####'],
  ['a time', looks('h:mm', '0.40625'), '09:45'],
  ['a time that binary makes uneven', looks('h:mm', '0.39583333333333331'), '09:30'],
  ['a time with seconds', looks('h:mm', '0.39606481481481481'), '09:30:20'],
  ['a time of a day', looks('h:mm', '46296.375'), '09:00'],
  ['the end of a day', looks('h:mm', '1'), '24:00'],
  ['hours of which a day is not shown', looks('h:mm', '1.0625'), '25,5'],
  ['minutes and seconds', looks('mm:ss', '0.3125'), '07:30'],
  ['hours that go on', looks('[h]:mm', '0.3125'), '07:30'],
  ['hours beyond a day', looks('[h]:mm', '6.6875'), '160,5'],
  ['minutes that go on', looks('[m]', '0.3125'), '450 min'],
  ['a moment', looks('d-m-yyyy h:mm', '46296.40625'), '2026-10-01 09:45'],
  ['a moment at midnight', looks('d-m-yyyy h:mm', '46296'), '2026-10-01'],
  ['a day in the form of ISO', { t: 'd', xml: '<v>2026-10-01T00:00:00</v>' }, '2026-10-01'],
  ['yes', { t: 'b', xml: '<v>1</v>' }, 'ja'],
  ['no', { t: 'b', xml: '<v>0</v>' }, 'nee'],
  ['the value of a formula', { xml: '<f>B2*C2</f><v>7.5</v>' }, '7,5'],
  ['the text of a formula', { t: 'str', xml: '<f>A1&amp;""</f><v>Z0001011</v>' }, 'Z0001011'],
  ['a formula that gives no text', { t: 'str', xml: '<f>IF(1,"")</f><v></v>' }, ''],
  ['a formula that was never worked out', { xml: '<f>SUM(A1:A9)</f><v></v>' }, '#FORMULE!'],
  ['a formula without a value', { xml: '<f>SUM(A1:A9)</f>' }, '#FORMULE!'],
  ['a formula that fails', { t: 'e', xml: '<f>A0</f><v>#REF!</v>' }, '#REF!'],
  ['a text of its own', { t: 'inlineStr', xml: '<is><t>Z0001011</t></is>' }, 'Z0001011'],
  [
    'a text with a look',
    { t: 'inlineStr', xml: '<is><r><rPr><b/></rPr><t>Z000</t></r><r><t>1011</t></r></is>' },
    'Z0001011',
  ],
  ['how a text sounds', { t: 'inlineStr', xml: '<is><t>a</t><rPh sb="0" eb="1"><t>b</t></rPh></is>' }, 'a'],
  ['a text with quotes', 'de "late" dienst; kort', 'de "late" dienst; kort'],
  ['a text of two lines', 'Aantal\n(uren)', 'Aantal (uren)'],
  ['a text that would run', '=1+1', "'=1+1"],
  ['a character that XML has not', { t: 'inlineStr', xml: '<is><t>a_x000D__x000A_b</t></is>' }, 'a b'],
  ['a cell with a look only', { s: 1, xml: '' }, ''],
])('%s is read as people see it', async (_, cell, text) => {
  expect(await cellOf(cell)).toBe(text);
});

test('a workbook that counts from 1904 has other numbers for its days', async () => {
  expect(await cellOf(looks('dd-mm-yyyy', '44834'), true)).toBe('2026-10-01');
  expect(await cellOf(looks('dd-mm-yyyy', '0'), true)).toBe('1904-01-01');
});

test('a row is a line with its own number, whatever is empty', async () => {
  const { lines } = await readBook(
    makeWorkbook({
      sheets: [{ rows: [['a', 'b', 'c'], undefined, [], ['d'], [null, null, 'e'], [null, { s: 1, xml: '' }]] }],
    }),
  );
  expect(lines).toEqual(['"a";"b";"c"', '', '', '"d";;', ';;"e"']);
});

test.each([
  ['hidden="1"', 'hidden="1"', true],
  ['hidden="true"', 'width="9" hidden="true"', true],
  ['ht="0" customHeight="1"', 'width="0" customWidth="1"', true],
  ['ht="0.0"', 'width="0.00"', true],
  ['ht="15" hidden="0"', 'width="8.5" hidden="false"', false],
  ['ht="0.75"', 'width="0.3"', false],
])('a row with %s and a column with %s are seen by nobody: %s', async (row, column, isHidden) => {
  const { facts } = await readBook(
    makeWorkbook({
      sheets: [
        {
          rows: [
            ['Datum', 'Uren'],
            ['a', 'b'],
            ['c', 'd'],
          ],
          rowAttributes: { 3: row },
          before: `<cols><col min="2" max="2" ${column}/></cols>`,
        },
      ],
    }),
  );
  expect(facts).toMatchObject(
    isHidden ? { hiddenRows: [3], hiddenColumns: ['B'] } : { hiddenRows: [], hiddenColumns: [] },
  );
});

test('what is hidden or merged is told, but for a title above the table', async () => {
  const { facts } = await readBook(
    makeWorkbook({
      sheets: [
        {
          rows: [['Oktober'], ['a', 'b', 'c'], ['1', '2', '3'], ['4', '5'], [], ['6', null, '7']],
          rowAttributes: { 4: 'hidden="1"', 5: 'hidden="1"' },
          before: '<cols><col min="2" max="2" hidden="1"/><col min="8" max="16384" hidden="true"/></cols>',
          after: '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A3:A4"/><mergeCell ref="H3:J4"/></mergeCells>',
        },
      ],
    }),
  );
  expect(facts).toEqual({ merged: ['A3:A4'], hiddenRows: [4], hiddenColumns: ['B'] });
});

test('a workbook as Excel writes it', async () => {
  const { lines, facts } = await readBook(makeZip(excelParts));
  expect(lines).toEqual([
    '"Urenlijst oktober 2026"',
    '',
    '"zorgovereenkomst";"datum";"zorgfunctie";"eenheid";"aantal"',
    '"Z0001001";"2026-10-01";"persoonlijke verzorging";"uur";"1,5"',
    '"Z0001001";"2026-10-02";"persoonlijke verzorging";"uur";"07:30"',
    '"Totaal";;;;"9"',
  ]);
  expect(facts).toEqual({ merged: [], hiddenRows: [], hiddenColumns: ['D'] });
});

describe('a line through a cell', () => {
  const read = (font: string, cell: Exclude<TestCell, null>, ...others: TestCell[]) => {
    const struck = typeof cell === 'object' ? { ...cell, s: 1 } : { s: 1, xml: `<v>${cell}</v>` };
    return readBook(
      makeWorkbook({
        sheets: [
          {
            rows: [
              ['Datum', 'Uren'],
              [struck, ...others],
            ],
          },
        ],
        fonts: [font],
      }),
    );
  };

  test.each(['<strike/>', '<strike val="1"/>', '<strike val="true"/>'])(
    '%s stops the file at its place',
    async (font) => {
      await expect(read(font, 45931, 7.5)).rejects.toMatchObject({ problem: 'struck-through', cell: 'A2' });
    },
  );
  test.each(['', '<strike val="0"/>', '<strike val="false"/>', '<b/>'])('%s is no line', async (font) => {
    expect((await read(font, 45931, 7.5)).lines).toHaveLength(2);
  });
  test('of a title, and of a cell with nothing in it, say nothing', async () => {
    expect((await read('<strike/>', 45931)).lines).toHaveLength(2);
    expect((await read('<strike/>', { xml: '' }, 7.5)).lines).toHaveLength(2);
  });
});
