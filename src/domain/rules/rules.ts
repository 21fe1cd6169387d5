import type { CareUnit } from '../words.ts';
import type { DatedValues } from './dated-value.ts';
import type { OwnMaximum } from './own-maximum.ts';

/** Ages with a minimum wage of their own; 21 stands for everyone older too. */
export const wageAges = [15, 16, 17, 18, 19, 20, 21] as const;
/** An age that has a minimum wage of its own, one of `wageAges`. */
export type WageAge = (typeof wageAges)[number];

/** Every number a check can rest on, by name, so that an operator can replace one in configuration. */
export interface Rules {
  /** Wlz maximum in cents per hour or day-part. */
  formalHourMaximum: DatedValues;
  formalDayPartMaximum: DatedValues;
  informalHourMaximum: DatedValues;
  /** Of municipalities and insurers, in cents per unit of care; an operator enters them, none is known here. */
  ownMaximum: readonly OwnMaximum[];
  /** Cents per hour, holiday allowance included, by age. */
  minimumWage: Readonly<Record<WageAge, DatedValues>>;
  /** Minutes of work in a full day of one person, over which the minimum wage is counted. */
  fullDayWork: DatedValues;
  /** Hundredths of a percent of the gross wage. */
  employerChargesLow: DatedValues;
  employerChargesHigh: DatedValues;
  /** Verantwoordingsvrij bedrag: hundredths of a percent of the award, and cents per year. */
  accountabilityFreeRate: DatedValues;
  accountabilityFreeMinimum: DatedValues;
  accountabilityFreeMaximum: DatedValues;
  /** Minutes a week for one holder by a person outside the working hours law. */
  weekNorm: DatedValues;
  /** Working hours law, in minutes. */
  shiftMaximum: DatedValues;
  /** The shortest rest after which an employee begins another shift. */
  restBetweenShifts: DatedValues;
  workingWeekMaximum: DatedValues;
  /** The most that a holder may still confirm above agreed hours or days, in hundredths of a percent of them. */
  confirmableInWeek: DatedValues;
  confirmableInMonth: DatedValues;
  /** Days. */
  providerTerm: DatedValues;
  holderTerm: DatedValues;
  paymentTerm: DatedValues;
  /** Days after which everybody is told that a payment waits for an account number. */
  accountReminder: DatedValues;
  /** Of an employment for a fixed term: the months that it lasts at least, and those before its end in which to announce. */
  expiryNoticeFrom: DatedValues;
  expiryNoticeTerm: DatedValues;
  /** Days after receipt within which an office decides on an agreement. */
  assessmentTerm: DatedValues;
  /** The number of whole months before this one in which an agreement, or new terms of one, may begin. */
  retroactiveMonths: DatedValues;
  /** The day of the month on which new terms of an agreement begin, and on no other; without a value any day will do. */
  amendmentDayOfMonth: DatedValues;
  /** Payroll by the SVB is obligatory for an employee of this many days a week or more. */
  payrollFromDaysPerWeek: DatedValues;
  /** The day of the month on which what waits for payroll is put into the order of that month. */
  payrollOrderDay: DatedValues;
  /** Holiday allowance that a gross amount includes, in hundredths of a percent of the wage without it. */
  holidayAllowance: DatedValues;
  /** The day of the month from which wages and fixed amounts of that month are paid. */
  monthlyPayDay: DatedValues;
  /** Cents: the most of a holiday bonus for one provider in a year, and of the amount for a social network in a month. */
  holidayBonusMaximum: DatedValues;
  socialNetworkMaximum: DatedValues;
  /** The month of the next year from which nothing can be declared over a year any more. */
  yearEndMonth: DatedValues;
  /** Days of sickness of an employee for which pay goes on; the second is for who works fewer days a week than the third. */
  sickPayTerm: DatedValues;
  sickPayShortTerm: DatedValues;
  sickPayFullFromDaysPerWeek: DatedValues;
  /** The same from state pension age, and that age in months. */
  sickPayPensionTerm: DatedValues;
  pensionAge: DatedValues;
  /** Hundredths of a percent of the pay, in the first 52 weeks and after them. */
  sickPayFirstYear: DatedValues;
  sickPayLater: DatedValues;
  /** The most days without pay at the begin of a sickness that can be agreed. */
  waitingDaysMaximum: DatedValues;
  /** Sicknesses with fewer days between them count as one. */
  spellGap: DatedValues;
  /** Days before the day after the expected birth on which pregnancy leave begins at the earliest and at the latest. */
  pregnancyLeaveEarliest: DatedValues;
  pregnancyLeaveLatest: DatedValues;
  /** Days of leave after the birth, and the most that are added while the child is in hospital. */
  leaveAfterBirth: DatedValues;
  leaveExtension: DatedValues;
  /** Of leave of a partner: the days of each kind, and the days or months after the birth within which they are taken. */
  birthLeave: DatedValues;
  birthLeaveWithin: DatedValues;
  additionalBirthLeave: DatedValues;
  additionalBirthLeaveWithin: DatedValues;
  paidParentalLeave: DatedValues;
  paidParentalLeaveWithin: DatedValues;
  /** Months for which payments and files of care are kept, from the end of the year of the payment or of the last day. */
  keepPayments: DatedValues;
  keepCareFile: DatedValues;
  /** Months for which lines of the access log, and drafts that nobody touches, are kept. */
  keepAccessLog: DatedValues;
  keepDrafts: DatedValues;
  allowedUnits: DatedValues<readonly CareUnit[]>;
}
