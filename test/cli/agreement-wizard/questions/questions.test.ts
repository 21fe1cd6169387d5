import { describe, expect, test } from 'vitest';
import { flagName } from '../../../../src/cli/framework/names.ts';
import { leaveOut, type AnswerKey, type PartialAnswers } from '../../../../src/cli/agreement-wizard/answers/answers.ts';
import { checkAnswer } from '../../../../src/cli/agreement-wizard/flow/check-answer.ts';
import { answersIn, documentOf, stepsOf } from '../../../../src/cli/agreement-wizard/answers/document.ts';
import { agreementFacts, type State } from '../../../../src/cli/agreement-wizard/facts/facts.ts';
import { answerOptions } from '../../../../src/cli/agreement-wizard/answers/flags.ts';
import { applies, findOnlyAnswer, isRight } from '../../../../src/cli/agreement-wizard/flow/flow.ts';
import { suggestKind } from '../../../../src/cli/agreement-wizard/questions/agreement-kinds.ts';
import { rateLimits, openRates } from '../../../../src/cli/agreement-wizard/questions/rate-limits.ts';
import { questions } from '../../../../src/cli/agreement-wizard/questions/questions.ts';
import type { AgreementTerms } from '../../../../src/domain/agreement-terms.ts';
import { checkAgreement } from '../../../../src/domain/agreement/check-agreement.ts';
import { agreementKinds, type AgreementKind } from '../../../../src/domain/words.ts';
import { cli as en } from '../../../../src/messages/en/cli/index.ts';
import { wizard } from '../../../../src/messages/nl/wizard.ts';
import { testBsn, testKvk } from '../../../../src/portal/practice/people/test-numbers.ts';
import { facts, providers, stateOf } from '../support/states.ts';

function questionOf(key: AnswerKey) {
  const question = questions.find((one) => one.key === key);
  if (question === undefined) throw new Error(`There is no question ${key}`);
  return question;
}

function codes(key: AnswerKey, value: unknown, state: State) {
  return checkAnswer(questionOf(key), value, state).map(({ code, path }) => `${code} ${path}`);
}

/** Keys in the order of asking of what applies while it is not answered, as it is when it is asked. */
function asked({ answers, facts: known }: State): AnswerKey[] {
  return questions
    .filter(
      ({ key, path }) =>
        path !== undefined && applies(questionOf(key), { answers: leaveOut(answers, [key]), facts: known }),
    )
    .map(({ key }) => key);
}

describe('the list of questions', () => {
  test('has a text for each question and a question for each text', () => {
    expect(questions.map(({ key }) => key).toSorted()).toEqual(Object.keys(wizard.questions).toSorted());
  });

  test('is a flag for each answer but a BSN and what only helps to choose', () => {
    const flagless = questions.filter(({ key }) => !(key in answerOptions)).map(({ key }) => key);
    expect(flagless).toEqual(['budgetHolder', 'providerBsn', 'authority', 'pay']);
  });

  test.each(Object.entries(answerOptions).map(([key, { text }]) => ({ flag: flagName(key), text })))(
    'tells in the help what $flag is for',
    ({ text }) => expect(en.options).toHaveProperty([text ?? '']),
  );

  test.each(agreementKinds)('makes of the answers for %s an agreement that the rules allow', (kind) => {
    const state = stateOf(kind);
    expect(checkAgreement(stepsOf(state.answers) as AgreementTerms, agreementFacts(state))).toEqual([]);
    const told = Object.fromEntries(Object.entries(state.answers).filter(([, value]) => value !== null));
    expect(answersIn(documentOf(state.answers))).toEqual(told);
  });
});

describe('only the questions that apply are asked', () => {
  const everyone: AnswerKey[] = ['budgetHolder', 'award', 'provider', 'family', 'kind', 'start', 'term'];
  const clauses: AnswerKey[] = ['thirdPartyClause', 'sixWeekClause', 'otherTerms'];
  const described: AnswerKey[] = ['activities', 'careDescription', 'payroll'];

  test.each<[AgreementKind, AnswerKey[], AnswerKey[]]>([
    [
      'employment',
      ['trialPeriod', 'noticePeriod', 'waitingDays', 'hours', 'hoursPerWeek', 'daysPerWeek'],
      ['taxCredit', 'identitySeen', 'employerCharges'],
    ],
    ['assignment', ['noticePeriod', 'hours'], []],
    ['assignment-family', ['noticePeriod', 'hours'], ['taxCredit', 'identitySeen']],
    ['assignment-organisation', ['noticePeriod', 'hours'], []],
  ])('for %s', (kind, work, general) => {
    const paid: AnswerKey[] = ['rate', ...(kind === 'employment' ? (['holidayHours'] as const) : []), 'travelPerKm'];
    const isOrganisation = kind === 'assignment-organisation';
    const parties: AnswerKey[] = isOrganisation ? ['residentialInitiative'] : [];
    const signing: AnswerKey[] = ['contractNumber', 'clientNumber', 'signatoryName', 'signatoryFunction', 'tariffList'];
    const expected = [...everyone.slice(0, 5), ...parties, ...everyone.slice(5), ...work, ...paid, ...described];
    expect(asked(stateOf(kind))).toEqual([...expected, ...general, ...clauses, ...(isOrganisation ? signing : [])]);
  });

  test.each<[string, PartialAnswers, AnswerKey, boolean]>([
    ['the last day of a fixed term', { term: 'fixed' }, 'end', true],
    ['no last day without one', { term: 'indefinite' }, 'end', false],
    ['who is replaced', { term: 'replacement' }, 'replaces', true],
    ['no trial period in half a year', { term: 'fixed', end: '2027-05-31' }, 'trialPeriod', false],
    ['a trial period in more', { term: 'fixed', end: '2027-06-30' }, 'trialPeriod', true],
    ['an amount for who is paid by the month', { pay: 'month' }, 'monthlyAmount', true],
    ['and no rates', { pay: 'month' }, 'rate', false],
    ['no hours when they differ', { hours: 'irregular' }, 'hoursPerWeek', false],
    ['no tax credit without payroll', { payroll: false }, 'taxCredit', false],
  ])('%s', (_, answers, key, expected) => {
    const { answers: all, facts: known } = stateOf('employment', answers);
    const open = leaveOut(all, key === 'rate' || key === 'monthlyAmount' ? ['rate', 'monthlyAmount'] : [key]);
    expect(applies(questionOf(key), { answers: open, facts: known })).toBe(expected);
  });

  test('which care the amount is for, only where an award has an amount for each', () => {
    const { answers, facts: known } = stateOf('employment', { pay: 'month' });
    const open = leaveOut(answers, ['rate', 'monthlyCare']);
    const tied = known.awards.map((award) => ({
      ...award,
      functionBudgets: award.careFunctions.map((careFunction) => ({ careFunction, remainingCents: 1 })),
    }));
    expect(applies(questionOf('monthlyCare'), { answers: open, facts: known })).toBe(false);
    expect(applies(questionOf('monthlyCare'), { answers: open, facts: { ...known, awards: tied } })).toBe(true);
  });

  test.each<[string, PartialAnswers, AnswerKey[]]>([
    ['a person', { providerKind: 'person' }, ['providerBsn', 'providerName', 'providerBirthDate']],
    ['a company of one', { providerKind: 'self-employed' }, ['providerAgb', 'providerKvk', 'providerName']],
    ['an organisation', { providerKind: 'organisation' }, ['providerAgb', 'providerKvk', 'providerName']],
    ['who is known', { provider: 'V0000012' }, []],
  ])('about %s', (_, answers, keys) => {
    const state = stateOf('assignment', { provider: 'new', ...answers });
    const about = asked(state).filter(
      (key) => key.startsWith('provider') && !/^provider($|Kind|Iban|Email|Phone)/.test(key),
    );
    expect(about).toEqual(keys);
  });
});

describe('an answer is judged by the rule of the portal', () => {
  const high = [{ careFunction: 'individual-guidance', unit: 'hour', cents: 99_00 }];
  const low = [{ careFunction: 'individual-guidance', unit: 'hour', cents: 9_00 }];
  const other = [{ careFunction: 'respite-care', unit: 'hour', cents: 25_00 }];
  const byTheDay = [{ careFunction: 'individual-guidance', unit: 'full-day', cents: 99_00 }];

  test.each<[AnswerKey, unknown, AgreementKind, string, PartialAnswers?]>([
    ['award', [], 'assignment', 'AWARD_MISSING parties.awardIds'],
    ['award', ['T0000002'], 'assignment', 'AWARD_NOT_VALID parties.awardIds.0'],
    ['award', ['T0000009'], 'assignment', 'AWARD_NOT_VALID parties.awardIds.0'],
    ['provider', 'V0000015', 'assignment', 'PROVIDER_ALREADY_HAS_AGREEMENT parties.careProviderId'],
    ['provider', 'V9999999', 'assignment', 'RECORD_NOT_FOUND parties.careProviderId'],
    ['kind', 'employment', 'assignment', 'KIND_NEEDS_PERSON parties.kind'],
    ['kind', 'assignment-organisation', 'assignment', 'KIND_NEEDS_ORGANISATION parties.kind'],
    ['kind', 'assignment-family', 'employment', 'KIND_NEEDS_FAMILY parties.kind'],
    ['kind', 'employment', 'assignment-family', 'KIND_NOT_FOR_FAMILY parties.kind'],
    ['providerBsn', '123456789', 'assignment', 'BSN_INVALID careProvider.bsn'],
    ['providerAgb', '123', 'assignment', 'AGB_INVALID careProvider.agbCode'],
    ['providerKvk', '123', 'assignment', 'KVK_INVALID careProvider.kvkNumber'],
    ['providerIban', 'NL00TEST0000000001', 'assignment', 'IBAN_INVALID careProvider.iban'],
    ['providerEmail', 'nobody', 'assignment', 'FIELD_INVALID careProvider.email'],
    ['start', '2026-09-01', 'assignment', 'START_TOO_FAR_BACK workArrangements.start'],
    ['start', '2027-01-01', 'assignment', 'AWARD_NOT_VALID workArrangements.start'],
    ['end', '2026-11-01', 'assignment', 'TERM_END_BEFORE_START workArrangements.end', { term: 'fixed' }],
    ['trialPeriod', 3, 'employment', 'TRIAL_PERIOD_TOO_LONG workArrangements.trialPeriodMonths'],
    ['noticePeriod', 0, 'employment', 'NOTICE_PERIOD_TOO_SHORT workArrangements.noticePeriodMonths'],
    ['hoursPerWeek', 41 * 60, 'assignment', 'HOURS_NEED_CONSENT workArrangements.minutesPerWeek', { hours: 'fixed' }],
    ['hoursPerWeek', 61 * 60, 'employment', 'HOURS_PER_WEEK workArrangements.minutesPerWeek'],
    ['rate', high, 'assignment', 'RATE_ABOVE_MAX workArrangements.rates.0.cents'],
    ['rate', low, 'employment', 'RATE_BELOW_MINIMUM_WAGE workArrangements.rates.0.cents'],
    ['rate', other, 'assignment', 'FUNCTION_NOT_AWARDED workArrangements.rates.0.careFunction'],
    ['rate', byTheDay, 'employment', 'UNIT_NOT_ALLOWED workArrangements.rates.0.unit'],
    ['rate', [high[0], high[0]], 'assignment-organisation', 'RATE_DUPLICATE workArrangements.rates.1'],
    ['rate', [], 'assignment', 'RATE_MISSING workArrangements.rates'],
    ['monthlyAmount', 100_00, 'employment', 'RATE_BELOW_MINIMUM_WAGE workArrangements.monthlyAmountCents'],
    ['monthlyAmount', 100_00, 'assignment', 'MONTHLY_AMOUNT_AND_RATES workArrangements.monthlyAmountCents'],
    ['payroll', false, 'employment', 'PAYROLL_REQUIRED generalTerms.payrollAdministration'],
    ['payroll', true, 'assignment', 'PAYROLL_NOT_ALLOWED generalTerms.payrollAdministration'],
    ['thirdPartyClause', false, 'assignment', 'THIRD_PARTY_CLAUSE_MISSING generalTerms.thirdPartyClause'],
    ['sixWeekClause', false, 'assignment', 'SIX_WEEK_CLAUSE_MISSING generalTerms.sixWeekClause'],
  ])('%s %j of %s: %s', (key, value, kind, expected, answers = {}) => {
    expect(codes(key, value, stateOf(kind, answers))).toContain(expected);
  });

  test.each(agreementKinds)('and nothing is found in the answers for %s', (kind) => {
    const state = stateOf(kind);
    const wrong = questions.filter(
      ({ key }) => state.answers[key] !== undefined && !isRight(questionOf(key), state.answers[key], state),
    );
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  test('nobody can be replaced when there is nobody', () => {
    const alone = stateOf('assignment', {}, { agreements: [] });
    expect(codes('term', 'replacement', alone)).toEqual([
      'REPLACED_AGREEMENT_MISSING workArrangements.replacesAgreementId',
    ]);
    expect(codes('term', 'replacement', stateOf('assignment'))).toEqual([]);
  });

  test('a text is no longer than the portal takes', () => {
    const longest = 'x'.repeat(2000);
    const longer = 'x'.repeat(2001);
    expect(codes('activities', longest, stateOf('assignment'))).toEqual([]);
    expect(codes('activities', longer, stateOf('assignment'))).toEqual(['FIELD_TOO_LONG generalTerms.activities']);
  });

  test('a care description of spaces is no description', () => {
    expect(codes('careDescription', ' ', stateOf('assignment'))).not.toEqual([]);
  });

  test('numbers are read as they are written on paper', () => {
    const read = (key: AnswerKey, typed: string) => {
      const { ask } = questionOf(key);
      return 'value' in ask ? ask.value.read(typed) : undefined;
    };
    const bsn = testBsn(5);
    expect(read('providerBsn', `${bsn.slice(0, 4)}.${bsn.slice(4, 6)}.${bsn.slice(6)}`)).toBe(bsn);
    expect(read('providerKvk', '0000 0005')).toBe(testKvk(5));
    expect(read('hoursPerWeek', '7,5')).toBe(450);
    expect(read('hoursPerWeek', '169')).toBeUndefined();
    expect(read('travelPerKm', '0,23')).toBe(23);
  });
});

describe('what the rules leave no choice in, is not asked', () => {
  const open = (kind: AgreementKind, key: AnswerKey, answers: PartialAnswers = {}): unknown => {
    const state = stateOf(kind, answers);
    return findOnlyAnswer(questionOf(key), { ...state, answers: leaveOut(state.answers, [key]) });
  };

  test.each<[AgreementKind, AnswerKey, unknown]>([
    ['assignment', 'budgetHolder', 'A0000817'],
    ['assignment', 'award', ['T0000001']],
    ['assignment', 'kind', 'assignment'],
    ['assignment-family', 'kind', 'assignment-family'],
    ['assignment-organisation', 'kind', 'assignment-organisation'],
    ['assignment-organisation', 'family', 'none'],
    ['employment', 'kind', undefined],
    ['employment', 'payroll', true],
    ['assignment-family', 'payroll', undefined],
    ['assignment', 'payroll', false],
    ['assignment-organisation', 'payroll', false],
    ['assignment', 'provider', undefined],
    ['assignment', 'family', undefined],
    ['employment', 'thirdPartyClause', true],
  ])('with %s, %s follows as %j', (kind, key, expected) => {
    expect(open(kind, key)).toEqual(expected);
  });

  test('a replacement is paid by the hour', () => {
    expect(open('employment', 'pay', { term: 'replacement' })).toBe('rates');
  });
});

// Source: SVB, zorgovereenkomst kiezen: family, organisation, entrepreneur, authority, in that order.
describe('the portal helps to choose the kind', () => {
  test.each<[string, PartialAnswers, string, string]>([
    [
      'an organisation',
      { provider: providers['assignment-organisation'].id },
      'assignment-organisation',
      'organisation',
    ],
    ['family', { provider: providers['assignment-family'].id, family: 'second-degree' }, 'assignment-family', 'family'],
    ['a company of one', { provider: providers.assignment.id }, 'assignment', 'entrepreneur'],
    ['a person under authority', { provider: providers.employment.id, authority: true }, 'employment', 'authority'],
    ['a person without', { provider: providers.employment.id, authority: false }, 'assignment', 'no-authority'],
  ])('with %s', (_, answers, kind, why) => {
    expect(suggestKind({ answers, facts })).toEqual({ kind, why });
  });

  test('and waits until it is known who decides', () => {
    expect(suggestKind({ answers: { provider: providers.employment.id }, facts })).toBeUndefined();
  });
});

describe('rates', () => {
  test.each<[AgreementKind, number | undefined, number]>([
    ['employment', 16_19, 26_98],
    ['assignment', undefined, 84_99],
    ['assignment-family', 16_19, 26_98],
    ['assignment-organisation', undefined, 84_99],
  ])('of %s have limits that the rules themselves name', (kind, least, most) => {
    expect(rateLimits({ careFunction: 'individual-guidance', unit: 'hour' }, stateOf(kind))).toEqual({ least, most });
  });

  test('are for what was awarded and has no rate yet, in units that are allowed', () => {
    const { answers, facts: known } = stateOf('assignment');
    const left = openRates(answers.rate ?? [], { answers, facts: known });
    expect([...left]).toEqual([
      ['individual-guidance', ['day-part', 'full-day']],
      ['household-help', ['hour', 'day-part', 'full-day']],
    ]);
    expect([...openRates([], stateOf('employment')).values()]).toEqual([['hour'], ['hour']]);
  });
});
