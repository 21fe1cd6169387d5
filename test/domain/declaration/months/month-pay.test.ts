import { describe, expect, test } from 'vitest';
import { monthPay, type MonthlyTerms } from '../../../../src/domain/declaration/months/month-pay.ts';
import type { PayingAward } from '../../../../src/domain/declaration/declaration-facts.ts';
import { firstPayableMonth, payDayOf } from '../../../../src/domain/rules/tables/monthly-pay.ts';
import { standardRules } from '../../../../src/domain/rules/standard-rules.ts';

function award(id: string, start: string, end: string): PayingAward {
  return { id, start, end, law: 'Wlz', status: 'active', careFunctions: [], remainingCents: 0 };
}
const year = award('T1', '2026-01-01', '2026-12-31');

type Terms = Omit<MonthlyTerms, 'chargesBasisPoints'> & { chargesBasisPoints?: number };

function pay(month: string, terms: readonly Terms[], awards = [year], chargesBasisPoints = 0) {
  return monthPay({ month, terms: terms.map((one) => ({ chargesBasisPoints, ...one })), awards });
}

describe('the pay of a month', () => {
  test('is the whole amount when all days are in the agreement and in an award', () => {
    expect(pay('2026-10', [{ start: '2026-01-01', monthlyAmountCents: 900_01 }])).toEqual({
      parts: [{ start: '2026-10-01', end: '2026-10-31', days: 31, monthlyAmountCents: 900_01, amountCents: 900_01 }],
      bearings: [{ awardId: 'T1' }],
      totalCents: 900_01,
      costCents: 900_01,
      perAward: [{ awardId: 'T1', cents: 900_01 }],
    });
  });

  // By hand: cents × days / days of the month, half a cent up.
  test.each([
    ['from the first day', '2026-11', { start: '2026-11-16' }, 15, 450_00],
    ['until the last day', '2026-10', { start: '2026-01-01', end: '2026-10-10' }, 10, 290_32],
    ['of one day in February', '2026-02', { start: '2026-02-28', end: '2026-02-28' }, 1, 32_14],
    ['within one month', '2026-12', { start: '2026-12-03', end: '2026-12-20' }, 18, 522_58],
  ] as const)('counts the days %s', (_, month, term, days, totalCents) => {
    const found = pay(month, [{ ...term, monthlyAmountCents: 900_00 }]);
    expect([found.parts[0]?.days, found.totalCents]).toEqual([days, totalCents]);
  });

  test('leaves out days that no award pays, before, between and after', () => {
    const awards = [award('T1', '2026-10-05', '2026-10-10'), award('T2', '2026-10-20', '2026-10-25')];
    const found = pay('2026-10', [{ start: '2026-01-01', monthlyAmountCents: 310_00 }], awards);
    expect(found.parts.map(({ start, end, amountCents }) => [start, end, amountCents])).toEqual([
      ['2026-10-05', '2026-10-10', 60_00],
      ['2026-10-20', '2026-10-25', 60_00],
    ]);
    expect(found.perAward).toEqual([
      { awardId: 'T1', cents: 60_00 },
      { awardId: 'T2', cents: 60_00 },
    ]);
  });

  test('is rounded once over two amounts and two awards, and the parts add up to it', () => {
    const awards = [award('T1', '2026-01-01', '2026-07-09'), award('T2', '2026-07-10', '2026-12-31')];
    const terms = [
      { start: '2026-01-01', end: '2026-07-14', monthlyAmountCents: 1000_00 },
      { start: '2026-07-15', monthlyAmountCents: 1000_01 },
    ];
    const found = pay('2026-07', terms, awards, 17_54);
    // (1000.00 × 14 + 1000.01 × 17) / 31 = 1000.0055
    expect(found.totalCents).toBe(1000_01);
    expect(found.parts.reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(found.totalCents);
    expect(found.costCents).toBe(1175_41);
    expect(found.perAward.reduce((sum, { cents }) => sum + cents, 0)).toBe(found.costCents);
    expect(found.parts).toHaveLength(3);
  });

  test('is nothing outside the term, without an amount and under an award that pays for no day', () => {
    const terms = [{ start: '2026-01-01', end: '2026-03-31', monthlyAmountCents: 900_00 }];
    expect(pay('2026-04', terms).totalCents).toBe(0);
    expect(pay('2026-03', [{ start: '2026-01-01' }]).totalCents).toBe(0);
    expect(pay('2026-03', terms, [award('T1', '2026-01-01', '2025-12-31')]).parts).toEqual([]);
  });
});

test.each([
  ['2026-11', '2026-11-24'],
  ['2026-10', '2026-10-26'],
  ['2026-12', '2026-12-24'],
  ['2027-04', '2027-04-26'],
  ['2028-12', '2028-12-27'],
])('the pay of %s goes to the bank on %s, a day on which banks pay', (month, day) => {
  expect(payDayOf(month, standardRules)).toBe(day);
});

test.each([
  [31, '2027-03-01'],
  [0, '2027-02-01'],
])('day %i of an operator is a day that February has', (value, day) => {
  const rules = { ...standardRules, monthlyPayDay: [{ validFrom: '2015-01-01', value, source: 'test' }] };
  expect(payDayOf('2027-02', rules)).toBe(day);
});

test.each([
  ['2026-12-31', '2026-01'],
  ['2027-01-01', '2026-01'],
  ['2027-03-31', '2026-01'],
  ['2027-04-01', '2027-01'],
])('on %s the pay of %s can still be made, until last year is settled', (today, month) => {
  expect(firstPayableMonth(today, standardRules)).toBe(month);
});
