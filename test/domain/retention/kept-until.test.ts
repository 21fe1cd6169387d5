import { describe, expect, test } from 'vitest';
import type { CareLaw } from '../../../src/domain/words.ts';
import { keptKinds } from '../../../src/domain/retention/kept-kinds.ts';
import {
  careFileKeptUntil,
  firstKept,
  isFileOver,
  keptFromToday,
  lawsOfUncertainTerm,
  paymentKeptUntil,
  termOfKind,
} from '../../../src/domain/retention/kept-until.ts';
import { resolveRules } from '../../../src/domain/rules/resolve-rules.ts';
import { standardRules } from '../../../src/domain/rules/standard-rules.ts';
import type { Rules } from '../../../src/domain/rules/rules.ts';

/** Of whoever runs the portal and knows the terms, in months. */
function termsOf(keepCareFile: number): Rules {
  return resolveRules({ keepCareFile: [{ validFrom: '2015-01-01', value: keepCareFile, source: 'own decision' }] });
}

const today = '2034-01-01';

describe('a file of care', () => {
  test.each<[string, { laws?: CareLaw[]; lastDay?: string; lastPaidOn?: string }, number, string | undefined, boolean]>(
    [
      ['a term begins when the year of the last day is over', { lastDay: '2026-01-01' }, 84, '2033-12-31', true],
      ['and goes on to the end of a year', { lastDay: '2027-01-01' }, 84, '2034-12-31', false],
      [
        'what was paid later keeps it longer',
        { lastDay: '2026-12-31', lastPaidOn: '2027-01-20' },
        84,
        '2034-12-31',
        false,
      ],
      [
        'what was paid is kept by its own term',
        { lastDay: '2029-01-01', lastPaidOn: '2029-01-20' },
        24,
        '2036-12-31',
        false,
      ],
      ['what was never paid is not', { lastDay: '2029-01-01' }, 24, '2031-12-31', true],
      ['without a law nobody knows', { laws: [] }, 84, undefined, false],
    ],
  )('%s', (_, { laws = ['Wlz'], lastDay = '2026-12-31', lastPaidOn }, months, until, isOver) => {
    const asked = { rules: termsOf(months), today };
    const file = { laws, lastDay, lastPaidOn };
    expect(careFileKeptUntil(file, asked)?.until).toBe(until);
    expect(isFileOver(file, asked)).toBe(isOver);
  });

  test('is kept on the last day of its term, and on no other after that', () => {
    const file = { laws: ['Wlz'] as const, lastDay: '2026-12-31', lastPaidOn: undefined };
    expect(isFileOver(file, { rules: termsOf(84), today: '2033-12-31' })).toBe(false);
    expect(isFileOver(file, { rules: termsOf(84), today: '2034-01-01' })).toBe(true);
  });

  test('the longest term of its laws counts, and one that is not certain removes nothing', () => {
    const asked = { rules: standardRules, today: '2199-01-01' };
    const file = { lastDay: '2026-12-31', lastPaidOn: undefined };
    const untils = (['Wmo', 'Wlz', 'Jeugdwet', 'Zvw'] as const).map((law) => [
      law,
      careFileKeptUntil({ ...file, laws: [law] }, asked)?.until,
      isFileOver({ ...file, laws: [law] }, asked),
    ]);
    expect(untils).toEqual([
      ['Wmo', '2041-12-31', true],
      ['Wlz', '2033-12-31', false],
      ['Jeugdwet', '2046-12-31', false],
      ['Zvw', '2033-12-31', false],
    ]);
    const both = careFileKeptUntil({ ...file, laws: ['Wmo', 'Jeugdwet'] }, asked);
    expect(both?.until).toBe(careFileKeptUntil({ ...file, laws: ['Jeugdwet'] }, asked)?.until);
    expect(isFileOver({ ...file, laws: ['Wmo', 'Jeugdwet'] }, asked)).toBe(false);
    expect(lawsOfUncertainTerm(asked)).toEqual(['Wlz', 'Jeugdwet', 'Zvw']);
    // A term for all laws replaces none that has a law of its own.
    expect(lawsOfUncertainTerm({ ...asked, rules: termsOf(84) })).toEqual(['Jeugdwet']);
  });

  test.each(['keepCareFile', 'keepPayments'] as const)('without %s it is always kept', (rule) => {
    const asked = { rules: { ...termsOf(84), [rule]: [] }, today: '2199-01-01' };
    const file = { laws: ['Wlz'] as const, lastDay: '2026-12-31', lastPaidOn: '2026-12-31' };
    expect(careFileKeptUntil(file, asked)).toBeUndefined();
    expect(isFileOver(file, asked)).toBe(false);
    expect(firstKept('care-file', asked)).toBeUndefined();
  });
});

test('a payment is kept until seven years after its year', () => {
  expect(paymentKeptUntil('2026-01-02', { rules: standardRules, today })).toMatchObject({
    until: '2033-12-31',
    rule: 'keepPayments',
  });
  expect(keptFromToday('keepAccessLog', { rules: standardRules, today })?.until).toBe('2039-01-01');
});

test('from which day each kind is kept, and by which term', () => {
  const asked = { rules: termsOf(24), today: '2034-05-10' };
  const table = keptKinds.map((kind) => {
    const { rule, months, monthsAtMost } = termOfKind(kind, asked);
    return [kind, firstKept(kind, asked), rule, months, monthsAtMost];
  });
  expect(table).toEqual([
    ['care-file', '2032-05-10', 'keepCareFile', 24, 240],
    ['declaration', '2032-05-10', 'keepCareFile', 24, 240],
    ['payment', '2032-05-10', 'keepCareFile', 24, 240],
    ['bank-file', '2027-01-01', 'keepPayments', 84, 84],
    ['draft', '2033-05-10', 'keepDrafts', 12, 12],
    ['access-line', '2029-05-10', 'keepAccessLog', 60, 60],
    ['budget-holder', '2033-05-10', 'keepDrafts', 12, 12],
    ['care-provider', '2029-05-10', 'keepAccessLog', 60, 60],
    ['profile', '2033-05-10', 'keepDrafts', 12, 12],
    ['staff', '2033-05-10', 'keepDrafts', 12, 12],
    ['actor', '2032-05-10', 'keepCareFile', 24, 240],
  ]);
});

test('without one of its rules a kind is always kept', () => {
  const rules = { ...standardRules, keepDrafts: [] };
  const asked = { rules, today };
  const always = keptKinds.filter((kind) => firstKept(kind, asked) === undefined);
  expect(always).toEqual(['draft', 'budget-holder', 'care-provider', 'profile', 'staff']);
  for (const kind of always)
    expect(termOfKind(kind, asked)).toEqual({ rule: 'keepDrafts', months: null, monthsAtMost: null });
});
