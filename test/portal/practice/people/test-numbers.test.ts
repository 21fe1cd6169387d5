import fc from '../../../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { isAgb, isBsn, isIban, isKvk } from '../../../../src/domain/index.ts';
import { testAgb, testBsn, testIban, testKvk } from '../../../../src/portal/practice/people/test-numbers.ts';

describe('numbers of invented people', () => {
  const serial = fc.integer({ min: 0, max: 999_999 });

  test('pass the checks, whatever the serial number', () => {
    fc.assert(
      fc.property(serial, (number) => {
        expect(isBsn(testBsn(number))).toBe(true);
        expect(isIban(testIban(number))).toBe(true);
        expect(isKvk(testKvk(number))).toBe(true);
      }),
    );
  });

  test('are never given out twice', () => {
    fc.assert(
      fc.property(serial, serial, (one, other) => {
        fc.pre(one !== other);
        expect(testBsn(one)).not.toBe(testBsn(other));
        expect(testIban(one)).not.toBe(testIban(other));
      }),
    );
  });

  test('an AGB code begins with the kind of provider', () => {
    expect(testAgb('41', 2)).toBe('41999002');
    expect(isAgb(testAgb('75', 1))).toBe(true);
  });

  test('a serial number that does not fit is refused', () => {
    expect(() => testBsn(1_000_000)).toThrow(RangeError);
  });
});
