import { describe, expect, test } from 'vitest';
import type { AgreementTerms, RateLine } from '../../../../src/domain/agreement-terms.ts';
import { raisePay } from '../../../../src/domain/agreement/amendment/raise-pay.ts';
import { generalTerms, parties, work } from '../../examples.ts';

function nursing(cents: number): RateLine {
  return { careFunction: 'nursing', unit: 'hour', cents };
}

function guidance(cents: number): RateLine {
  return { careFunction: 'individual-guidance', unit: 'hour', cents };
}

function termsWith(rates: RateLine[], monthlyAmountCents?: number): AgreementTerms {
  const pay = { rates, ...(monthlyAmountCents !== undefined && { monthlyAmountCents }) };
  return { parties: parties(), workArrangements: work(pay), generalTerms: generalTerms() };
}

describe('a raise by a percentage', () => {
  test.each([
    [300, 64_80, 66_74],
    [0, 64_80, 64_80],
    [-500, 64_80, 61_56],
    // Half a cent goes up.
    [50, 1_00, 1_01],
    [10_000, 33_33, 66_66],
  ])('of %d hundredths on %d cents is %d', (basisPoints, cents, becomes) => {
    const terms = termsWith([guidance(cents)]);
    const { change, issues } = raisePay({ basisPoints, dayBefore: terms, terms, named: [] });
    expect({ rates: change.rates, issues }).toEqual({ rates: [guidance(becomes)], issues: [] });
  });

  test('leaves alone what is named by itself, and raises a monthly amount', () => {
    const terms = termsWith([guidance(50_00), nursing(60_00)], 1_000_00);
    expect(raisePay({ basisPoints: 200, dayBefore: terms, terms, named: [nursing(65_00)] })).toEqual({
      change: { rates: [guidance(51_00)], workArrangements: { monthlyAmountCents: 1_020_00 } },
      issues: [],
    });
  });

  test('is of the day before, so that it is the same however often it is asked', () => {
    const dayBefore = termsWith([guidance(50_00)]);
    const raised = termsWith([guidance(51_00)]);
    expect(raisePay({ basisPoints: 200, dayBefore, terms: raised, named: [] })).toMatchObject({
      change: { rates: [guidance(51_00)] },
      issues: [],
    });
  });

  test('tells an amount that changes in another way, and care that begins on that day is not raised', () => {
    const dayBefore = termsWith([guidance(50_00)]);
    const otherwise = termsWith([guidance(60_00), nursing(70_00)]);
    const { change, issues } = raisePay({ basisPoints: 200, dayBefore, terms: otherwise, named: [] });
    expect(issues).toMatchObject([{ code: 'RAISE_OF_OTHER_CHANGE', params: { found: 60_00, expected: 51_00 } }]);
    expect(change.rates).toEqual([guidance(51_00)]);
  });
});
