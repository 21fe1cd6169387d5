import type { Absence, AbsentWorker } from '../absence/absence.ts';
import type { GeneralTerms, WorkArrangements } from '../agreement-terms.ts';
import type { AwardFacts } from '../award/award-facts.ts';
import type { FunctionAmount, FunctionCost } from '../award/money/function-budgets.ts';
import type { PayingAward } from '../declaration/declaration-facts.ts';
import type { Rules } from '../rules/rules.ts';
import type { Cents, Minutes } from '../values/money.ts';
import type { IsoDate } from '../values/date.ts';
import type { Month } from '../values/month.ts';
import type { AgreementKind, CareFunction, ForecastBasis } from '../words.ts';

/** The part of the terms that says what a month of care costs. */
export interface PromisedTerms extends Pick<
  WorkArrangements,
  'hoursPattern' | 'minutesPerWeek' | 'rates' | 'monthlyAmountCents' | 'monthlyCareFunction'
> {
  /** The first day of care that is held to them. */
  from: IsoDate;
  employerCharges?: GeneralTerms['employerCharges'];
}

/** A declaration of an agreement that was not rejected or withdrawn. */
export interface DeclaredCare {
  month: Month;
  /** Gross: what the provider asks, without the charges of an employer. */
  totalCents: Cents;
  /** The portal made it, of a wage or a fixed amount. */
  isMonthlyPay: boolean;
}

/** An approved agreement that an award pays for. */
export interface PromisingAgreement {
  id: string;
  kind: AgreementKind;
  start: IsoDate;
  end?: IsoDate;
  /** The terms stand in the order in which they were agreed. */
  terms: readonly PromisedTerms[];
  /** The terms that what was declared was held to, when the others are imagined. */
  agreedTerms?: readonly PromisedTerms[];
  /** The awards that pay for it stand in the order in which they pay. */
  awards: readonly PayingAward[];
  declared: readonly DeclaredCare[];
  whatIf?: WhatIf;
  /** Reports of sickness and leave, and who is absent by them. One without an end is taken to go on. */
  absent?: { reports: readonly Absence[]; worker: AbsentWorker };
}

/** A change that nobody agreed on: it holds for care from its first day, to see what it would cost. */
export interface WhatIf {
  from: IsoDate;
  /** A raise of rates and of a fixed amount, in hundredths of a percent. */
  raiseBasisPoints?: number;
  minutesPerWeek?: Minutes;
}

export interface ForecastAward extends Pick<AwardFacts, 'id' | 'law' | 'start' | 'end' | 'amountCents'> {
  /** What the holder paid in. */
  depositedCents: Cents;
  /** What came back for pay in sickness. */
  compensatedCents?: Cents;
  paidCents: Cents;
  scheduledCents: Cents;
  /** What the award gives from a later day on, by its versions that are to begin; in the order of their days. */
  later?: readonly LaterAmounts[];
  /** Empty when the holder is free to spend over care functions. */
  functionBudgets?: readonly FunctionSpent[];
}

/** The amounts of a version of an award that is still to begin. */
export interface LaterAmounts {
  from: IsoDate;
  amountCents: Cents;
  functionBudgets: readonly FunctionAmount[];
}

/** A function budget with what was spent of it. */
export interface FunctionSpent extends FunctionAmount {
  /** What the holder paid in for this care. */
  depositedCents?: Cents;
  compensatedCents?: Cents;
  paidCents: Cents;
  scheduledCents: Cents;
}

/** The cost that an award bears of a declaration. */
export interface DeclaredCost {
  month: Month;
  standing: 'paid' | 'scheduled' | 'awaiting-holder';
  cents: Cents;
  functions?: readonly FunctionCost[];
  /** It is of the accountability-free amount, and no more of that is left by it. */
  isFreeAmount?: true;
}

export interface ForecastFacts {
  award: ForecastAward;
  agreements: readonly PromisingAgreement[];
  costs: readonly DeclaredCost[];
  rules: Rules;
  /** Care that can no longer be declared on this day is not promised. */
  today: IsoDate;
}

/** The cost of the months that an agreement still has to declare, as far as the award pays for them. */
export interface Promised {
  agreementId: string;
  basis: ForecastBasis;
  isEstimate: boolean;
  months: number;
  /** With the charges of an employer, and without what comes back for pay in sickness. */
  promisedCents: Cents;
  chargesCents: Cents;
}

export interface ForecastMonth {
  month: Month;
  /** What versions that begin in this month add to the award, or take off it. */
  addedCents: Cents;
  paidCents: Cents;
  scheduledCents: Cents;
  awaitingHolderCents: Cents;
  promisedCents: Cents;
  /** Left of the whole award after this month and all before it; below zero when it is not enough. */
  leftCents: Cents;
}

/** A function budget to the end of the award, with what is certain to be for it. */
export interface ForecastFunction {
  careFunction: CareFunction;
  totalCents: Cents;
  paidCents: Cents;
  scheduledCents: Cents;
  awaitingHolderCents: Cents;
  promisedCents: Cents;
  leftCents: Cents;
}

export interface Forecast {
  totalCents: Cents;
  /** What versions that are still to begin add to the total, or take off it. */
  addedCents: Cents;
  paidCents: Cents;
  scheduledCents: Cents;
  awaitingHolderCents: Cents;
  promisedCents: Cents;
  leftCents: Cents;
  /** The rest of it. Nothing takes it off what is left: it is the holder who may ask for it. */
  accountabilityFreeCents: Cents;
  /** The first day whose care can no longer be paid. */
  runsOutOn: IsoDate | null;
  months: ForecastMonth[];
  agreements: Promised[];
  functions: ForecastFunction[];
  /** Promised or awaiting the holder, and for no function in particular as far as is known. */
  undividedCents: Cents;
  /** Agreements under which somebody is absent, nobody knows until when: that is taken to go on. */
  openAbsenceCount: number;
}
