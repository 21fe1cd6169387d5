import type { RuleTexts } from '../../shape/cli/rule-texts.ts';
import { format } from '../format.ts';
import { periodText } from '../../../domain/values/period.ts';
import { agreement } from '../agreement.ts';
import { person } from '../person.ts';

const names: RuleTexts['names'] = {
  formalHourMaximum: 'maximum an hour, formal',
  formalDayPartMaximum: 'maximum a day part, formal',
  informalHourMaximum: 'maximum an hour, informal',
  ownMaximum: 'maximum of a municipality or insurer',
  minimumWage: 'minimum wage an hour, with holiday allowance',
  fullDayWork: 'work in a full day, over which the minimum wage is counted',
  employerChargesLow: 'employer charges, low',
  employerChargesHigh: 'employer charges, high',
  accountabilityFreeRate: 'accountability-free amount, part of the award',
  accountabilityFreeMinimum: 'accountability-free amount, at least',
  accountabilityFreeMaximum: 'accountability-free amount, at most',
  weekNorm: 'hours a week for one budget holder',
  shiftMaximum: 'longest shift',
  restBetweenShifts: 'shortest rest between two shifts',
  workingWeekMaximum: 'longest working week',
  confirmableInWeek: 'most that can be approved in a week, share of the hours or days agreed',
  confirmableInMonth: 'most that can be approved in a month, share of the hours or days agreed',
  providerTerm: 'term of the care provider, after the month of care',
  holderTerm: 'term of the budget holder, after receipt',
  paymentTerm: 'term of payment',
  accountReminder: 'waiting for an account number until everybody is told',
  expiryNoticeFrom: 'announcing the end of a fixed term of at least',
  expiryNoticeTerm: 'announcing before the end, at least',
  retroactiveMonths: 'months back in which an agreement or amendment may begin',
  amendmentDayOfMonth: 'day of the month on which an amendment begins',
  payrollFromDaysPerWeek: 'payroll obligatory from days a week',
  payrollOrderDay: 'day of the month from which the payroll order is made',
  holidayAllowance: 'holiday allowance within the gross amount',
  monthlyPayDay: 'day of the month from which monthly wages and fixed amounts are paid',
  holidayBonusMaximum: 'holiday bonus, at most for a care provider in a year',
  socialNetworkMaximum: 'help from a social network, at most in a month',
  yearEndMonth: 'month of the next year from which nothing can be declared over a year any more',
  allowedUnits: 'units in which may be declared',
};

/** Rules: amounts, terms and limits. */
export const rules: RuleTexts = {
  title: 'Rules',
  intro:
    'The amounts, terms and limits by which agreements and declarations are judged, as they stand in this package. A portal may have rules of its own: pgb portal rules shows those.',
  names,
  none: 'The package knows none: every municipality and insurer has amounts of its own, by care function, unit and formality. The operator of a portal enters them.',
  ownMaximum: ({ budgetProvider, careFunction, careUnit, formality }) =>
    `${budgetProvider}, ${agreement.words.careFunction[careFunction]} per ${agreement.words.careUnit[careUnit]}, ${person.words.providerFormality[formality]}`,
  age: (age) => (age === 21 ? '21 years and older' : `${age} years`),
  value: {
    cents: format.money,
    'basis-points': (value) => format.percent(value / 100),
    minutes: format.hours,
    days: (value) => `${value} days`,
    months: (value) => (value === 1 ? '1 month' : `${value} months`),
    'day-of-month': (value) => `day ${value}`,
    'month-of-year': (value) => `month ${value}`,
    'days-per-week': (value) => `${value} days a week`,
    'care-units': (units) => units.map((unit) => agreement.words.careUnit[unit]).join(', '),
  },
  unverified: 'not verified',
  verified: 'verified',
  period: (from, to) => format.period(periodText(from, to)),
};
