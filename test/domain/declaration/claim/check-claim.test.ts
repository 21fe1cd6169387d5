import { describe, expect, test } from 'vitest';
import type { AwardFacts } from '../../../../src/domain/award/award-facts.ts';
import { checkClaim } from '../../../../src/domain/declaration/claim/check-claim.ts';
import type { Claim, ClaimAgreement, ClaimFacts } from '../../../../src/domain/declaration/claim/claim-facts.ts';
import { resolveRules } from '../../../../src/domain/rules/resolve-rules.ts';
import { standardRules } from '../../../../src/domain/rules/standard-rules.ts';

const award: AwardFacts = {
  id: 'T0000001',
  law: 'Wlz',
  start: '2026-01-01',
  end: '2026-12-31',
  status: 'active',
  careFunctions: ['individual-guidance'],
  amountCents: 48_000_00,
  remainingCents: 48_000_00,
};
const agreement: ClaimAgreement = {
  id: 'Z0000001',
  status: 'approved',
  kind: 'assignment',
  careProviderId: 'V0000001',
  providerKind: 'self-employed',
  start: '2026-01-01',
};

function facts(change: Partial<ClaimFacts> = {}): ClaimFacts {
  return {
    today: '2026-11-03',
    by: 'budget-holder',
    awards: [award],
    hasAccount: true,
    claims: [],
    paidCents: new Map([[award.id, 100_00]]),
    lastMonths: [],
    endedByDeath: new Set(),
    ...change,
  };
}

const free: Claim = { kind: 'accountability-free-amount', month: '2026-11', amountCents: 100_00 };
const bonus: Claim = { kind: 'holiday-bonus', month: '2026-10', amountCents: 100_00 };
const transport: Claim = { kind: 'transport', month: '2026-10', amountCents: 50_00, statement: 'To day care' };
const network: Claim = { kind: 'social-network-amount', month: '2026-10', amountCents: 141_00, statement: 'Neighbour' };
const costs: Claim = { kind: 'additional-care-costs', month: '2026-10', amountCents: 20_00, statement: 'Zoo' };
const benefit: Claim = { kind: 'death-benefit', month: '2026-10', amountCents: 300_00 };

function codes(claim: Claim, change: Partial<ClaimFacts> = {}, rules = standardRules): string[] {
  return checkClaim(claim, facts(change), rules).issues.map(({ code }) => code);
}

function standing(change: Partial<ClaimFacts['claims'][number]>): ClaimFacts['claims'][number] {
  const of = { awardId: award.id, agreementId: null, careProviderId: null };
  return { id: 'D0000001', month: '2026-10', cents: 100_00, ...of, ...change };
}

describe('the accountability-free amount', () => {
  test('is asked for in parts, up to 1.5% of the award', () => {
    // 48,000.00 × 1.5% = 720.00, of which 620.00 was asked for.
    const claims = [standing({ cents: 300_00 }), standing({ cents: 320_00 })];
    expect(codes(free, { claims })).toEqual([]);
    const more = checkClaim({ ...free, amountCents: 100_01 }, facts({ claims }), standardRules);
    expect(more.issues).toMatchObject([{ code: 'CLAIM_ABOVE_MAXIMUM', params: { found: 100_01, expected: 100_00 } }]);
  });

  test.each<[what: string, change: Partial<ClaimFacts>, code: string]>([
    ['before any care was paid', { paidCents: new Map() }, 'CLAIM_NEEDS_PAID_CARE'],
    ['without an account', { hasAccount: false }, 'HOLDER_ACCOUNT_MISSING'],
    ['under the Wmo', { awards: [{ ...award, law: 'Wmo' }] }, 'KIND_NOT_UNDER_LAW'],
    ['after the year was closed', { today: '2027-04-01' }, 'YEAR_CLOSED'],
    ['of a settled award', { awards: [{ ...award, settled: true }] }, 'AWARD_SETTLED'],
    ['beyond the budget', { awards: [{ ...award, remainingCents: 99_99 }] }, 'INSUFFICIENT_BUDGET'],
    ['outside the award', { awards: [{ ...award, end: '2026-10-31' }] }, 'AWARD_ENDED'],
    ['by a care provider', { by: 'care-provider' }, 'KIND_NOT_BY_YOU'],
  ])('is not for anybody: %s', (_, change, code) => {
    expect(codes(free, change)).toEqual([code]);
  });

  test('is still asked for until the last day of March', () => {
    expect(codes({ ...free, month: '2026-12' }, { today: '2027-03-31' })).toEqual([]);
  });
});

describe('transport and the social network', () => {
  const ofTransport = { awards: [{ ...award, careFunctions: ['transport' as const] }] };
  const ofNetwork = { awards: [{ ...award, law: 'Wmo' as const }] };

  test('transport is of an award that names it, once a month, with what it was for', () => {
    expect(codes(transport, ofTransport)).toEqual([]);
    expect(codes(transport)).toEqual(['FUNCTION_NOT_AWARDED']);
    expect(codes(transport, { ...ofTransport, claims: [standing({})] })).toEqual(['CLAIM_REPEATED']);
    expect(codes(transport, { ...ofTransport, claims: [standing({ month: '2026-09' })] })).toEqual([]);
    expect(codes({ ...transport, statement: ' ' }, ofTransport)).toEqual(['FIELD_MISSING']);
    expect(codes({ ...transport, month: '2026-11' }, ofTransport)).toEqual(['PERIOD_NOT_OVER']);
  });

  test('money that is tied to transport bears it', () => {
    const functionBudgets = [{ careFunction: 'transport' as const, remainingCents: 49_99 }];
    const awards = [{ ...award, law: 'Wmo' as const, careFunctions: ['transport' as const], functionBudgets }];
    expect(codes(transport, { awards })).toEqual(['FUNCTION_BUDGET_EXCEEDED']);
  });

  test('the amount for a social network is at most 141.00 a month, under the Wmo and the Jeugdwet', () => {
    expect(codes(network, ofNetwork)).toEqual([]);
    expect(codes({ ...network, amountCents: 141_01 }, ofNetwork)).toEqual(['CLAIM_ABOVE_MAXIMUM']);
    expect(codes(network)).toEqual(['KIND_NOT_UNDER_LAW']);
  });
});

describe('under an agreement', () => {
  const under = { agreement };

  test('a holiday bonus is counted for a provider over the year', () => {
    const before = standing({ month: '2026-05', cents: 172_00, agreementId: 'Z0000009', careProviderId: 'V0000001' });
    expect(codes(bonus, { ...under, claims: [before] })).toEqual([]);
    expect(codes({ ...bonus, amountCents: 100_01 }, { ...under, claims: [before] })).toEqual(['CLAIM_ABOVE_MAXIMUM']);
    const elsewhere = [
      { ...before, careProviderId: 'V0000002' },
      { ...before, month: '2025-12' },
    ];
    expect(codes({ ...bonus, amountCents: 272_00 }, { ...under, claims: elsewhere })).toEqual([]);
  });

  test('a municipality allows it by a rule of its own', () => {
    const awards = [{ ...award, law: 'Wmo' as const }];
    expect(codes(bonus, { ...under, awards })).toEqual(['KIND_NOT_UNDER_LAW']);
    const own = { validFrom: '2026-01-01', law: 'Wmo' as const, value: 150_00, source: 'the municipality' };
    expect(codes(bonus, { ...under, awards }, resolveRules({ holidayBonusMaximum: [own] }))).toEqual([]);
  });

  test('the pay of an employee bears charges', () => {
    const employed = { ...agreement, kind: 'employment' as const, employerCharges: 'low' as const };
    // 100.00 with 17.54%.
    expect(checkClaim(bonus, facts({ agreement: employed }), standardRules).cost).toEqual({
      awardId: award.id,
      cents: 117_54,
    });
  });

  test('costs that are paid back to an employee bear none', () => {
    const employed = { ...agreement, kind: 'employment' as const };
    expect(checkClaim(costs, facts({ agreement: employed }), standardRules).cost?.cents).toBe(20_00);
  });

  test('additional care costs say what they are for, in a month of the agreement', () => {
    expect(codes(costs, under)).toEqual([]);
    expect(codes({ ...costs, statement: '' }, under)).toEqual(['FIELD_MISSING']);
    expect(codes(costs, { agreement: { ...agreement, end: '2026-09-30' } })).toEqual(['CLAIM_OUTSIDE_TERM']);
    expect(codes(costs, { agreement: { ...agreement, status: 'signed' } })).toEqual(['AGREEMENT_NOT_APPROVED']);
  });

  test('a benefit after death is one average month, once, and not for an organisation', () => {
    const by = { by: 'payment-officer' as const, lastMonths: [400_00, 300_00, 200_00] };
    const after = { ...under, ...by, endedByDeath: new Set([award.id]) };
    expect(codes(benefit, after)).toEqual([]);
    expect(codes({ ...benefit, amountCents: 300_01 }, after)).toEqual(['CLAIM_ABOVE_MAXIMUM']);
    expect(codes(benefit, { ...after, lastMonths: [400_00] })).toEqual(['CLAIM_ABOVE_MAXIMUM']);
    expect(codes(benefit, { ...under, ...by })).toEqual(['DEATH_NOT_KNOWN']);
    const organisation = { ...agreement, providerKind: 'organisation' as const };
    expect(codes(benefit, { ...after, agreement: organisation })).toEqual(['KIND_NOT_FOR_ORGANISATION']);
    const before = standing({ agreementId: agreement.id, month: '2026-03' });
    expect(codes(benefit, { ...after, claims: [before] })).toEqual(['CLAIM_REPEATED']);
    expect(codes(benefit, { ...after, by: 'budget-holder' })).toEqual(['KIND_NOT_BY_YOU']);
  });
});
