import { checkAwardPeriods } from '../../../domain/agreement/checks/check-awards.ts';
import { checkCareProvider } from '../../../domain/agreement/checks/check-care-provider.ts';
import {
  checkNoticePeriod,
  checkTrialPeriod,
  checkWaitingDays,
} from '../../../domain/agreement/checks/check-employment-periods.ts';
import { checkExpiryNotice } from '../../../domain/agreement/checks/check-expiry-notice.ts';
import { checkHours } from '../../../domain/agreement/checks/check-hours.ts';
import { checkPay } from '../../../domain/agreement/checks/check-pay.ts';
import { checkStart } from '../../../domain/agreement/checks/check-start.ts';
import { checkTerm } from '../../../domain/agreement/checks/check-term.ts';
import { addMonths, firstDay, monthOf } from '../../../domain/values/month.ts';
import { type CareFunction, careFunctions, holidayHours, hoursPatterns, termKinds } from '../../../domain/words.ts';
import { choice } from '../../framework/values/choice-value.ts';
import { count, date, id } from '../../framework/values/value.ts';
import { agreementFacts, awardsOf, contextOf, workOf, type State } from '../facts/facts.ts';
import { question, type AnyQuestion } from './question.ts';
import { centsPerKm, monthlyAmount, weekHours } from './typed-values.ts';

function isEmployment({ answers }: State): boolean {
  return answers.kind === 'employment';
}

/** The last day that an award pays for; most agreements end there and are extended. */
function endOfAwards(state: State): string | undefined {
  return awardsOf(state)
    .map(({ end }) => end)
    .sort()
    .at(0);
}

function otherAgreements({ facts, answers }: State): string[] {
  return facts.agreements
    .filter(({ id: other, status, careProvider }) => {
      const isOpen = status === 'approved' || status === 'in-assessment';
      return isOpen && other !== facts.agreementId && careProvider?.id !== answers.provider;
    })
    .map(({ id: other }) => other);
}

const term: readonly AnyQuestion[] = [
  question({
    key: 'start',
    step: 'workArrangements',
    path: 'workArrangements.start',
    ask: {
      type: 'text',
      value: date,
      preset: ({ facts }) => firstDay(addMonths(monthOf(facts.today), 1)),
    },
    shown: 'date',
    check: (start, state) => {
      const context = contextOf(state);
      const { provider = '' } = state.answers;
      return [
        ...checkStart(start, context),
        ...checkAwardPeriods({ start }, context),
        ...checkCareProvider(provider, agreementFacts(state), { start, end: state.answers.end }),
      ];
    },
  }),
  question({
    key: 'term',
    step: 'workArrangements',
    path: 'workArrangements.termKind',
    ask: { type: 'choice', value: choice(termKinds, 'termKind'), choices: () => termKinds },
    shown: { word: 'termKind' },
    // A provider who replaces nobody that is known cannot be a replacement.
    check: (termKind, state) =>
      termKind === 'replacement' && otherAgreements(state).length === 0
        ? checkTerm({ start: workOf(state).start, termKind }, contextOf(state))
        : [],
  }),
  question({
    key: 'end',
    step: 'workArrangements',
    path: 'workArrangements.end',
    ask: { type: 'text', value: date, preset: endOfAwards },
    shown: 'date',
    applies: ({ answers }) => answers.term === 'fixed',
    check: (end, state) => {
      const work = { ...workOf(state), end };
      const context = contextOf(state);
      return [...checkTerm(work, context), ...checkAwardPeriods(work, context)];
    },
    about: ['term'],
  }),
  question({
    key: 'replaces',
    step: 'workArrangements',
    path: 'workArrangements.replacesAgreementId',
    ask: { type: 'choice', value: id('agreement'), choices: otherAgreements },
    shown: (value, { facts }) => {
      const { name = '' } = facts.agreements.find((one) => one.id === value)?.careProvider ?? {};
      return { type: 'name', id: value, name };
    },
    applies: ({ answers }) => answers.term === 'replacement',
    check: (replaces, state) => checkTerm({ ...workOf(state), replacesAgreementId: replaces }, contextOf(state)),
    about: ['term'],
  }),
  question({
    key: 'expiryNotice',
    step: 'workArrangements',
    path: 'workArrangements.expiryNotice',
    ask: { type: 'yes-no' },
    shown: 'yes-no',
    applies: (state) => {
      const work = { ...workOf(state), expiryNotice: true };
      return isEmployment(state) && checkExpiryNotice(work, contextOf(state)).length === 0;
    },
    optional: () => true,
    about: ['kind', 'term', 'end'],
  }),
  question({
    key: 'trialPeriod',
    step: 'workArrangements',
    path: 'workArrangements.trialPeriodMonths',
    ask: { type: 'text', value: count(0, 12) },
    shown: 'count',
    applies: (state) =>
      isEmployment(state) &&
      checkTrialPeriod({ ...workOf(state), trialPeriodMonths: 1 }, contextOf(state)).length === 0,
    check: (trialPeriodMonths, state) => checkTrialPeriod({ ...workOf(state), trialPeriodMonths }, contextOf(state)),
    optional: () => true,
    about: ['kind'],
  }),
  question({
    key: 'noticePeriod',
    step: 'workArrangements',
    path: 'workArrangements.noticePeriodMonths',
    ask: { type: 'text', value: count(0, 12), preset: () => 1 },
    shown: 'count',
    check: (noticePeriodMonths, state) => checkNoticePeriod({ noticePeriodMonths }, contextOf(state)),
    optional: () => true,
  }),
  question({
    key: 'waitingDays',
    step: 'workArrangements',
    path: 'workArrangements.waitingDays',
    ask: { type: 'text', value: count(0, 2), preset: () => 0 },
    shown: 'count',
    applies: isEmployment,
    check: (waitingDays, state) => checkWaitingDays({ ...workOf(state), waitingDays }, contextOf(state)),
    optional: () => true,
    about: ['kind'],
  }),
];

const time: readonly AnyQuestion[] = [
  question({
    key: 'hours',
    step: 'workArrangements',
    path: 'workArrangements.hoursPattern',
    ask: { type: 'choice', value: choice(hoursPatterns, 'hoursPattern'), choices: () => hoursPatterns },
    shown: { word: 'hoursPattern' },
  }),
  question({
    key: 'hoursPerWeek',
    step: 'workArrangements',
    path: 'workArrangements.minutesPerWeek',
    ask: { type: 'text', value: weekHours },
    shown: 'hours',
    applies: ({ answers }) => answers.hours === 'fixed',
    check: (minutesPerWeek, state) => checkHours({ ...workOf(state), minutesPerWeek }, contextOf(state)),
    about: ['hours'],
  }),
  question({
    key: 'daysPerWeek',
    step: 'workArrangements',
    path: 'workArrangements.daysPerWeek',
    ask: { type: 'text', value: count(1, 7) },
    shown: 'count',
    // The answer decides something only there. Source: SVB, salarisadministratie.
    applies: (state) => isEmployment(state) && state.answers.hours === 'fixed',
    optional: () => true,
    about: ['hours'],
  }),
];

function isByTheMonth({ answers: { pay, monthlyAmount: amount } }: State): boolean {
  return pay === 'month' || (pay === undefined && amount !== undefined);
}

/** The care for which an award of the agreement has an amount of its own. */
function tiedCare(state: State): CareFunction[] {
  const tied = contextOf(state).awards.flatMap(({ functionBudgets = [] }) => functionBudgets);
  return [...new Set(tied.map(({ careFunction }) => careFunction))];
}

const pay: readonly AnyQuestion[] = [
  question({
    key: 'pay',
    step: 'workArrangements',
    ask: {
      type: 'choice',
      value: choice(['rates', 'month']),
      // The pay of a replacement is by the hour. Source: SVB form 40.007, looptijd C.
      choices: ({ answers }) => (answers.term === 'replacement' ? ['rates'] : ['rates', 'month']),
    },
    shown: (value) => ({ type: 'pay', pay: value }),
    applies: ({ answers }) => answers.rate === undefined && answers.monthlyAmount === undefined,
    optional: () => true,
  }),
  question({
    key: 'rate',
    step: 'workArrangements',
    path: 'workArrangements.rates',
    ask: { type: 'rates' },
    shown: (value) => ({ type: 'rates', rates: value }),
    applies: (state) => !isByTheMonth(state),
    check: (rates, state) => checkPay({ ...workOf(state), rates }, contextOf(state)),
    about: ['pay'],
    after: ['pay'],
  }),
  question({
    key: 'holidayHours',
    step: 'workArrangements',
    path: 'workArrangements.holidayHours',
    ask: { type: 'choice', value: choice(holidayHours, 'holidayHours'), choices: () => holidayHours },
    shown: { word: 'holidayHours' },
    applies: (state) => isEmployment(state) && !isByTheMonth(state),
    optional: () => true,
    about: ['kind', 'pay'],
    after: ['pay'],
  }),
  question({
    key: 'monthlyAmount',
    step: 'workArrangements',
    path: 'workArrangements.monthlyAmountCents',
    ask: { type: 'text', value: monthlyAmount },
    shown: 'money',
    applies: isByTheMonth,
    check: (amount, state) => checkPay({ ...workOf(state), monthlyAmountCents: amount }, contextOf(state)),
    about: ['pay'],
    after: ['pay'],
  }),
  question({
    key: 'monthlyCare',
    step: 'workArrangements',
    path: 'workArrangements.monthlyCareFunction',
    ask: { type: 'choice', value: choice(careFunctions, 'careFunction'), choices: tiedCare },
    shown: { word: 'careFunction' },
    applies: (state) => isByTheMonth(state) && tiedCare(state).length > 1,
    about: ['pay', 'award'],
    after: ['pay'],
  }),
  question({
    key: 'travelPerKm',
    step: 'workArrangements',
    path: 'workArrangements.travelCentsPerKm',
    ask: { type: 'text', value: centsPerKm },
    shown: 'money',
    optional: () => true,
  }),
];

export const workArrangements: readonly AnyQuestion[] = [...term, ...time, ...pay];
