import type { GeneralTerms } from '../../../domain/agreement-terms.ts';
import { checkCareDescription, checkGeneralTerms } from '../../../domain/agreement/checks/check-general-terms.ts';
import {
  checkEmployerCharges,
  checkPayroll,
  employerChargesFor,
} from '../../../domain/agreement/checks/check-payroll.ts';
import type { Issue } from '../../../domain/issue.ts';
import { valueAt } from '../../../domain/rules/dated-value.ts';
import { choice } from '../../framework/values/choice-value.ts';
import { plainFile, text } from '../../framework/values/value.ts';
import { agreementFacts, contextOf, isWithOrganisation, workOf, type State } from '../facts/facts.ts';
import { question, type AnyQuestion } from './question.ts';

/** Step 3 with nothing wrong in it, to judge one answer by. */
function terms(answer: Partial<GeneralTerms>): GeneralTerms {
  return {
    careDescription: '-',
    payrollAdministration: false,
    thirdPartyClause: true,
    sixWeekClause: true,
    ...answer,
  };
}

/** The clauses have no check of their own: what is found about them in the whole step. */
function checkClause(clause: 'thirdPartyClause' | 'sixWeekClause', state: State) {
  return (isAgreed: boolean): Issue[] =>
    checkGeneralTerms(
      terms({ [clause]: isAgreed }),
      { parties: contextOf(state).parties, workArrangements: workOf(state) },
      agreementFacts(state),
    ).filter(({ path }) => path === `generalTerms.${clause}`);
}

/** Hundredths of a percent; an agreement that begins later has those of its first day. */
function chargeRate(charges: 'low' | 'high', state: State): number {
  const { rules, facts } = contextOf(state);
  const { start } = workOf(state);
  const rates = charges === 'low' ? rules.employerChargesLow : rules.employerChargesHigh;
  return valueAt(rates, start > facts.today ? start : facts.today) ?? 0;
}

function isPerson(state: State): boolean {
  return agreementFacts(state).provider?.kind === 'person';
}

/** What an organisation writes on its own copy, and who signs for it. Source: SVB model of an agreement with an organisation. */
const aboutOrganisation: readonly AnyQuestion[] = (
  ['contractNumber', 'clientNumber', 'signatoryName', 'signatoryFunction'] as const
).map((key) =>
  question({
    key,
    step: 'generalTerms',
    path: `generalTerms.${key}`,
    ask: { type: 'text', value: text },
    applies: isWithOrganisation,
    optional: () => true,
    about: ['kind'],
  }),
);

export const generalTerms: readonly AnyQuestion[] = [
  question({
    key: 'activities',
    step: 'generalTerms',
    path: 'generalTerms.activities',
    ask: { type: 'text', value: text },
    optional: () => true,
  }),
  question({
    key: 'careDescription',
    step: 'generalTerms',
    path: 'generalTerms.careDescription',
    ask: { type: 'text', value: text },
    check: checkCareDescription,
  }),
  question({
    key: 'payroll',
    step: 'generalTerms',
    path: 'generalTerms.payrollAdministration',
    ask: { type: 'yes-no' },
    shown: 'yes-no',
    check: (payrollAdministration, state) =>
      checkPayroll(terms({ payrollAdministration }), workOf(state), contextOf(state)),
    about: ['provider', 'kind'],
  }),
  question({
    key: 'taxCredit',
    step: 'generalTerms',
    path: 'generalTerms.payrollTaxCredit',
    ask: { type: 'yes-no' },
    shown: 'yes-no',
    applies: (state) => isPerson(state) && state.answers.payroll === true,
    about: ['provider', 'payroll'],
  }),
  question({
    key: 'identitySeen',
    step: 'generalTerms',
    path: 'generalTerms.identitySeen',
    ask: { type: 'yes-no' },
    shown: 'yes-no',
    applies: (state) => isPerson(state) && state.answers.payroll === true,
    optional: () => true,
    about: ['provider', 'payroll'],
  }),
  question({
    key: 'employerCharges',
    step: 'generalTerms',
    path: 'generalTerms.employerCharges',
    ask: {
      type: 'choice',
      value: choice(['low', 'high'], 'employerCharges'),
      choices: () => ['low', 'high'],
      preset: (state) => employerChargesFor(workOf(state)),
    },
    shown: (charges, state) => ({ type: 'charges', charges, rate: chargeRate(charges, state) }),
    applies: (state) => checkEmployerCharges(terms({}), workOf(state), contextOf(state)).length > 0,
    check: (employerCharges, state) =>
      checkEmployerCharges(terms({ employerCharges }), workOf(state), contextOf(state)),
    about: ['provider', 'kind'],
  }),
  question({
    key: 'thirdPartyClause',
    step: 'generalTerms',
    path: 'generalTerms.thirdPartyClause',
    ask: { type: 'clause' },
    shown: 'yes-no',
    check: (value, state) => checkClause('thirdPartyClause', state)(value),
  }),
  question({
    key: 'sixWeekClause',
    step: 'generalTerms',
    path: 'generalTerms.sixWeekClause',
    ask: { type: 'clause' },
    shown: 'yes-no',
    check: (value, state) => checkClause('sixWeekClause', state)(value),
  }),
  question({
    key: 'otherTerms',
    step: 'generalTerms',
    path: 'generalTerms.otherTerms',
    ask: { type: 'text', value: text },
    optional: () => true,
  }),
  ...aboutOrganisation,
  question({
    key: 'tariffList',
    step: 'generalTerms',
    path: 'generalTerms.tariffList',
    ask: { type: 'file', value: plainFile },
    applies: isWithOrganisation,
    optional: () => true,
    unasked: true,
    about: ['kind'],
  }),
];
