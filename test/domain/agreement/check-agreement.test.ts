import { describe, expect, test } from 'vitest';
import { checkAgreement, checkGeneralTerms, checkWorkArrangements } from '../../../src/domain/index.ts';
import type { CareLaw, GeneralTerms, IssueCode, ProviderFacts, WorkArrangements } from '../../../src/domain/index.ts';
import {
  agreementFacts,
  award,
  codes,
  draft,
  generalTerms,
  organisation,
  parties,
  person,
  selfEmployed,
  work,
} from '../examples.ts';

interface Situation {
  today?: string;
  law?: CareLaw;
  provider?: ProviderFacts;
  work?: Partial<WorkArrangements>;
}

function generalCodes(change: Partial<GeneralTerms>, situation: Situation, kind: 'employment' | 'assignment') {
  const { today = '2026-03-01', law = 'Wlz', provider = person } = situation;
  const facts = agreementFacts({ today, provider, awards: [award({ law })] });
  const answered = { parties: parties({ kind }), workArrangements: work({ start: today, ...situation.work }) };
  return codes(checkGeneralTerms(generalTerms(change), answered, facts));
}

// Source: SVB: payroll and charges for every employee since 2026; mijnpgb.nl, toelichting stap 3, before.
const employees: [Partial<GeneralTerms>, Situation, IssueCode[], string][] = [
  [
    { payrollAdministration: true, employerCharges: 'low' },
    { work: { termKind: 'indefinite', hoursPattern: 'fixed' } },
    [],
    'indefinite, fixed hours',
  ],
  [
    { payrollAdministration: true, employerCharges: 'high' },
    { work: { termKind: 'indefinite', hoursPattern: 'fixed' } },
    ['EMPLOYER_CHARGES_DIFFER'],
    'indefinite, fixed hours',
  ],
  [
    { payrollAdministration: true, employerCharges: 'high' },
    { work: { termKind: 'indefinite', hoursPattern: 'irregular' } },
    [],
    'on call',
  ],
  [
    { payrollAdministration: true, employerCharges: 'low' },
    { work: { termKind: 'indefinite', hoursPattern: 'irregular' } },
    ['EMPLOYER_CHARGES_DIFFER'],
    'on call',
  ],
  [
    { payrollAdministration: true, employerCharges: 'low' },
    { work: { termKind: 'fixed', hoursPattern: 'fixed' } },
    ['EMPLOYER_CHARGES_DIFFER'],
    'for a year',
  ],
  [
    { payrollAdministration: true, employerCharges: 'low' },
    { work: { termKind: 'replacement', hoursPattern: 'fixed' } },
    ['EMPLOYER_CHARGES_DIFFER'],
    'a replacement ends',
  ],
  [{ payrollAdministration: true, employerCharges: 'high' }, {}, [], 'as it should be'],
  [{ employerCharges: 'high' }, {}, ['PAYROLL_REQUIRED'], 'since 2026'],
  [{ payrollAdministration: true }, {}, ['EMPLOYER_CHARGES_MISSING'], 'since 2026'],
  [{ employerCharges: 'high' }, { law: 'Wmo' }, ['PAYROLL_REQUIRED'], 'under the Wmo too'],
  [{ employerCharges: 'high' }, { law: 'Zvw' }, [], 'under the Zvw a choice'],
  [{}, { today: '2025-03-01' }, [], 'before 2026'],
  [
    {},
    { today: '2025-12-01', work: { start: '2026-01-01' } },
    ['PAYROLL_REQUIRED', 'EMPLOYER_CHARGES_MISSING'],
    'from 2026',
  ],
  [
    {},
    { today: '2026-01-02', work: { start: '2025-12-01' } },
    ['PAYROLL_REQUIRED', 'EMPLOYER_CHARGES_MISSING'],
    'still running',
  ],
  [{}, { today: '2025-03-01', work: { daysPerWeek: 3 } }, [], 'three days before 2026'],
  [{}, { today: '2025-03-01', work: { daysPerWeek: 4 } }, ['PAYROLL_REQUIRED'], 'four days before 2026'],
];

test.each(employees)('an employee with %o, %o: %o (%s)', (change, situation, expected) => {
  expect(generalCodes(change, situation, 'employment')).toEqual(expected);
});

describe('payroll by the SVB', () => {
  // Source: mijnpgb.nl, toelichting stap 3.
  test.each([
    [person, []],
    [selfEmployed, ['PAYROLL_NOT_ALLOWED']],
    [organisation, ['PAYROLL_NOT_ALLOWED']],
  ])('for %o: %o', (provider, expected) => {
    expect(generalCodes({ payrollAdministration: true }, { provider }, 'assignment')).toEqual(expected);
  });
});

// Source: Rlz 5.16 (care description, six weeks); Stcrt. 2017-11464 (third party).
test.each([
  [{ careDescription: ' \n' }, 'CARE_DESCRIPTION_MISSING', 'generalTerms.careDescription'],
  [{ thirdPartyClause: false }, 'THIRD_PARTY_CLAUSE_MISSING', 'generalTerms.thirdPartyClause'],
  [{ sixWeekClause: false }, 'SIX_WEEK_CLAUSE_MISSING', 'generalTerms.sixWeekClause'],
])('%o: %s', (change, code, path) => {
  const issues = checkGeneralTerms(generalTerms(change), draft(), agreementFacts());
  expect(issues).toMatchObject([{ code, path, severity: 'error' }]);
});

describe('the whole agreement', () => {
  test('is right', () => {
    expect(checkAgreement(draft(), agreementFacts())).toEqual([]);
  });

  test('has all its steps', () => {
    const nothing = { parties: null, workArrangements: null, generalTerms: null };
    expect(checkAgreement(nothing, agreementFacts()).map(({ params }) => params['step'])).toEqual([
      'parties',
      'workArrangements',
      'generalTerms',
    ]);
  });

  test('is checked step by step with the same result', () => {
    const facts = agreementFacts({ provider: person });
    const wrong = draft({ parties: parties({ kind: 'employment' }), workArrangements: work({ termKind: 'fixed' }) });
    const whole = checkAgreement(wrong, facts);
    expect(whole).toEqual(
      expect.arrayContaining(checkWorkArrangements(work({ termKind: 'fixed' }), wrong.parties, facts)),
    );
    expect(codes(whole)).toEqual(['TERM_END_MISSING', 'RATE_ABOVE_MAX']);
  });

  test('says what it can while step 1 is open', () => {
    const dear = { careFunction: 'nursing', unit: 'piece', cents: 1 } as const;
    const answers = work({ termKind: 'fixed', rates: [dear], hoursPattern: 'fixed', minutesPerWeek: 9000 });
    for (const provider of [null, person]) {
      expect(codes(checkWorkArrangements(answers, null, agreementFacts({ provider })))).toEqual(['TERM_END_MISSING']);
    }
  });

  test('says what it can while the provider is unknown', () => {
    const answers = work({ hoursPattern: 'fixed', minutesPerWeek: 9000 });
    expect(checkAgreement(draft({ workArrangements: answers }), agreementFacts({ provider: null }))).toEqual([]);
  });
});
