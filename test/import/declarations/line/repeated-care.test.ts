import { expect, test } from 'vitest';
import { headerOf, type Column } from '../../../../src/import/columns/columns.ts';
import { lineColumns } from '../../../../src/import/declarations/line/read-content.ts';
import { RepeatedCare } from '../../../../src/import/declarations/line/repeated-care.ts';
import { declarationLineReader } from '../../../../src/import/declarations/read-line.ts';
import { dutchSpreadsheet } from '../../support/dutch-spreadsheet.ts';
import { mapHeader } from '../../../../src/import/column-sets.ts';

const header = 'zorgovereenkomst;datum;aantal;tarief;opmerking;kenmerk';

/** Reads lines one after the other with one reader, as a file is read. */
function readAll(...lines: readonly string[]) {
  const reader = declarationLineReader({ mapping: mapHeader(header.split(';'), 1).mapping, dialect: dutchSpreadsheet });
  return lines.flatMap((text, at) =>
    reader.read({
      line: at + 2,
      offset: 0,
      length: 0,
      fields: text.split(';'),
      unended: false,
      open: false,
      quoted: false,
    }),
  );
}

test('the same care for somebody else is read as it was the first time', () => {
  const [first, second] = readAll('Z0000042;01-10-2026;1,5;60;;a', 'Z0000043;01-10-2026;1,5;60;;b');
  expect(second).toMatchObject({ agreement: 'Z0000043', reference: 'b', line: 3, minutes: 90, cents: 90_00 });
  expect(second?.content).toEqual(first?.content);
  expect(JSON.parse(second?.json ?? '')).toEqual(second?.content);
});

test('what is wrong is found on every line on which it stands', () => {
  const found = readAll('Z0000042;01-10-2026;acht;60;;', 'Z0000043;01-10-2026;acht;60;;');
  expect(found.map(({ wrong, findings }) => [wrong, findings[0]?.line])).toEqual([
    [true, 2],
    [true, 3],
  ]);
});

test('a note stays with its own line', () => {
  const notes = ['', 'een', 'twee', ''].map((note) => `Z0000042;01-10-2026;1,5;60;${note};`);
  expect(readAll(...notes).map(({ content }) => content?.note)).toEqual([undefined, 'een', 'twee', undefined]);
});

test('care is the same only when every cell that it is read from is the same', () => {
  const columns = [...new Set(Object.values<readonly Column[]>(lineColumns).flat())];
  const { mapping } = mapHeader(columns.map(headerOf), 1);
  const repeated = new RepeatedCare(mapping);
  const cells = columns.map((column): string => (column === 'note' ? '' : 'x'));
  for (const [at, column] of columns.entries()) {
    const key = repeated.keyOf(cells.with(at, 'y'));
    if (column === 'note') expect(key).toBeUndefined();
    else expect(key, column).not.toBe(repeated.keyOf(cells));
  }
});
