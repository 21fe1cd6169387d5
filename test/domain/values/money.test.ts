import fc from '../../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { lineAmountCents, travelAmountCents, withEmployerCharges } from '../../../src/domain/index.ts';

const rate = fc.integer({ min: 0, max: 10_000_00 });

/** Half up in exact arithmetic, to compare with. */
function halfUp(dividend: bigint, divisor: bigint): number {
  return Number((2n * dividend + divisor) / (2n * divisor));
}

describe('an amount', () => {
  test.each([
    [60_00, 90, 90_00, 'an hour and a half'],
    [65_43, 15, 16_36, 'a quarter of 16.3575'],
    [12_50, 45, 9_38, '9.375 is rounded up'],
    [1_01, 30, 51, '50.5 is rounded up'],
    [25_65, 20, 8_55, 'exact'],
  ])('of %i cents an hour for %i minutes is %i: %s', (cents, minutes, expected) => {
    expect(lineAmountCents('hour', cents, { minutes })).toBe(expected);
  });

  // Source: mijnpgb.nl, migrated agreements: a day-part of 50.00 became four hours of 12.50.
  test('of a day-part equals that of its four hours', () => {
    expect(lineAmountCents('day-part', 50_00, { count: 1 })).toBe(lineAmountCents('hour', 12_50, { minutes: 240 }));
  });

  test('by the hour is half up, exactly', () => {
    fc.assert(
      fc.property(rate, fc.integer({ min: 0, max: 50_000 }), (cents, minutes) => {
        expect(lineAmountCents('hour', cents, { minutes })).toBe(halfUp(BigInt(cents) * BigInt(minutes), 60n));
      }),
    );
  });

  test('by the unit is a plain product', () => {
    fc.assert(
      fc.property(rate, fc.integer({ min: 0, max: 1000 }), (cents, count) => {
        expect(lineAmountCents('piece', cents, { count })).toBe(cents * count);
      }),
    );
  });
});

test.each([
  [12_500, 23, 288, '287.5 is rounded up'],
  [1000, 19, 19, 'a kilometre'],
  [0, 23, 0, 'nothing'],
])('%i metres at %i cents a kilometre are %i cents: %s', (metres, perKm, expected) => {
  expect(travelAmountCents(metres, perKm)).toBe(expected);
});

describe('employer charges', () => {
  // Source: SVB 2026, 17.54% and 22.54%.
  test.each([
    [100_00, 1754, 117_54],
    [100_00, 2254, 122_54],
    [15_19, 2254, 18_61],
    [100_00, 0, 100_00],
  ])('make %i at %i basis points %i', (cents, basisPoints, expected) => {
    expect(withEmployerCharges(cents, basisPoints)).toBe(expected);
  });
});
