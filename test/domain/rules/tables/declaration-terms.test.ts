import { describe, expect, test } from 'vitest';
import { resolveRules, standardRules } from '../../../../src/domain/index.ts';
import {
  lastClosedMonth,
  lastDayForHolder,
  lastDayForProvider,
} from '../../../../src/domain/rules/tables/declaration-terms.ts';

describe('care of a month can be declared', () => {
  // Rlz 5.16, 5.23(2)(c): six weeks. SVB, declareren: four more for the holder.
  test.each([
    ['2026-10', '2026-12-12', '2027-01-09'],
    ['2026-02', '2026-04-11', '2026-05-09'],
    ['2024-02', '2024-04-11', '2024-05-09'],
  ])('of %s until %s by the provider, until %s by the holder', (month, provider, holder) => {
    expect(lastDayForProvider(month, standardRules)).toBe(provider);
    expect(lastDayForHolder(month, standardRules)).toBe(holder);
  });

  test('for ever, when no term is known', () => {
    expect(lastDayForProvider('2014-06', standardRules)).toBeUndefined();
    expect(lastClosedMonth('2014-06-01', standardRules)).toBeUndefined();
  });
});

describe('the last month that is closed', () => {
  test.each([
    ['2027-01-09', '2026-09'],
    ['2027-01-10', '2026-10'],
    ['2026-11-03', '2026-07'],
  ])('on %s is %s', (today, month) => {
    expect(lastClosedMonth(today, standardRules)).toBe(month);
  });

  test('follows the terms of an operator', () => {
    const rules = resolveRules({
      holderTerm: [{ validFrom: '2026-01-01', value: 56, source: 'a care office that is patient' }],
    });
    expect(lastClosedMonth('2027-01-10', rules)).toBe('2026-09');
  });
});
