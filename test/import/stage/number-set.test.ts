import { expect } from 'vitest';
import { NumberSet } from '../../../src/import/stage/number-set.ts';
import { fc, test } from '../support/property.ts';

test.prop([
  fc.array(
    fc.oneof(
      fc.integer({ min: 1, max: 3000 }),
      fc.maxSafeNat().map((value) => value + 1),
    ),
  ),
])('each number is added once', (values) => {
  const own = new NumberSet();
  const seen = new Set<number>();
  for (const value of values) {
    expect(own.add(value)).toBe(!seen.has(value));
    seen.add(value);
  }
});
