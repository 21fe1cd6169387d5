import fc from '../../../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import {
  isAgb,
  isBsn,
  isIban,
  isKvk,
  isMunicipalityCode,
  isPostcode,
  isUzovi,
  normaliseIban,
  normalisePostcode,
} from '../../../../src/domain/index.ts';

/** Eight digits and the ninth that makes the sum divisible by eleven, where there is one. */
const generatedBsn = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
  .map((digits) => {
    const rest = digits.reduce((sum, digit, index) => sum + digit * (9 - index), 0) % 11;
    return [...digits, rest].join('');
  })
  .filter((text) => text.length === 9 && text !== '000000000');

describe('BSN', () => {
  test.each(['111222333', '123456782'])('accepts the test number %s', (text) => {
    expect(isBsn(text)).toBe(true);
  });

  test.each(['000000000', '111222334', '11122233', '1112223330', '11122233x', '111 222 333', ''])(
    'refuses %s',
    (text) => {
      expect(isBsn(text)).toBe(false);
    },
  );

  test('accepts every number made by the eleven-test and none that differs in one digit', () => {
    const change = fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(generatedBsn, change, (bsn, [place, step]) => {
        const digit = (Number(bsn[place]) + step) % 10;
        expect(isBsn(bsn)).toBe(true);
        expect(isBsn(bsn.slice(0, place) + String(digit) + bsn.slice(place + 1))).toBe(false);
      }),
    );
  });
});

describe('IBAN', () => {
  test.each(['NL91ABNA0417164300', 'DE89370400440532013000', 'BE68539007547034'])('accepts %s', (text) => {
    expect(isIban(text)).toBe(true);
  });

  test.each(['NL91ABNA0417164301', 'NL91 ABNA 0417 1643 00', 'nl91abna0417164300', 'NL91', ''])(
    'refuses %s',
    (text) => {
      expect(isIban(text)).toBe(false);
    },
  );

  test('is stored without spaces, in capitals', () => {
    expect(normaliseIban(' nl91 abna 0417 1643 00 ')).toBe('NL91ABNA0417164300');
  });
});

describe('postcode', () => {
  test.each(['1234AB', '9999XZ', '1000SB'])('accepts %s', (text) => {
    expect(isPostcode(text)).toBe(true);
  });

  test.each(['0234AB', '1234SA', '1234SD', '1234SS', '1234 AB', '1234ab', '123AB', '12345A'])('refuses %s', (text) => {
    expect(isPostcode(text)).toBe(false);
  });

  test('is stored without a space, in capitals', () => {
    expect(normalisePostcode('1234 ab')).toBe('1234AB');
  });
});

describe.each([
  ['AGB', isAgb, '41012345'],
  ['KVK', isKvk, '01234567'],
  ['UZOVI', isUzovi, '5501'],
  ['municipality code', isMunicipalityCode, '0344'],
] as const)('%s', (_name, accepts, example) => {
  test('has exactly its number of digits', () => {
    expect(accepts(example)).toBe(true);
    expect(accepts(example.slice(1))).toBe(false);
    expect(accepts(`${example}0`)).toBe(false);
    expect(accepts(`${example.slice(1)}x`)).toBe(false);
  });
});
