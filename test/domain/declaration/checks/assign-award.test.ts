import { describe, expect, test } from 'vitest';
import { checkDeclaration } from '../../../../src/domain/index.ts';
import type { AwardFacts, DeclarableAgreement, DeclarationInput } from '../../../../src/domain/index.ts';
import { award, codes, declaration, declarationFacts, line } from '../../examples.ts';

const three = [line(), line({ date: '2025-05-07', minutes: 60 }), line({ date: '2025-05-08', minutes: 15 })];

function check(
  change: Partial<DeclarationInput>,
  facts: { agreement?: Partial<DeclarableAgreement>; awards?: AwardFacts[]; receivedBy?: 'budget-holder' } = {},
) {
  return checkDeclaration(declaration({ lines: three, ...change }), declarationFacts(facts));
}

describe('the total', () => {
  // Source: SVB: the total equals hours times rate.
  test.each([
    [165_00, []],
    [164_99, ['TOTAL_MISMATCH']],
    [undefined, []],
  ])('of 90, 60 and 15 euros is not %s: %o', (totalCents, expected) => {
    const { issues, totalCents: ours } = check(totalCents === undefined ? {} : { totalCents });
    expect(ours).toBe(165_00);
    expect(codes(issues)).toEqual(expected);
  });

  test('is not compared when a line could not be counted', () => {
    const lines = [line(), line({ date: '2025-05-07', careFunction: 'nursing' })];
    expect(codes(check({ lines, totalCents: 200_00 }).issues)).toEqual(['FUNCTION_NOT_AGREED']);
  });
});

describe('what the budget bears', () => {
  const employee = { kind: 'employment', providerKind: 'person', employerCharges: 'high' } as const;

  // Source: SVB 2026: 22.54% on gross pay, none on a travel allowance.
  test('of an employee is more than what is paid', () => {
    const facts = declarationFacts({
      today: '2026-06-03',
      agreement: { ...employee, travelCentsPerKm: 23 },
      awards: [award({ end: '2026-12-31' })],
    });
    const lines = [line({ date: '2026-05-06', minutes: 60, travelMetres: 10_000 })];
    expect(checkDeclaration(declaration({ month: '2026-05', lines }), facts)).toMatchObject({
      issues: [],
      careCents: 60_00,
      travelCents: 2_30,
      totalCents: 62_30,
      costCents: 73_52 + 2_30,
      perAward: [{ awardId: 'T0000001', cents: 75_82 }],
    });
  });

  test.each([
    ['low', 17_54],
    ['high', 22_54],
    [undefined, 22_54],
  ] as const)('counts %s charges in 2026, the high ones when none were chosen', (employerCharges, charges) => {
    const agreement = { ...employee, employerCharges: employerCharges ?? 'high' } as Partial<DeclarableAgreement>;
    if (employerCharges === undefined) delete agreement.employerCharges;
    const facts = declarationFacts({ today: '2026-06-03', agreement, awards: [award({ end: '2026-12-31' })] });
    const lines = [line({ date: '2026-05-06', minutes: 100 * 60 })];
    const { careCents, costCents } = checkDeclaration(declaration({ month: '2026-05', lines }), facts);
    expect(costCents - careCents).toBe(charges * 60);
  });

  test.each([
    ['before 2026', employee],
    ['of who is no employee', { employerCharges: 'high' } as const],
  ])('is what is paid %s', (_when, agreement) => {
    expect(check({}, { agreement })).toMatchObject({ totalCents: 165_00, costCents: 165_00 });
  });
});

describe('the budget', () => {
  // Source: SVB: controleer of u genoeg budget heeft; a declaration that does not fit is never half paid.
  test('may be spent to the last cent', () => {
    expect(check({}, { awards: [award({ remainingCents: 165_00 })] }).issues).toEqual([]);
  });

  test('is told to a holder and not to a provider', () => {
    const awards = [award({ remainingCents: 164_99 })];
    expect(check({}, { awards, receivedBy: 'budget-holder' }).issues).toMatchObject([
      { code: 'INSUFFICIENT_BUDGET', params: { award: 'T0000001', found: 165_00, remaining: 164_99 } },
    ]);
    expect(check({}, { awards }).issues[0]?.params).toEqual({ award: 'T0000001', found: 165_00 });
  });
});

describe('several awards', () => {
  const wlz = award({ careFunctions: ['individual-guidance'] });
  const wmo = award({ id: 'T0000002', law: 'Wmo', careFunctions: ['household-help', 'individual-guidance'] });
  const agreement = {
    awardIds: ['T0000001', 'T0000002'],
    rates: [
      { careFunction: 'individual-guidance', unit: 'hour', cents: 60_00 },
      { careFunction: 'household-help', unit: 'hour', cents: 40_00 },
    ],
  } satisfies Partial<DeclarableAgreement>;
  const lines = [line({ careFunction: 'household-help' }), line({ careFunction: 'individual-guidance' })];

  test('each pay for their own care, the first one first', () => {
    expect(check({ lines }, { agreement, awards: [wlz, wmo] }).perAward).toEqual([
      { awardId: 'T0000002', cents: 60_00 },
      { awardId: 'T0000001', cents: 90_00 },
    ]);
  });

  test.each([
    ['withdrawn from its first day', { status: 'withdrawn', end: '2024-12-31' }],
    ['over', { end: '2025-05-05' }],
    ['not begun', { start: '2025-05-07' }],
  ] as [string, Partial<AwardFacts>][])('pass over one that is %s', (_why, change) => {
    expect(check({ lines }, { agreement, awards: [{ ...wlz, ...change }, wmo] })).toMatchObject({
      issues: [],
      perAward: [{ awardId: 'T0000002', cents: 150_00 }],
    });
  });

  test.each([{ end: '2025-05-06' }, { start: '2025-05-06' }])('still pay on the first and last day: %o', (change) => {
    expect(check({ lines }, { agreement, awards: [{ ...wlz, ...change }, wmo] }).perAward).toHaveLength(2);
  });

  // Source: Rlz 5.23(2): award withdrawn or changed; iPgb functiebudget.
  test.each([
    ['AWARD_ENDED', []],
    ['AWARD_ENDED', [{ ...wlz, end: '2025-05-05' }]],
    ['FUNCTION_NOT_AWARDED', [{ ...wlz, careFunctions: ['nursing'] }]],
    [
      'FUNCTION_NOT_AWARDED',
      [
        { ...wlz, careFunctions: ['nursing'] },
        { ...wmo, end: '2025-05-05' },
      ],
    ],
  ] as [string, AwardFacts[]][])('none of which pays: %s', (code, awards) => {
    const own = [line({ careFunction: 'individual-guidance' })];
    expect(codes(check({ lines: own }, { agreement, awards }).issues)).toEqual([code]);
  });
});
