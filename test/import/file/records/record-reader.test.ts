import { fc, test as property } from '../../support/property.ts';
import { describe, expect, test } from 'vitest';
import { BrokenFileError } from '../../../../src/import/file/broken-file.ts';
import { recordLimit } from '../../../../src/import/file/records/record-reader.ts';
import { fieldsOf, readText } from '../../support/read-text.ts';

describe('records', () => {
  test.each([
    [
      'lines that end as in Windows',
      'a;b\r\n1;2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'lines that end as in Unix',
      'a;b\n1;2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a last line without an ending',
      'a;b\n1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['lines that end as on an old Mac', 'a\r1\r"2"\r', [['a'], ['1'], ['2']]],
    ['all endings in one file', 'a\r\n1\n2\r3\r\n', [['a'], ['1'], ['2'], ['3']]],
    ['blank lines in all endings', 'a\r\r\n\nb', [['a'], [''], [''], ['b']]],
    [
      'a separator in quotes',
      'a;b\n"1;2";3\n',
      [
        ['a', 'b'],
        ['1;2', '3'],
      ],
    ],
    ['a quote in quotes', '"een ""goede"" dag"\n', [['een "goede" dag']]],
    [
      'a line break in quotes',
      'a;"1\n2"\nb;3\n',
      [
        ['a', '1\n2'],
        ['b', '3'],
      ],
    ],
    ['a quote inside a plain cell', 'a 5" buis;b\n', [['a 5" buis', 'b']]],
    ['letters outside ASCII', 'cliënt;€ 5\n', [['cliënt', '€ 5']]],
    ['empty cells', ';;\n', [['', '', '']]],
  ])('reads %s', (_, text, expected) => {
    expect(fieldsOf(readText(text))).toEqual(expected);
  });

  test('knows on which line a record begins, also after a line break in quotes', () => {
    expect(readText('a\n"1\n2"\nb\n').map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  test('gives the place of the original bytes of every record', () => {
    const bytes = Buffer.from('naam;x\r\n"é;""è""";1\r\nlaatste;2');
    const originals = readText(bytes, 3).map(({ offset, length }) =>
      bytes.subarray(offset, offset + length).toString(),
    );
    expect(originals).toEqual(['naam;x', '"é;""è""";1', 'laatste;2']);
  });

  test.each([
    ['a quote that is not closed', 'a;b\n1;"2\n3;4\n', { code: 'QUOTE_NOT_CLOSED', line: 2, column: 2 }],
    ['text after a closing quote', 'a;b\n"1"x;2\n', { code: 'QUOTE_MISPLACED', line: 2, column: 1 }],
    [
      'a quote that is not closed, far from the end',
      `a;b\n1;"2\n${'3;4\n'.repeat(recordLimit / 2)}`,
      { code: 'QUOTE_NOT_CLOSED', line: 2, column: 2 },
    ],
    ['a line without an end', `a;b\n${'x'.repeat(recordLimit + 2048)}`, { code: 'LINE_TOO_LONG', line: 2 }],
    ['a NUL byte', 'a;b\n1;\0\n', { code: 'NUL_BYTE', line: 2, column: 2 }],
  ])('names the place of %s', (_, text, problem) => {
    // A record that is not whole is read anew with each piece, so a long one comes in few.
    expect(problemsOf(() => readText(text, Math.max(1024, text.length / 16)))[0]).toMatchObject(problem);
  });

  test('names the place of bytes that are not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('a;b\n1;'), Buffer.from([0xe9]), Buffer.from('\n')]);
    expect(() => readText(bytes)).toThrow('NOT_UTF8 at line 2');
  });
});

function problemsOf(read: () => unknown): BrokenFileError['problems'] {
  try {
    read();
  } catch (error) {
    if (error instanceof BrokenFileError) return error.problems;
    throw error;
  }
  throw new Error('It was read');
}

const cell = fc.string({ unit: fc.constantFrom('a', '1', ';', '"', '\n', '\r\n', 'é', '€', ' ') });

function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

property.prop([
  fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
  fc.integer({ min: 1, max: 50 }),
])('what is written in quotes is read back to the same, however the file is cut in pieces', (rows, pieceBytes) => {
  const text = rows.map((row) => row.map(quoted).join(';')).join('\r\n');
  expect(fieldsOf(readText(text, pieceBytes))).toEqual(rows);
});

const text = fc.string({ unit: fc.constantFrom('a', ';', '"', '\n', '\r', 'é') });

/** The records, or what is wrong and where. */
function readOrProblem(content: string, pieceBytes: number): unknown {
  try {
    return readText(content, pieceBytes);
  } catch (error) {
    return (error as BrokenFileError).problems;
  }
}

property.prop([text, fc.integer({ min: 1, max: 5 })])(
  'any text is read the same, or is wrong at the same place, however it is cut in pieces',
  (content, pieceBytes) => {
    expect(readOrProblem(content, pieceBytes)).toEqual(readOrProblem(content, 1024));
  },
);
