import { describe, expect, test } from 'vitest';
import { compareTerms, needsOf } from '../../../../src/domain/agreement/amendment/compare-terms.ts';
import type { AgreementTerms, GeneralTerms, Parties, WorkArrangements } from '../../../../src/domain/index.ts';
import { generalTerms, parties, work } from '../../examples.ts';

interface Change {
  parties?: Partial<Parties>;
  work?: Partial<WorkArrangements>;
  general?: Partial<GeneralTerms>;
}
function hour(cents: number) {
  return { careFunction: 'individual-guidance', unit: 'hour', cents } as const;
}
function night(cents: number) {
  return { careFunction: 'personal-care', unit: 'hour', cents } as const;
}

const base: Change = {
  work: {
    termKind: 'fixed',
    end: '2025-12-31',
    minutesPerWeek: 600,
    daysPerWeek: 3,
    rates: [hour(60_00)],
    travelCentsPerKm: 21,
  },
  general: { payrollTaxCredit: true, otherTerms: 'None' },
};

function termsOf(change: Change): AgreementTerms {
  return {
    parties: parties({ ...base.parties, ...change.parties }),
    workArrangements: work({ ...base.work, ...change.work }),
    generalTerms: generalTerms({ ...base.general, ...change.general }),
  };
}

/** By change: the fields that it is told by, whether the provider signs, and whether the office assesses. */
const rows: [string, Change, string[], { provider: boolean; assessment: boolean }][] = [
  ['a rise of the rate', { work: { rates: [hour(60_01)] } }, ['rates.individual-guidance.hour'], both(false, true)],
  ['a cut of the rate', { work: { rates: [hour(59_99)] } }, ['rates.individual-guidance.hour'], both(true, true)],
  [
    'a rate for more care',
    { work: { rates: [hour(60_00), night(1)] } },
    ['rates.personal-care.hour'],
    both(true, true),
  ],
  [
    'other care instead',
    { work: { rates: [night(60_00)] } },
    ['rates.individual-guidance.hour', 'rates.personal-care.hour'],
    both(true, true),
  ],
  ['a rise of the travel allowance', { work: { travelCentsPerKm: 23 } }, ['travelCentsPerKm'], both(false, true)],
  ['an extension', { work: { end: '2026-12-31' } }, ['end'], both(false, false)],
  ['other hours', { work: { minutesPerWeek: 480 } }, ['minutesPerWeek'], both(true, true)],
  ['other days', { work: { daysPerWeek: 4 } }, ['daysPerWeek'], both(true, true)],
  ['no payroll tax credit', { general: { payrollTaxCredit: false } }, ['payrollTaxCredit'], both(true, true)],
  ['other terms', { general: { otherTerms: 'Bring your own bicycle' } }, ['otherTerms'], both(true, false)],
  ['other activities', { general: { activities: 'Cooking' } }, ['activities'], both(true, true)],
  ['another award', { parties: { awardIds: ['T0000001', 'T0000002'] } }, ['awardIds'], both(false, true)],
  ['nothing', {}, [], both(false, false)],
];

function both(provider: boolean, assessment: boolean) {
  return { provider, assessment };
}

describe('what changes', () => {
  test.each(rows)('with %s, and who must agree', (_, change, fields, needs) => {
    const changes = compareTerms(termsOf({}), termsOf(change));
    expect(changes.map(({ field }) => field.slice(field.indexOf('.') + 1))).toEqual(fields);
    expect(needsOf(changes)).toEqual(needs);
  });

  test('is told with what it was and what it becomes', () => {
    const { end: _, ...withoutEnd } = termsOf({}).workArrangements;
    const after = { ...termsOf({}), workArrangements: { ...withoutEnd, termKind: 'indefinite' as const } };
    expect(compareTerms(termsOf({}), after)).toMatchObject([
      { field: 'workArrangements.termKind', before: 'fixed', after: 'indefinite', isFixed: false },
      { field: 'workArrangements.end', before: '2025-12-31', after: null },
    ]);
  });

  test.each<[string, Change]>([
    ['another provider', { parties: { careProviderId: 'V0000002' } }],
    ['another kind', { parties: { kind: 'employment' } }],
    ['another first day', { work: { start: '2025-01-01' } }],
  ])('of %s makes another agreement', (_, change) => {
    expect(compareTerms(termsOf({}), termsOf(change))).toMatchObject([{ isFixed: true }]);
  });

  test('does not depend on the order of the rates', () => {
    const one = termsOf({ work: { rates: [hour(1), night(2)] } });
    expect(compareTerms(one, termsOf({ work: { rates: [night(2), hour(1)] } }))).toEqual([]);
  });
});
