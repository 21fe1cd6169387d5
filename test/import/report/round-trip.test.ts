import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { mapHeader } from '../../../src/import/column-sets.ts';
import { encodeText } from '../../../src/import/file/encoding.ts';
import { runsAsFormula } from '../../../src/import/file/formula.ts';
import { csvCell } from '../../../src/import/report/csv-cell.ts';
import { originalBytes } from '../../../src/import/report/original-bytes.ts';
import { anyCell, anyDialect, fileIn, lineIn } from '../support/dialects.ts';
import { fc, test as property } from '../support/property.ts';
import { fieldsOf, readText } from '../support/read-text.ts';
import { readWhole } from '../support/read-whole.ts';

const rows = fc.array(fc.array(anyCell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
const pieceBytes = fc.integer({ min: 1, max: 40 });

property.prop([rows, anyDialect, pieceBytes])(
  'what the importer writes, it reads back to the same, in any form and however it is cut in pieces',
  (written, form, size) => {
    const dialect = { ...form, byteOrderMark: false, sepLine: false };
    expect(fieldsOf(readText(fileIn(written, dialect), size, dialect))).toEqual(written);
  },
);

property.prop([rows, anyDialect, pieceBytes])(
  'the bytes of a record are those that were written for it',
  (written, form, size) => {
    const dialect = { ...form, byteOrderMark: false, sepLine: false };
    const bytes = fileIn(written, dialect);
    const found = readText(bytes, size, dialect).map(({ offset, length }) => bytes.subarray(offset, offset + length));
    const expected = written.map((row) =>
      encodeText(lineIn(row, { ...dialect, lineEnding: '\n' }).slice(0, -1), dialect),
    );
    expect(found).toEqual(expected);
  },
);

property.prop([anyCell, anyDialect])('no spreadsheet runs what the importer writes', (cell, { separator }) => {
  const text = csvCell(cell, separator);
  expect(runsAsFormula(text.startsWith('"') ? text.slice(1, -1) : text)).toBe(false);
});

/** A cell as somebody wrote it: plain, or in quotes. */
const somebodysCell = fc.oneof(
  fc
    .string({ unit: fc.constantFrom('a', '1', '"', "'", '=', '-', '@', ' ', 'é'), maxLength: 5 })
    .map((text) => `x${text}`),
  fc.constantFrom('=1+1', '-7,5', '@a', "'=1", '+31', '-a', ''),
  anyCell.map((text) => `"${text.replaceAll('"', '""')}"`),
);

property.prop([
  fc.array(somebodysCell, { minLength: 2, maxLength: 5 }),
  // A comma in a plain cell is no separator.
  anyDialect.filter(({ separator }) => separator !== ','),
  fc.integer({ min: 1, max: 5 }),
])('a copied line is read as the line itself, without what was added to it', (cells, dialect, ownWidth) => {
  const headers = cells.map((_, index) => (index < ownWidth ? `own ${index}` : 'pgb_status'));
  const bytes = encodeText(cells.join(dialect.separator), dialect);
  const copy = originalBytes(bytes, mapHeader(headers, 1).mapping, dialect);
  // An empty text holds no record at all.
  const [read = ['']] = fieldsOf(readText(copy, 1024, dialect));
  expect(read).toEqual(fieldsOf(readText(bytes, 1024, dialect))[0]?.slice(0, ownWidth));
});

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pgb-read-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const header = ['zorgovereenkomst', 'datum', 'aantal', 'tarief', 'opmerking'];
const careLine = fc
  .record({
    agreement: fc.integer({ min: 1, max: 9999 }),
    day: fc.integer({ min: 1, max: 31 }),
    quarters: fc.integer({ min: 1, max: 40 }),
    cents: fc.integer({ min: 0, max: 9999 }),
    note: fc.constantFrom('', 'één keer', 'zei: "goed"', 'eerst;\ndaarna', '=1+1', "'=1", '- rustig', 'a\tb|c,d'),
  })
  .map(({ agreement, day, quarters, cents, note }) => [
    `Z${String(agreement).padStart(7, '0')}`,
    `${String(day).padStart(2, '0')}-10-2026`,
    String(quarters / 4).replace('.', ','),
    `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`,
    note,
  ]);

property.prop([fc.array(careLine, { minLength: 1, maxLength: 8 }), anyDialect, anyDialect])(
  'the same care gives the same lines, however the file is written',
  async (lines, one, other) => {
    const read = async (name: string, form: typeof one): Promise<unknown> => {
      const path = join(folder, name);
      await writeFile(path, fileIn([header, ...lines], form));
      const { lines: found, findings } = await readWhole(path);
      return { findings, lines: found.map(({ offset: _, length: __, line: ___, ...rest }) => rest) };
    };
    expect(await read('one.csv', one)).toEqual(await read('other.csv', other));
  },
);
