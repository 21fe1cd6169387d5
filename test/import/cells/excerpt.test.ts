import { expect, test } from 'vitest';
import { excerpt } from '../../../src/import/cells/excerpt.ts';

test.each([
  ['a number', '1.000', '1.000'],
  ['what a spreadsheet made of a number', '5,57E+08', '5,57E+08'],
  ['a date', '31-09-2026', '31-09-2026'],
  ['a number of a record', 'A0000817', 'A0000817'],
  ['one word in small letters', 'wandelen', 'wandelen'],
])('%s is shown as it stands', (_, text, expected) => {
  expect(excerpt(text)).toBe(expected);
});

test.each([
  ['a name', 'Jan Voorbeeld', 'J*** V***'],
  ['words that may be a note', 'is gevallen', 'i*** g***'],
  ['a citizen service number', '123456782', '*********'],
  ['a citizen service number without its zero', '12345678', '********'],
  ['a citizen service number in groups', '123.456.782', '***********'],
  ['an account number', 'NL91ABNA0417164300', 'N***'],
  ['a formula with a name in it', '=Jan', '=***'],
])('%s is masked', (_, text, expected) => {
  expect(excerpt(text)).toBe(expected);
});

test('a long text is cut', () => {
  expect(excerpt('1'.padEnd(99, '-'))).toBe(`${'1'.padEnd(24, '-')}…`);
});
