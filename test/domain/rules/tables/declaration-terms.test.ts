import { describe, expect, test } from 'vitest';
import { checkHolderTerm, resolveRules, standardRules } from '../../../../src/domain/index.ts';
import { checkDeclaration } from '../../../../src/domain/declaration/check-declaration.ts';
import { addDays } from '../../../../src/domain/values/date.ts';
import { declaration, declarationFacts } from '../../examples.ts';
import {
  lastClosedMonth,
  lastDayForHolder,
  lastDayForProvider,
  lastDayToDecide,
  lastDayToDeclare,
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

describe('the last day of a term is the last that is judged to be in time', () => {
  test.each([
    ['care-provider', '2025-05'],
    ['care-provider', '2024-12'],
    ['care-provider', '2024-02'],
    ['budget-holder', '2025-05'],
    ['budget-holder', '2024-12'],
    ['budget-holder', '2024-02'],
  ] as const)('for a %s who declares %s', (receivedBy, month) => {
    const last = lastDayToDeclare(month, receivedBy, standardRules) ?? '';
    const isTooLate = (today: string): boolean =>
      checkDeclaration(declaration({ month }), declarationFacts({ receivedBy, today })).issues.some(
        ({ code, severity }) => code === 'TOO_LATE_PROVIDER' && severity === 'error',
      );
    expect([isTooLate(last), isTooLate(addDays(last, 1))]).toEqual([false, true]);
  });

  test.each(['2026-10-31', '2024-02-01', '2026-12-04'])('for a holder who received a declaration on %s', (received) => {
    const last = lastDayToDecide(received, standardRules) ?? '';
    expect(checkHolderTerm(received, last)).toEqual([]);
    expect(checkHolderTerm(received, addDays(last, 1))).toMatchObject([{ code: 'TOO_LATE_HOLDER' }]);
  });
});
