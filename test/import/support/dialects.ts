import { lineEndings, separators, type Dialect } from '../../../src/import/file/dialect.ts';
import { dutchSpreadsheet } from './dutch-spreadsheet.ts';
import { charsets, encodeText, encodings } from '../../../src/import/file/encoding.ts';
import { csvCell } from '../../../src/import/report/csv-cell.ts';
import { fc } from './property.ts';

/** Every way to write a file. */
export const anyDialect: fc.Arbitrary<Dialect> = fc.record({
  encoding: fc.constantFrom(...encodings),
  byteOrderMark: fc.boolean(),
  separator: fc.constantFrom(...separators),
  sepLine: fc.boolean(),
  lineEnding: fc.constantFrom(...lineEndings),
  mixedLineEndings: fc.constant(false),
  decimals: fc.constant(dutchSpreadsheet.decimals),
  dates: fc.constant(dutchSpreadsheet.dates),
});

// Each of them is in all encodings, and none of them together is something else in another one.
export const writable = ['a', '1', ';', ',', '|', '\t', '"', "'", '=', '-', '+', '@', '\n', '\r', ' ', 'é', 'ß'];
export const anyCell: fc.Arbitrary<string> = fc.string({ unit: fc.constantFrom(...writable), maxLength: 8 });

/** One line as the importer writes it, with its ending. */
export function lineIn(cells: readonly string[], { separator, lineEnding }: Dialect): string {
  return cells.map((cell) => csvCell(cell, separator)).join(separator) + lineEnding;
}

/** A file as the importer writes it. */
export function fileIn(rows: readonly (readonly string[])[], dialect: Dialect): Buffer {
  const mark = dialect.byteOrderMark ? charsets[dialect.encoding].byteOrderMark : Buffer.alloc(0);
  const first = dialect.sepLine ? [`sep=${dialect.separator}${dialect.lineEnding}`] : [];
  const text = [...first, ...rows.map((row) => lineIn(row, dialect))].join('');
  return Buffer.concat([mark, encodeText(text, dialect)]);
}
