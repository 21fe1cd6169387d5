import { expect, test } from 'vitest';
import { excerpt } from '../../../src/import/cells/excerpt.ts';

test.each([
  ['a number', '1.000', '1.000'],
  ['what a spreadsheet made of a number', '5,57E+08', '5,57E+08'],
  ['a date', '31-09-2026', '31-09-2026'],
  ['a number of a record', 'A0000817', 'A0000817'],
  ['one word in small letters', 'wandelen', 'wandelen'],
  ['a quantity with a unit that is not known', '2 dagdele', '2 dagdele'],
  ['a quantity and its unit in one', '1,5urr', '1,5urr'],
  ['a quantity in more words', '2 uur en 1 kwartier', '2 uur en 1 kwartier'],
  ['a care function', 'Persoonlijke Verzorging', 'Persoonlijke Verzorging'],
  ['a care function with a letter wrong', 'Persoonlijke Verzorgin', 'Persoonlijke Verzorgin'],
  ['a care function with its unit', 'Verpleging per uur', 'Verpleging per uur'],
  ['a rate', '€ 45,00 per uur', '€ 45,00 per uur'],
  ['a date with its month in letters', '31 Sept 2026', '31 Sept 2026'],
  ['a date with its day', 'Dinsdag 31-09-2026', 'Dinsdag 31-09-2026'],
  ['a date without signs', '20261032', '********'],
  ['a day that is there, without signs', '20261031', '20261031'],
  ['a date with a time of points', '2026.10.01 09.30', '2026.10.01 09.30'],
  ['an agreement with its word', 'Overeenkomst Z0001144', 'Overeenkomst Z0001144'],
])('%s is shown as it stands', (_, text, expected) => {
  expect(excerpt(text)).toBe(expected);
});

test.each([
  ['a name', 'Jan Voorbeeld', 'J*** V***'],
  ['words that may be a note', 'is gevallen', 'i*** g***'],
  ['a name that is a month', 'Jan', 'J***'],
  ['a name that is a month beside another', 'April Voorbeeld', 'A*** V***'],
  ['a name beside a quantity', '8 uur bij Jan', '8 uur b*** J***'],
  ['a name beside a day of birth', 'Jan Voorbeeld 12-03-1950', 'J*** V*** 1***'],
  ['a name between words of the trade', 'Verpleging mw. Voorbeeld', 'Verpleging m*** V***'],
  ['an address', 'Dorpsstraat 12', 'D*** 12'],
  ['a citizen service number', '123456782', '*********'],
  ['a citizen service number that begins as a year', '201012345', '*********'],
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
