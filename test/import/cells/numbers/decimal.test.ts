import { expect, test } from 'vitest';
import { readDecimal } from '../../../../src/import/cells/numbers/decimal.ts';
import { fc, test as property } from '../../support/property.ts';

test.each([
  ['7,5', 750, ','],
  ['7.5', 750, '.'],
  ['7', 700, undefined],
  ['-7,25', -725, ','],
  ['0,125', undefined, undefined],
  ['0,120', 12, ','],
  ['1234,500', 123_450, ','],
  ['1.234,5', 123_450, ','],
  ['1,234.50', 123_450, '.'],
  ['1.234.567', 123_456_700, ','],
  ['1,234,567', 123_456_700, '.'],
  ['12.34.567', undefined, undefined],
  ['1.000', undefined, undefined],
  ['1,000', undefined, undefined],
  ['7,5,', undefined, undefined],
  ['', undefined, undefined],
  ['acht', undefined, undefined],
])('%s is %s hundredths, and shows %s', (text, size, form) => {
  expect(readDecimal(text, 100)).toEqual(size === undefined ? undefined : { size, form });
});

test.each([
  ['1.000', ',', 100_000],
  ['1.000', '.', 100],
  ['1,000', ',', 100],
  ['-1,000', '.', -100_000],
  ['1.005', '.', undefined],
  ['1.5', ',', 150],
] as const)('%s where %s stands before the decimals is %s hundredths', (text, sign, size) => {
  expect(readDecimal(text, 100, sign)?.size).toBe(size);
});

function grouped(digits: string, sign: string): string {
  return digits.replaceAll(/\B(?=(\d{3})+$)/g, sign);
}

property.prop([fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 99 }), fc.constantFrom(',', '.')])(
  'a number is read whatever its signs, and with the decimals it shows which they are',
  (whole, cents, sign) => {
    const other = sign === ',' ? '.' : ',';
    const decimals = String(cents).padStart(2, '0');
    const expected = { size: whole * 100 + cents, form: sign };
    expect(readDecimal(`${whole}${sign}${decimals}`, 100)).toEqual(expected);
    expect(readDecimal(`${grouped(String(whole), other)}${sign}${decimals}`, 100)).toEqual(expected);
  },
);
