import { describe, expect, test } from 'vitest';
import { checkDeclaration } from '../../../src/domain/index.ts';
import type { DeclarableAgreement, LineInput } from '../../../src/domain/index.ts';
import { award, codes, declaration, declarationFacts } from '../examples.ts';

function hour(cents: number) {
  return { careFunction: 'individual-guidance', unit: 'hour', cents } as const;
}

function judge(change: Partial<DeclarableAgreement>, lines: LineInput[]) {
  return checkDeclaration(declaration({ lines }), declarationFacts({ agreement: change }));
}

const raised: Partial<DeclarableAgreement> = {
  rates: [hour(60_00)],
  amended: [{ from: '2025-05-15', rates: [hour(66_00)] }],
};

function at(date: string, minutes: number, more: Partial<LineInput> = {}): LineInput {
  return { date, minutes, ...more };
}

describe('an agreement that was amended', () => {
  test('pays care of each day at the rate of that day, in one declaration', () => {
    const { issues, lines, totalCents } = judge(raised, [at('2025-05-14', 60), at('2025-05-15', 60)]);
    expect(codes(issues)).toEqual([]);
    expect(lines.map(({ rateCents, amountCents }) => [rateCents, amountCents])).toEqual([
      [60_00, 60_00],
      [66_00, 66_00],
    ]);
    expect(totalCents).toBe(126_00);
  });

  test('refuses the former rate from the first day on, and the new one before it', () => {
    const lines = [at('2025-05-14', 60, { rateCents: 66_00 }), at('2025-05-15', 60, { rateCents: 60_00 })];
    expect(judge(raised, lines).issues).toMatchObject([
      { code: 'RATE_DIFFERS', params: { found: 66_00, expected: 60_00 } },
      { code: 'RATE_DIFFERS', params: { found: 60_00, expected: 66_00 } },
    ]);
  });

  test('rounds once what has one rate, also when that rate is of several versions', () => {
    const same = { ...raised, rates: [hour(50_01)], amended: [{ from: '2025-05-15', rates: [hour(50_01)] }] };
    const lines = [at('2025-05-14', 10), at('2025-05-15', 10), at('2025-05-16', 10)];
    expect(judge(same, lines).totalCents).toBe(judge({ rates: [hour(50_01)] }, lines).totalCents);
  });

  test('pays care that it gained from that day on only, and care that it lost until the day before', () => {
    const personal = { careFunction: 'personal-care', unit: 'hour', cents: 55_00 } as const;
    const gained = { rates: [hour(60_00)], amended: [{ from: '2025-05-15', rates: [personal] }] };
    const lines = (careFunction: 'personal-care' | 'individual-guidance') =>
      ['2025-05-14', '2025-05-15'].map((date) => at(date, 60, { careFunction }));
    expect(judge(gained, lines('personal-care')).issues).toMatchObject([{ code: 'FUNCTION_NOT_AGREED', line: 1 }]);
    expect(judge(gained, lines('individual-guidance')).issues).toMatchObject([
      { code: 'FUNCTION_NOT_AGREED', line: 2 },
    ]);
  });

  test('pays travel by the allowance of the day', () => {
    const travelled = { ...raised, amended: [{ from: '2025-05-15', rates: [hour(60_00)], travelCentsPerKm: 23 }] };
    const lines = [at('2025-05-14', 60), at('2025-05-15', 60, { travelMetres: 10_000 })];
    expect(judge(travelled, lines).lines[1]?.travelCents).toBe(2_30);
    expect(codes(judge(travelled, [at('2025-05-14', 60, { travelMetres: 10_000 })]).issues)).toEqual([
      'TRAVEL_NOT_AGREED',
    ]);
  });

  test('takes lines until a wage begins, and none of the days that it pays', () => {
    const waged = { rates: [hour(60_00)], amended: [{ from: '2025-05-15', rates: [], monthlyAmountCents: 1_500_00 }] };
    expect(codes(judge(waged, [at('2025-05-14', 60)]).issues)).toEqual([]);
    expect(codes(judge(waged, [at('2025-05-15', 60)]).issues)).toEqual(['MONTHLY_WAGE_NOT_DECLARABLE']);
  });

  test('bears the charges of the day', () => {
    const employed: Partial<DeclarableAgreement> = {
      kind: 'employment',
      providerKind: 'person',
      rates: [hour(20_00)],
      employerCharges: 'low',
      amended: [{ from: '2026-05-15', rates: [hour(20_00)], employerCharges: 'high' }],
    };
    const costOf = (change: Partial<DeclarableAgreement>, ...days: string[]): number => {
      const lines = days.map((date) => at(date, 60));
      const awards = [award({ start: '2026-01-01', end: '2026-12-31' })];
      const facts = declarationFacts({ agreement: change, awards, today: '2026-06-03' });
      return checkDeclaration(declaration({ month: '2026-05', lines }), facts).costCents;
    };
    const { amended: _, ...low } = employed;
    const before = costOf(low, '2026-05-14');
    const after = costOf({ ...low, employerCharges: 'high' }, '2026-05-15');
    expect(after).toBeGreaterThan(before);
    expect(costOf(employed, '2026-05-14')).toBe(before);
    expect(costOf(employed, '2026-05-15')).toBe(after);
    expect(costOf(employed, '2026-05-14', '2026-05-15')).toBe(before + after);
  });

  test('says nothing else of a month before its amendment begins', () => {
    const later = { ...raised, amended: [{ from: '2025-06-01', rates: [hour(1)] }] };
    const lines = [at('2025-05-14', 61), at('2025-05-15', 62)];
    const { amended: _, ...never } = later;
    expect(judge(later, lines)).toEqual(judge(never, lines));
  });
});
