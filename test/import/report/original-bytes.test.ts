import { expect, test } from 'vitest';
import { mapHeader } from '../../../src/import/column-sets.ts';
import { dutchSpreadsheet } from '../support/dutch-spreadsheet.ts';
import { originalBytes } from '../../../src/import/report/original-bytes.ts';
import { fc, test as property } from '../support/property.ts';
import { readText } from '../support/read-text.ts';

function own(line: string, headers: string[]): string {
  return originalBytes(Buffer.from(line), mapHeader(headers, 1).mapping, dutchSpreadsheet).toString();
}

test.each([
  ['keeps a line as wide as the header', '1;2', ['a', 'b'], '1;2'],
  ['fills up a line that is shorter', '1', ['a', 'b', 'c'], '1;;'],
  ['leaves out what an earlier import added', '1;2;held;x', ['a', 'b', 'pgb_status', 'pgb_foutcode'], '1;2'],
  ['keeps a cell too many, which is what is wrong', '1;2;3;held', ['a', 'b', 'pgb_status'], '1;2;3'],
  ['leaves out cells too many that are empty', '1;2;; ;', ['a', 'b'], '1;2'],
  ['and those before what an import added', '1;2;;', ['a', 'b', 'pgb_status'], '1;2'],
  ['passes over separators in quotes', '"1;"";1";2;held', ['a', 'b', 'pgb_status'], '"1;"";1";2'],
  ['takes a quote in a plain cell for a character', '5" buis;2;held', ['a', 'b', 'pgb_status'], '5" buis;2'],
])('%s', (_, line, headers, expected) => {
  expect(own(line, headers)).toBe(expected);
});

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', '"', ' ') }).map((text) => `x${text}`),
  fc.string({ unit: fc.constantFrom('a', '"', ';', '\n') }).map((text) => `"${text.replaceAll('"', '""')}"`),
);

property.prop([fc.array(cell, { minLength: 2, maxLength: 5 }), fc.integer({ min: 1, max: 4 })])(
  'cuts a line where the reader does',
  (cells, ownWidth) => {
    const headers = cells.map((_, index) => (index < ownWidth ? `own ${index}` : 'pgb_status'));
    const cut = readText(own(cells.join(';'), headers))[0]?.fields;
    expect(cut).toEqual(readText(cells.join(';'))[0]?.fields.slice(0, ownWidth));
  },
);
