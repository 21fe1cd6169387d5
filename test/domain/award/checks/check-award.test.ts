import { describe, expect, test } from 'vitest';
import { checkAward, checkAwardLaw, checkAwardPeriod } from '../../../../src/domain/index.ts';
import type { AwardTerms, BudgetProviderKind, CareLaw, OtherAward } from '../../../../src/domain/index.ts';
import { codes } from '../../examples.ts';

function terms(change: Partial<AwardTerms> = {}): AwardTerms {
  return {
    law: 'Wmo',
    start: '2025-01-01',
    end: '2025-12-31',
    careFunctions: ['individual-guidance', 'household-help'],
    ...change,
  };
}

// Source: Rlz 5.12, 5.14.
test.each([
  ['Wlz', '2025-01-01', '2025-12-31', 0],
  ['Wlz', '2025-12-31', '2025-12-31', 0],
  ['Wlz', '2025-07-01', '2026-06-30', 1],
  ['Wlz', '2025-07-01', '2025-06-30', 1],
  ['Wmo', '2025-07-01', '2027-06-30', 0],
  ['Wmo', '2025-07-01', '2025-06-30', 1],
] as const)('%s from %s to %s has %i issues', (law, start, end, count) => {
  expect(checkAwardPeriod(terms({ law, start, end }))).toHaveLength(count);
});

describe('the giver', () => {
  // Source: Wlz 3.3.3, Wmo 2.3.6, Jeugdwet 8.1.1, Zvw 13a.
  const right: [CareLaw, BudgetProviderKind][] = [
    ['Wlz', 'care-office'],
    ['Wmo', 'municipality'],
    ['Jeugdwet', 'municipality'],
    ['Zvw', 'health-insurer'],
  ];
  const kinds = ['care-office', 'municipality', 'health-insurer'] as const;

  test.each(right)('under the %s is the %s and nobody else', (law, kind) => {
    expect(kinds.filter((one) => checkAwardLaw(law, one).length === 0)).toEqual([kind]);
  });
});

describe('two awards for the same care', () => {
  const other: OtherAward = { ...terms(), id: 'T0000009', budgetProviderId: 'gemeente-a' };
  const check = (change: Partial<OtherAward>, own: Partial<AwardTerms> = {}) =>
    checkAward(terms(own), {
      budgetProviderId: 'gemeente-b',
      budgetProviderKind: 'municipality',
      otherAwards: [{ ...other, ...change }],
    });

  // Source: iPgb 2.0 OP508.
  test('by two budget providers at a time are refused', () => {
    expect(check({})).toMatchObject([
      {
        code: 'AWARD_OVERLAPS',
        params: {},
      },
    ]);
    expect(codes(check({ start: '2025-12-31', end: '2026-12-31' }))).toEqual(['AWARD_OVERLAPS']);
    expect(codes(check({ start: '2024-01-01', end: '2025-01-01' }))).toEqual(['AWARD_OVERLAPS']);
  });

  test.each([
    [{ start: '2026-01-01', end: '2026-12-31' }, 'after each other'],
    [{ end: '2024-12-31', start: '2024-01-01' }, 'before each other'],
    [{ end: '2024-12-31' }, 'withdrawn from its first day'],
    [{ budgetProviderId: 'gemeente-b', law: 'Jeugdwet' }, 'of one budget provider under two laws'],
    [{ careFunctions: ['nursing'] }, 'for other care'],
  ] as [Partial<OtherAward>, string][])('%o: are allowed %s', (change) => {
    expect(check(change)).toEqual([]);
  });

  test('by one budget provider under one law are one award that was entered twice', () => {
    expect(check({ budgetProviderId: 'gemeente-b', careFunctions: ['household-help', 'nursing'] })).toMatchObject([
      { code: 'AWARD_ALREADY_ENTERED', params: { award: 'T0000009', careFunctions: ['household-help'] } },
    ]);
    expect(check({ budgetProviderId: 'gemeente-b', end: '2024-12-31' })).toEqual([]);
    expect(check({ budgetProviderId: 'gemeente-b', start: '2026-01-01', end: '2026-12-31' })).toEqual([]);
    expect(check({ budgetProviderId: 'gemeente-b', careFunctions: ['nursing'] })).toEqual([]);
  });
});
