import { describe, expect, test } from 'vitest';
import { checkDeclaration } from '../../../../src/domain/index.ts';
import type { DeclarableAgreement, LineInput, RateLine } from '../../../../src/domain/index.ts';
import { award, codes, declaration, declarationFacts } from '../../examples.ts';

const careFunction = 'individual-guidance';
const days = Array.from({ length: 31 }, (_, index) => `2025-05-${String(index + 1).padStart(2, '0')}`);

function everyDay(minutes: number, more: Partial<LineInput> = {}): LineInput[] {
  return days.map((date) => ({ date, minutes, ...more }));
}

function check(lines: LineInput[], agreement: Partial<DeclarableAgreement> = {}, totalCents?: number) {
  const input = declaration({ lines, ...(totalCents !== undefined && { totalCents }) });
  return checkDeclaration(input, declarationFacts({ agreement }));
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, one) => total + one, 0);
}

function rate(cents: number): RateLine[] {
  return [{ careFunction, unit: 'hour', cents }];
}

// Source: SVB, the total of an invoice is hours times rate.
describe('a month is rounded once', () => {
  test.each([
    [31, 15, 26_97, 209_02, 'by the line 208.94'],
    [31, 45, 26_98, 627_29, 'by the line 627.44'],
    [31, 15, 16_19, 125_47, 'by the line 125.55'],
    [3, 15, 2, 2, 'a cent and a half; by the line 0.03'],
    [2, 30, 1, 1, 'by the line 0.02'],
  ])('%i lines of %i minutes at %i cents are %i: %s', (count, minutes, cents, total) => {
    const verdict = check(everyDay(minutes).slice(0, count), { rates: rate(cents) });
    expect(verdict.totalCents).toBe(total);
    expect(sum(verdict.lines.map(({ amountCents }) => amountCents))).toBe(total);
    expect(sum(verdict.perAward.map((one) => one.cents))).toBe(total);
    const whole = check([{ date: '2025-05-06', minutes: minutes * count }], { rates: rate(cents) });
    expect(whole.totalCents).toBe(total);
  });

  test('and each rate by itself', () => {
    const rates: RateLine[] = [
      { careFunction, unit: 'hour', cents: 26_97 },
      { careFunction: 'personal-care', unit: 'hour', cents: 26_97 },
    ];
    const lines = days
      .slice(0, 4)
      .flatMap((date) => rates.map((one) => ({ date, minutes: 15, careFunction: one.careFunction })));
    // Four quarters of each are an hour of each.
    expect(check(lines, { rates }).totalCents).toBe(2 * 26_97);
  });

  test('also the charges of an employer, and the travel', () => {
    const lines = everyDay(15, { travelMetres: 1_500 });
    const verdict = check(lines, {
      kind: 'employment',
      rates: rate(16_19),
      travelCentsPerKm: 23,
      employerCharges: 'low',
    });
    // 31 × 0.25 × 16.19 = 125.4725; 31 × 1.5 km × 0.23 = 10.695. In 2025 there are no charges yet.
    expect(verdict).toMatchObject({ careCents: 125_47, travelCents: 10_70, totalCents: 136_17, costCents: 136_17 });
    expect(sum(verdict.lines.map(({ travelCents = 0 }) => travelCents))).toBe(10_70);
  });

  test('with charges the awards bear the whole, wherever it is cut', () => {
    const input = declaration({
      month: '2026-05',
      lines: everyDay(15).map(({ date, ...one }) => ({ ...one, date: date.replace('2025', '2026') })),
    });
    const awards = [
      award({ id: 'T0000001', start: '2026-01-01', end: '2026-05-13' }),
      award({ id: 'T0000002', start: '2026-05-14', end: '2026-12-31' }),
    ];
    const agreement = {
      kind: 'employment',
      rates: rate(16_19),
      employerCharges: 'low',
      awardIds: ['T0000001', 'T0000002'],
    } as const;
    const verdict = checkDeclaration(
      input,
      declarationFacts({
        today: '2026-06-03',
        awards,
        agreement: { ...agreement, start: '2026-01-01', end: '2026-12-31', awardIds: [...agreement.awardIds] },
      }),
    );
    // 125.47 and 17.54% of it, which is 22.007.
    expect(verdict).toMatchObject({ careCents: 125_47, costCents: 147_48 });
    expect(verdict.perAward.map(({ awardId }) => awardId)).toEqual(['T0000001', 'T0000002']);
    expect(sum(verdict.perAward.map(({ cents }) => cents))).toBe(147_48);
  });
});

describe('an amount that the sender names for a line', () => {
  // A quarter of 26.97 is 6.7425.
  test.each([
    [6_74, []],
    [6_75, []],
    [6_73, ['AMOUNT_MISMATCH']],
    [6_76, ['AMOUNT_MISMATCH']],
  ])('of 6.7425 may be %i: %j', (amountCents, expected) => {
    expect(codes(check([{ date: '2025-05-06', minutes: 15, amountCents }], { rates: rate(26_97) }).issues)).toEqual(
      expected,
    );
  });

  test('that is whole is nothing else', () => {
    const lineCodes = (amountCents: number) =>
      codes(check([{ date: '2025-05-06', minutes: 60, amountCents }], { rates: rate(26_97) }).issues);
    expect(lineCodes(26_97)).toEqual([]);
    expect(lineCodes(26_98)).toEqual(['AMOUNT_MISMATCH']);
  });

  test('does not change what is paid', () => {
    const verdict = check(everyDay(15, { amountCents: 6_74 }), { rates: rate(26_97) }, 209_02);
    expect(codes(verdict.issues)).toEqual([]);
    expect(verdict.totalCents).toBe(209_02);
  });

  test('the total is hours times rate, and no sum of what was rounded', () => {
    const verdict = check(everyDay(15, { amountCents: 6_74 }), { rates: rate(26_97) }, 208_94);
    expect(verdict.issues).toMatchObject([{ code: 'TOTAL_MISMATCH', params: { found: 208_94, expected: 209_02 } }]);
  });
});
