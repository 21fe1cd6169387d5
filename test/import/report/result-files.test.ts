import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Dialect } from '../../../src/import/file/dialect.ts';
import { dutchSpreadsheet } from '../support/dutch-spreadsheet.ts';
import { charsets } from '../../../src/import/file/encoding.ts';
import { careLine, header, workplace } from '../support/practice.ts';

const place = workplace(20);

const columns = [...header.split(';'), 'opmerking'];

function cellsOf(client: number, day: number, hours: string, note: string): string[] {
  return [...careLine(client, day, hours).split(';'), note];
}

function quoted(cell: string): string {
  return cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function bytesOf(text: string, { encoding, byteOrderMark }: Dialect): Buffer {
  return Buffer.concat([
    byteOrderMark ? charsets[encoding].byteOrderMark : Buffer.alloc(0),
    charsets[encoding].encode(text),
  ]);
}

/** The file as text, without what comes before its first line. */
async function textOf(path: string, { encoding }: Dialect): Promise<string> {
  const { byteOrderMark, toText, decode } = charsets[encoding];
  const bytes = await readFile(path);
  expect(bytes.subarray(0, byteOrderMark.length)).toEqual(byteOrderMark);
  return decode(toText(bytes.subarray(byteOrderMark.length))) ?? '';
}

describe.each<[string, number, Partial<Dialect>]>([
  ['UTF-8 with a BOM', 1, { byteOrderMark: true }],
  ['UTF-16 with tabs', 2, { encoding: 'utf-16le', byteOrderMark: true, separator: '\t' }],
  ['UTF-16, big endian, with a line sep=', 3, { encoding: 'utf-16be', byteOrderMark: true, sepLine: true }],
  ['Windows-1252 that ends its lines as Unix does', 4, { encoding: 'windows-1252', lineEnding: '\n' }],
])('a file in %s', (_, client, form) => {
  const dialect = { ...dutchSpreadsheet, ...form };
  const notes = ['één keer', '=HYPERLINK("http://voorbeeld.example")', "'=1+1", '-7,5', '- rustig', '@ huis'];
  const lines = notes.map((note, day) => cellsOf(client, day + 1, day === 0 ? 'acht' : '1,5', note));

  test('gives its lines back in the same form, with nothing in it that a spreadsheet runs, to be corrected and imported', async () => {
    const path = await place().write(`${client}.csv`, '');
    const asTyped = [columns, ...lines].map((cells) => cells.map(quoted).join(dialect.separator));
    const sepLine = dialect.sepLine ? [`sep=${dialect.separator}`] : [];
    await writeFile(path, bytesOf([...sepLine, ...asTyped, ''].join(dialect.lineEnding), dialect));
    const { totals, files } = await place().run(path);
    expect([totals.rejected.lines, totals.held.lines]).toEqual([1, 5]);
    const text = await textOf(files.rejected ?? '', dialect);
    const cells = text.split(/[\r\n]+/).flatMap((line) => line.split(dialect.separator));
    expect(cells.filter((cell) => /^"?[=@]/.test(cell) || /^"?-\D/.test(cell))).toEqual([]);
    expect(text.endsWith(dialect.lineEnding)).toBe(true);

    await writeFile(path, bytesOf(text.replace('acht', '1,5'), dialect));
    expect((await place().run(path)).totals.accepted.lines).toBe(6);
    const { items } = await place().client.declarations.list({ agreementId: careLine(client, 1).split(';')[0] ?? '' });
    const { lines: declared } = await place().client.declarations.show(items[0]?.id ?? '');
    expect(declared.map(({ note }) => note)).toEqual(notes.map((note) => note.replace(/^'/, '')));
  });
});

describe('a file with more than lines of care', () => {
  const timed = 'zorgovereenkomst;datum;zorgfunctie;begintijd;eindtijd';
  const shift = (client: number, date: string, start: string, end: string): string =>
    `${careLine(client, 1).split(';')[0]};${date};persoonlijke verzorging;${start};${end}`;

  test('declares a shift over the end of a month in both months', async () => {
    const lines = [shift(10, '30-09-2026', '22:00', '6:00'), shift(10, '13-10-2026', '8:00', '9:00')];
    const summary = await place().run(await place().write('shift.csv', [timed, ...lines, ''].join('\r\n')));
    expect(summary.totals.accepted).toMatchObject({ lines: 2, minutes: 540 });
    expect(summary.findings).toMatchObject([
      { code: 'SHIFT_CUT', severity: 'warning', first: [{ line: 2, column: 'eindtijd' }] },
    ]);
    const { items } = await place().client.declarations.list({ agreementId: 'Z0001010' });
    const declared = items.map(({ month, minutes }) => ({ month, minutes }));
    expect(declared.toSorted((one, other) => one.month.localeCompare(other.month))).toEqual([
      { month: '2026-09', minutes: 120 },
      { month: '2026-10', minutes: 420 },
    ]);
  });

  test('leaves out blank lines and totals, and says so', async () => {
    const text = [header, careLine(11, 1), '', careLine(11, 2), ';;;;;', 'Totaal;;;;3,0;', ''].join('\r\n');
    const summary = await place().run(await place().write('totals.csv', text));
    expect(summary.totals.accepted.lines).toBe(2);
    expect(summary.lines).toBe(2);
    expect(summary.findings).toMatchObject([
      { code: 'BLANK_LINES', severity: 'warning', first: [{ line: 3, params: { found: 2, lines: ['3', '5'] } }] },
      { code: 'TOTAL_ROWS', severity: 'warning', first: [{ line: 6, params: { found: 1, lines: ['6'] } }] },
    ]);
  });
});
