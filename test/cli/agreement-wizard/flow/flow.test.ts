import { describe, expect, test } from 'vitest';
import type { AnswerKey, PartialAnswers } from '../../../../src/cli/agreement-wizard/answers/answers.ts';
import { findAffected, dropStaleAnswers } from '../../../../src/cli/agreement-wizard/flow/flow.ts';
import type { AgreementKind } from '../../../../src/domain/words.ts';
import { providers, stateOf } from '../support/states.ts';

/** Which answers are lost, and which of those because they are wrong, when others have changed. */
function lost(kind: AgreementKind, changes: PartialAnswers, before: PartialAnswers = {}) {
  const { answers, facts } = stateOf(kind, { ...before, ...changes });
  const all = Object.keys(answers) as AnswerKey[];
  const settled = dropStaleAnswers({ answers, facts }, new Set(all));
  return {
    dropped: all.filter((key) => settled.answers[key] === undefined),
    wrong: settled.wrong.map(({ key }) => key),
  };
}

describe('when an answer changes', () => {
  test.each<[string, AgreementKind, PartialAnswers, AnswerKey[], AnswerKey[]]>([
    ['nothing is lost that still holds', 'assignment', { start: '2026-11-15' }, [], []],
    [
      'what was for an employee only is lost with the employment',
      'employment',
      { kind: 'assignment' },
      ['trialPeriod', 'daysPerWeek', 'employerCharges'],
      [],
    ],
    [
      'a rate that is too high for somebody else is asked again',
      'assignment',
      { provider: providers.employment.id, rate: [{ careFunction: 'household-help', unit: 'hour', cents: 60_00 }] },
      ['rate'],
      ['rate'],
    ],
    [
      'a kind that is not for family, be it family with a practice, is asked again',
      'assignment',
      { family: 'partner' },
      ['kind'],
      ['kind'],
    ],
    [
      'hours a week are lost when they differ by the week',
      'employment',
      { hours: 'irregular' },
      ['hoursPerWeek', 'daysPerWeek', 'employerCharges'],
      ['employerCharges'],
    ],
    [
      'a trial period is lost when the term becomes short',
      'employment',
      { term: 'fixed', end: '2027-01-31' },
      ['trialPeriod', 'employerCharges'],
      ['employerCharges'],
    ],
  ])('%s', (_, kind, changes, dropped, wrong) => {
    const found = lost(kind, changes);
    expect(found.dropped.toSorted()).toEqual(dropped.toSorted());
    expect(found.wrong).toEqual(wrong);
  });

  test.each<[AnswerKey, AnswerKey[]]>([
    ['provider', ['family', 'kind', 'payroll', 'trialPeriod', 'taxCredit', 'employerCharges']],
    ['family', ['kind']],
    ['kind', ['trialPeriod', 'payroll', 'taxCredit', 'employerCharges']],
    ['hours', ['hoursPerWeek', 'daysPerWeek']],
    ['term', ['end', 'replaces']],
    ['careDescription', []],
  ])('what was said about the %s is asked again', (key, expected) => {
    expect(findAffected(key)).toEqual(expect.arrayContaining(expected));
    expect(findAffected(key)).not.toContain(key);
    expect(findAffected(key)).not.toContain('start');
  });
});
