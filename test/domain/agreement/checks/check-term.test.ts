import { describe, expect, test } from 'vitest';
import {
  agreementContext,
  checkAwardPeriods,
  checkNoticePeriod,
  checkStart,
  checkTerm,
  checkTermination,
  checkTrialPeriod,
  resolveRules,
} from '../../../../src/domain/index.ts';
import type { AgreementKind, IssueCode, WorkArrangements } from '../../../../src/domain/index.ts';
import { agreementFacts, award, codes, parties, person, work } from '../../examples.ts';

function contextOf(kind: AgreementKind) {
  return agreementContext(parties({ kind }), agreementFacts({ provider: person }));
}

// Source: SVB form 40.007, looptijd A, B, C.
const terms: [Partial<WorkArrangements>, IssueCode[], string][] = [
  [{ termKind: 'indefinite' }, [], 'A'],
  [{ termKind: 'indefinite', end: '2025-12-31' }, ['TERM_END_NOT_ALLOWED'], 'A has no end'],
  [{ termKind: 'fixed', end: '2025-12-31' }, [], 'B'],
  [{ termKind: 'fixed', end: '2025-06-01' }, [], 'one day'],
  [{ termKind: 'fixed', end: '2025-05-31' }, ['TERM_END_BEFORE_START'], 'over before it begins'],
  [{ termKind: 'fixed' }, ['TERM_END_MISSING'], 'B has an end'],
  [{ termKind: 'replacement', replacesAgreementId: 'Z0000005' }, [], 'C'],
  [{ termKind: 'replacement', replacesAgreementId: 'Z0000005', end: '2025-09-30' }, [], 'C, at the latest until'],
  [{ termKind: 'replacement' }, ['REPLACED_AGREEMENT_MISSING'], 'C names who is away'],
  [{ termKind: 'replacement', replacesAgreementId: 'Z0000006' }, ['REPLACED_AGREEMENT_MISSING'], 'not of this holder'],
];

test.each(terms)('%o: %o (%s)', (change, expected) => {
  const other = { id: 'Z0000005', careProviderId: 'V0000005', status: 'approved' } as const;
  expect(codes(checkTerm(work(change), { facts: agreementFacts({ otherAgreements: [other] }) }))).toEqual(expected);
});

describe('the start', () => {
  // Source: zorgkantoor Friesland: sent in in April, not before 1 March.
  test.each([
    ['2025-04-30', '2025-03-01', 0],
    ['2025-04-30', '2025-02-28', 1],
    ['2025-01-15', '2024-12-01', 0],
    ['2025-01-15', '2024-11-30', 1],
    ['2025-01-15', '2030-01-01', 0],
  ])('checked on %s may be %s: %i issues', (today, start, count) => {
    const context = agreementContext(null, agreementFacts({ today }));
    expect(checkStart(start, context)).toHaveLength(count);
  });

  test('too far back is a warning, and another region may have another rule', () => {
    const facts = agreementFacts({ today: '2025-04-30' });
    expect(checkStart('2025-01-01', agreementContext(null, facts))).toMatchObject([
      { code: 'START_TOO_FAR_BACK', severity: 'warning', params: { found: '2025-01-01', expected: '2025-03-01' } },
    ]);
    const rules = resolveRules({ retroactiveMonths: [{ validFrom: '2024-01-01', value: 3, source: 'own region' }] });
    expect(checkStart('2025-01-01', agreementContext(null, { ...facts, rules }))).toEqual([]);
  });
});

// Source: BW 7:652.
const trials: [Partial<WorkArrangements>, AgreementKind, longest: number, string][] = [
  [{ termKind: 'indefinite' }, 'employment', 2, 'without an end'],
  [{ termKind: 'fixed', end: '2025-11-30' }, 'employment', 0, 'six months'],
  [{ termKind: 'fixed', end: '2025-12-01' }, 'employment', 1, 'a day over six months'],
  [{ termKind: 'fixed', end: '2027-05-30' }, 'employment', 1, 'a day short of two years'],
  [{ termKind: 'fixed', end: '2027-05-31' }, 'employment', 2, 'two years'],
  [{ termKind: 'replacement' }, 'employment', 1, 'an end that is no date'],
  [{ termKind: 'indefinite' }, 'assignment', 0, 'no employee'],
];

test.each(trials)('a trial period with %o, %s is at most %i months: %s', (change, kind, longest) => {
  const trial = (trialPeriodMonths: number) =>
    checkTrialPeriod(work({ ...change, trialPeriodMonths }), contextOf(kind));
  expect(trial(longest)).toEqual([]);
  expect(trial(longest + 1)).toMatchObject([
    { code: 'TRIAL_PERIOD_TOO_LONG', params: { found: longest + 1, expected: longest } },
  ]);
});

// Source: BW 7:672; svb.nl, hoe zegt u een zorgovereenkomst op.
test.each([
  ['employment', 0, ['NOTICE_PERIOD_TOO_SHORT']],
  ['employment', 1, []],
  ['employment', undefined, []],
  ['assignment', 0, []],
  ['assignment-organisation', 0, []],
] as const)('notice for %s of %s months: %o', (kind, months, expected) => {
  const arrangement = months === undefined ? {} : { noticePeriodMonths: months };
  expect(codes(checkNoticePeriod(arrangement, contextOf(kind)))).toEqual(expected);
});

describe('the awards', () => {
  const check = (change: Partial<WorkArrangements>) =>
    checkAwardPeriods(work(change), agreementContext(parties(), agreementFacts({ awards: [award()] })));

  test.each([
    [{ start: '2025-12-31' }, 0],
    [{ start: '2026-01-01' }, 1],
    [{ start: '2024-06-01' }, 0],
    [{ start: '2024-06-01', end: '2024-12-31' }, 1],
    [{ start: '2024-06-01', end: '2025-01-01' }, 0],
  ])('of 2025 cover a part of %o: %i issues', (change, count) => {
    expect(check(change)).toHaveLength(count);
  });

  test('are named when they do not', () => {
    expect(check({ start: '2026-01-01' })).toMatchObject([
      {
        code: 'AWARD_NOT_VALID',
        path: 'workArrangements.start',
        params: { award: 'T0000001', reason: 'other-period' },
      },
    ]);
  });
});

// Source: mijnpgb.nl, wijzigen, verlengen of beëindigen.
test.each([
  ['2025-06-01', '2025-12-31', []],
  ['2025-12-31', '2025-12-31', []],
  ['2025-05-31', '2025-12-31', ['TERM_END_BEFORE_START']],
  ['2026-01-01', '2025-12-31', ['OUTSIDE_TERM']],
  ['2026-01-01', undefined, []],
])('ends on %s what began on 2025-06-01 and ran until %s: %o', (end, lastDay, expected) => {
  expect(codes(checkTermination(end, { start: '2025-06-01', end: lastDay }))).toEqual(expected);
});
