import type { Subject } from '../shape/subject.ts';
import { format } from './format.ts';

// This is said wherever a dated amount was derived or is the last one found.
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

/** The rules of an agreement. */
export const agreementRules = {
  issues: {
    STEP_MISSING: ({ step }) =>
      `The step ${step} has not been filled in yet. Fill it in before you share the agreement.`,
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
      `There already is an agreement with this care provider, ${agreement}. There is one at a time for each care provider: begin this one when that one has run out, or change or end that one first. What is possible for that now, \`pgb agreement show ${agreement}\` tells.`,
    PROVIDER_HAS_OTHER_AGREEMENT: () =>
      'There is an agreement with this care provider already, which you cannot view. There is one per care provider; ask the budget holder to change or end it.',
    PROVIDER_COUNTS_AS_INFORMAL: () =>
      'This care provider counts as informal, with the lower maximum rate: no registration stands in the portal. Only the SVB enters one. If the care provider is registered, ask for that before you share: what holds when you share stays in the agreement.',
    TERM_END_MISSING: () =>
      'The end date is missing, but you chose a fixed term. Fill in the last day or choose indefinite.',
    TERM_END_BEFORE_START: ({ found, expected }) =>
      `The end date ${found} is before the start date ${expected}. Fill in an end date on or after the start date.`,
    CARE_DECLARED_AFTER_END: ({ found, expected }) =>
      `The end date ${found} lies before care that has been declared already, up to ${expected}. Choose ${expected} or later; a declaration that is not scheduled yet can be withdrawn first.`,
    NOTICE_TOO_SHORT: ({ found, expected }) =>
      `The end date ${found} is within the notice period. With notice given today, the first possible last day is ${expected}. Choose ${expected} or later, or give another ground for ending.`,
    NOTICE_NOT_AGREED: ({ found, expected }) =>
      `The agreement runs until ${expected} and no notice period was agreed, so notice for ${found} is not possible. Ask the budget holder to end it with your consent, or give an urgent cause.`,
    GROUND_OF_HOLDER: ({ found }) =>
      `On this ground (${found}) the budget holder ends the agreement. You can give notice, end it in the trial period, or give an urgent cause.`,
    PAPER_STILL_TO_COME: ({ found, expected }) =>
      `The day ${found} on which it was given on paper is still to come. Give ${expected} or an earlier day.`,
    END_OF_OTHER_PARTY: () =>
      'The other party ended this agreement or gave notice of it, and asks to take that back too. Talk to them; after that you decide with pgb agreement continue.',
    DEATH_RECORDED_BY_OFFICE: ({ office }) =>
      `The death of the budget holder was recorded by the budget provider (${office}). Only they take it back or record another day. If it is wrong, contact the budget provider (${office}).`,
    END_NOT_RECORDED: () =>
      'The end that holds now was not recorded by a budget provider. The budget holder and the care provider take it back themselves, with pgb agreement continue.',
    END_WITHDRAWAL_NOT_ASKED: () =>
      'Nobody asked to take the end of this agreement back, so there is nothing to decline. The end stands.',
    PARTIES_OF_HOLDER: () =>
      'The care provider, the kind, the award and who is replaced are for the budget holder to choose. Leave them as they are, or return the agreement with a reason.',
    TRIAL_PERIOD_OVER: ({ found }) =>
      `On ${found} there is no trial period (any more). Give another ground for ending.`,
    DEATH_STILL_TO_COME: ({ found, expected }) =>
      `The last day ${found} is still to come. When the budget holder died, the last day is the day of death, ${expected} at the latest. Give that day, or another ground.`,
    TERM_END_NOT_ALLOWED: ({ found }) =>
      `There is an end date, but you chose: ${found}. Remove the end date or choose a fixed term.`,
    REPLACED_AGREEMENT_MISSING: () =>
      'For a replacement it must be known who is replaced. Fill in the number of the agreement with the regular care provider.',
    EXPIRY_NOTICE_NOT_NEEDED: () =>
      'The end is announced only of an employment of six months or longer with a last day. Leave the notice out or choose a last day.',
    TARIFF_LIST_NO_PDF: () =>
      'The tariff list is no PDF, or did not arrive whole. Save the tariff list as a PDF and add it again.',
    TARIFF_LIST_UNKNOWN: () =>
      'This tariff list is not with the agreement. Add the PDF (pgb agreement tariff-list, with --add), or leave the list out.',
    ONLY_WITH_ORGANISATION: () =>
      'This belongs only to an agreement with a care organisation. Leave it out or choose that kind.',
    IDENTITY_NOT_NEEDED: () =>
      'That you saw proof of identity is recorded only of an employee, or of somebody for whom the SVB does the payroll. Leave it out.',
    WAITING_DAYS_TOO_MANY: ({ found, expected }) =>
      `There are ${found} waiting days of sickness; here ${expected === 0 ? 'none are possible: only an employee has a right to sick pay' : `there are ${expected} at most`}. Change the number, or leave it out.`,
    TRIAL_PERIOD_TOO_LONG: ({ found, expected }) =>
      `The trial period is ${format.months(found)}, but with this kind and term ${expected === 0 ? 'there may be none' : `it may be at most ${format.months(expected)}`}. Change the trial period.`,
    NOTICE_PERIOD_TOO_SHORT: ({ found, expected }) =>
      `The notice period is ${format.months(found)}, but in an employment agreement it is at least ${format.months(expected)}. Change the notice period.`,
    HOLIDAY_HOURS_NOT_POSSIBLE: () =>
      'Only an employee with a rate by the hour has holiday hours. Take them out, or choose an employment agreement with a rate by the hour.',
    FIXED_HOURS_MISSING: () =>
      'The hours per week are missing, but you chose fixed hours. Fill in the hours per week or choose irregular hours.',
    HOURS_PER_WEEK: ({ found, expected }) =>
      `The agreement says ${found} a week, but this care provider may work at most ${expected} a week for this budget holder. Lower the hours; for an employee nobody can consent to this.`,
    RATE_MISSING: () =>
      'There is no rate and no fixed monthly amount. Fill in at least one rate of more than zero, or a monthly amount.',
    RATE_DUPLICATE: ({ careFunction, unit }) =>
      `There already is a rate for ${careFunction} per ${unit}. Agree on one rate for each care function and unit.`,
    RATE_ABOVE_OWN_MAX: ({ found, expected, unit, careFunction, formality, award, basis }) =>
      `The rate is ${found} per ${unit}; for ${careFunction} (${formality}) the budget provider of award ${award} pays at most ${expected} per ${unit}. Lower the rate, or agree that a voluntary deposit bears what is above it: see --rate in \`pgb agreement edit --help\`.${unconfirmed(basis)}`,
    RATE_ABOVE_MAX: ({ found, expected, unit, basis }) =>
      `The rate is ${found} per ${unit}; the maximum is ${expected} per ${unit}. Lower the rate, or agree that a voluntary deposit bears what is above it: see --rate in \`pgb agreement edit --help\`.${unconfirmed(basis)}`,
    DEPOSIT_ABOVE_RATE: ({ found, expected }) =>
      `A deposit bears ${found} of the rate, but the rate is ${expected}. Choose a part that is lower than the rate.`,
    RATE_BELOW_MINIMUM_WAGE: ({ found, expected, unit, basis }) =>
      `The pay is ${found} per ${unit}; the minimum wage with holiday allowance is ${expected} per ${unit}. Raise the pay.${unconfirmed(basis)}`,
    RATE_TOO_LOW_LATER: ({ found, expected, unit, basis, date }) =>
      `The pay of ${found} per ${unit} is below the minimum wage with holiday allowance from ${date} on: ${expected} per ${unit}. Raise the pay, or amend the agreement before ${date}; otherwise care from that day on is not paid.${unconfirmed(basis)}`,
    BIRTH_DATE_MISSING: () =>
      'The date of birth of this care provider is not known. The pay is below the minimum wage for 21 years and older, and can therefore not be judged. Add the care provider once more with BSN and date of birth, or let the care provider fill in the date with `pgb provider edit --birth-date`; or raise the pay.',
    UNIT_NOT_ALLOWED: ({ found, expected }) => `Pay per ${found} is not possible here. Choose ${expected}.`,
    MONTHLY_FUNCTION_MISSING: ({ award, expected }) =>
      `Award ${award} has an amount for each care function, and which care the monthly amount is for is missing. Choose one: ${expected}.`,
    MONTHLY_AMOUNT_AND_RATES: () =>
      'There are rates and also a fixed monthly amount. Choose one of the two: pay per hour or other unit, or a fixed amount per month.',
    PAYROLL_REQUIRED: ({ kind }) =>
      `With this kind (${kind}) the SVB always does the payroll administration. Choose “yes” for payroll administration.`,
    PAYROLL_NOT_ALLOWED: ({ found }) =>
      `The SVB does no payroll administration for this kind of care provider (${found}). Choose “no” for payroll administration.`,
    EMPLOYER_CHARGES_MISSING: () =>
      'The employer charges are missing. Choose low or high, so that the budget bears the whole cost of the wage.',
    EMPLOYER_CHARGES_DIFFER: ({ found, expected }) =>
      `The employer charges are ${found}, but with this contract they must be ${expected}: low is only for an indefinite term with fixed hours. Choose ${expected}, or change the term or the hours.`,
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
      `The start date ${found} lies far back; without a consent ${expected} is the earliest. Choose a later start date, or send the agreement in and ask the budget provider for its consent, which it records with \`pgb office consent give\` before it approves.`,
  },
} satisfies Subject;
