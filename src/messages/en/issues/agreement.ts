import type { IssueTexts } from '../../shape/language-texts.ts';
import { format } from '../format.ts';

// Said wherever a dated amount was derived or is the last one found.
function unconfirmed(basis: string): string {
  return basis === 'unverified'
    ? ' This amount is not officially confirmed yet; when in doubt, ask the budget provider.'
    : '';
}

const awardProblem: Readonly<Record<string, string>> = {
  unknown: 'is not one of this budget holder',
  withdrawn: 'has been withdrawn',
  'other-period': 'is not valid during the term of the agreement',
};

/** Agreement (zorgovereenkomst) and award (toekenningsbeschikking). */
export const agreement = {
  STEP_MISSING: ({ step }) => `The step ${step} has not been filled in yet. Fill it in before you share the agreement.`,
  KIND_NEEDS_ORGANISATION: ({ kind, found }) =>
    `This kind (${kind}) is made with an organisation, but the care provider is known as: ${found}. Choose another kind of agreement or another care provider.`,
  KIND_NEEDS_PERSON: ({ kind, found }) =>
    `This kind (${kind}) is made with a person, but the care provider is known as: ${found}. Choose another kind of agreement or another care provider.`,
  AGREEMENT_REFERENCE_REUSED: ({ agreement }) =>
    `This reference already belongs to another agreement of this budget holder${agreement === undefined ? '' : ` (${agreement})`}. Give each agreement a reference of its own.`,
  KIND_NEEDS_FAMILY: ({ kind }) =>
    `This kind (${kind}) is only for a partner or for family in the first or second degree. Fill in the family relation or choose another kind of agreement.`,
  KIND_NOT_FOR_FAMILY: ({ kind, found }) =>
    `This kind (${kind}) cannot be used with this care provider: ${found}. Choose the agreement with partner or family.`,
  PROVIDER_IS_HOLDER: () =>
    'The care provider is the budget holder. An agreement is made with somebody else; choose another care provider.',
  PROVIDER_ALREADY_HAS_AGREEMENT: ({ agreement }) =>
    `There already is an agreement with this care provider, ${agreement}. There is one for each care provider; change or end that one first.`,
  TERM_END_MISSING: () =>
    'The end date is missing, but you chose a fixed term. Fill in the last day or choose indefinite.',
  TERM_END_BEFORE_START: ({ found, expected }) =>
    `The end date ${found} is before the start date ${expected}. Fill in an end date on or after the start date.`,
  CARE_DECLARED_AFTER_END: ({ found, expected }) =>
    `The end date ${found} lies before care that has been declared already, up to ${expected}. Choose ${expected} or later; a declaration that is not scheduled yet can be withdrawn first.`,
  TERM_END_NOT_ALLOWED: ({ found }) =>
    `There is an end date, but you chose: ${found}. Remove the end date or choose a fixed term.`,
  REPLACED_AGREEMENT_MISSING: () =>
    'For a replacement it must be known who is replaced. Fill in the number of the agreement with the regular care provider.',
  TRIAL_PERIOD_TOO_LONG: ({ found, expected }) =>
    `The trial period is ${format.months(found)}, but with this kind and term ${expected === 0 ? 'there may be none' : `it may be at most ${format.months(expected)}`}. Change the trial period.`,
  NOTICE_PERIOD_TOO_SHORT: ({ found, expected }) =>
    `The notice period is ${format.months(found)}, but in an employment agreement it is at least ${format.months(expected)}. Change the notice period.`,
  FIXED_HOURS_MISSING: () =>
    'The hours per week are missing, but you chose fixed hours. Fill in the hours per week or choose irregular hours.',
  HOURS_PER_WEEK: ({ found, expected }) =>
    `The agreement says ${found} a week, but this care provider may work at most ${expected} a week for this budget holder. Lower the hours or talk to the budget provider beforehand.`,
  RATE_MISSING: () =>
    'There is no rate and no fixed monthly amount. Fill in at least one rate of more than zero, or a monthly amount.',
  RATE_DUPLICATE: ({ careFunction, unit }) =>
    `There already is a rate for ${careFunction} per ${unit}. Agree on one rate for each care function and unit.`,
  RATE_ABOVE_MAX: ({ found, expected, unit, basis }) =>
    `The rate is ${found} per ${unit}; the maximum is ${expected} per ${unit}. Lower the rate.${unconfirmed(basis)}`,
  RATE_BELOW_MINIMUM_WAGE: ({ found, expected, unit, basis }) =>
    `The pay is ${found} per ${unit}; the minimum wage with holiday allowance is ${expected} per ${unit}. Raise the pay.${unconfirmed(basis)}`,
  UNIT_NOT_ALLOWED: ({ found, expected }) => `Pay per ${found} is not possible here. Choose ${expected}.`,
  MONTHLY_AMOUNT_AND_RATES: () =>
    'There are rates and also a fixed monthly amount. Choose one of the two: pay per hour or other unit, or a fixed amount per month.',
  PAYROLL_REQUIRED: ({ kind }) =>
    `With this kind (${kind}) the SVB always does the payroll administration. Choose “yes” for payroll administration.`,
  PAYROLL_NOT_ALLOWED: ({ found }) =>
    `The SVB does no payroll administration for this kind of care provider (${found}). Choose “no” for payroll administration.`,
  EMPLOYER_CHARGES_MISSING: () =>
    'The employer charges are missing. Choose low or high, so that the budget bears the whole cost of the wage.',
  CARE_DESCRIPTION_MISSING: () =>
    'The care description is missing. Describe how the care provider meets the need for care; without it the agreement is not approved.',
  THIRD_PARTY_CLAUSE_MISSING: () => 'The third-party clause is missing. Include it; every agreement must have it.',
  SIX_WEEK_CLAUSE_MISSING: () =>
    'The six-week clause is missing: declarations that come later than six weeks after the month of care are not paid. Include this clause.',
  AWARD_MISSING: () => 'No award was chosen. Choose from which award the care is paid.',
  AWARD_NOT_VALID: ({ award, reason }) =>
    `Award ${award} ${awardProblem[reason] ?? 'is not valid'}. Choose another award or change the term.`,
  FUNCTION_NOT_AWARDED: ({ found }) =>
    `The chosen awards give no budget for ${found}. Choose a care function of the award or add an award.`,
  START_TOO_FAR_BACK: ({ found, expected }) =>
    `The start date ${found} lies far back; many care offices accept ${expected} at the earliest. Choose a later start date or ask the budget provider.`,
  AWARD_PERIOD_INVALID: ({ law, found }) =>
    `The period ${found} is not right. An award under the ${law} ends on or after its start date and stays within one calendar year; change the start or end date.`,
  AWARD_OVERLAPS: ({ award, careFunctions }) =>
    `For ${careFunctions} another budget provider already gave an award in this period, ${award}. Change the period or the care functions, or have that award withdrawn first.`,
  AWARD_ALREADY_ENTERED: ({ award, careFunctions }) =>
    `For ${careFunctions} your office already entered an award in this period, ${award}. Withdraw that one first, or change the period or the care functions.`,
  AWARD_LAW_PROVIDER_MISMATCH: ({ law, found, expected }) =>
    `A ${found} gives no budget under the ${law}; that is done by a ${expected}. Choose the law that belongs to your office.`,
} as const satisfies Partial<IssueTexts>;
