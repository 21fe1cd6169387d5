import { describe, expect, test } from 'vitest';
import { entryAt, valueAt } from '../../../src/domain/index.ts';
import type { DatedValues } from '../../../src/domain/index.ts';

const values: DatedValues = [
  { validFrom: '2024-01-01', validTo: '2024-12-31', value: 1, source: 'a' },
  { validFrom: '2026-01-01', value: 2, source: 'b' },
  { validFrom: '2026-01-01', law: 'Wlz', value: 3, source: 'c' },
];

describe('a dated value', () => {
  test.each([
    ['2023-12-31', undefined],
    ['2024-01-01', 1],
    ['2024-12-31', 1],
    ['2025-06-01', undefined],
    ['2026-01-01', 2],
    ['2040-01-01', 2],
  ])('on %s is %s', (date, expected) => {
    expect(valueAt(values, date)).toBe(expected);
  });

  test('of one law holds under that law only', () => {
    expect(valueAt(values, '2026-05-01', ['Wmo', 'Wlz'])).toBe(3);
    expect(valueAt(values, '2026-05-01', ['Wmo'])).toBe(2);
  });

  test('tells its source', () => {
    expect(entryAt(values, '2024-05-01')?.source).toBe('a');
  });
});
