import type { RateLine } from '../agreement-terms.ts';
import type { IsoDate } from '../values/date.ts';
import { partOf } from '../values/money.ts';
import type { CareUnit } from '../words.ts';
import type { PromisedTerms, PromisingAgreement, WhatIf } from './forecast-facts.ts';

/** Working time in one unit; a month and a piece have none. Source: SVB, a day part is four hours. */
export const minutesOfUnit: Readonly<Partial<Record<CareUnit, number>>> = {
  hour: 60,
  'day-part': 240,
  'full-day': 1440,
};

/** The terms that hold for care of a day: what was agreed last of all that had begun by then. */
export function rateTermsOn({ terms }: Pick<PromisingAgreement, 'terms'>, date: IsoDate): PromisedTerms | undefined {
  return terms.findLast(({ from }) => from <= date);
}

/**
 * The rate that costs most for the time that it is for; of those for no time the highest. Nobody knows which of several
 * will be declared, and a budget that seems too small is less bad than one that is.
 */
export function dearestRate(rates: readonly RateLine[]): RateLine | undefined {
  const perDay = ({ unit, cents }: RateLine): number => (cents * 1440) / (minutesOfUnit[unit] ?? 1440);
  return rates.reduce<RateLine | undefined>(
    (most, rate) => (most === undefined || perDay(rate) > perDay(most) ? rate : most),
    undefined,
  );
}

/** The terms with what they would be from a day on; those that begin later are changed as well. */
export function imagineTerms(terms: readonly PromisedTerms[], whatIf: WhatIf): PromisedTerms[] {
  const { from } = whatIf;
  const inForce = terms.findLast((one) => one.from <= from);
  const begun = terms.filter((one) => one.from < from);
  const later = terms.filter(
    (one, index) => one.from > from && (inForce === undefined || index > terms.indexOf(inForce)),
  );
  const first = inForce === undefined ? [] : [{ ...inForce, from }];
  return [...begun, ...[...first, ...later].map((one) => change(one, whatIf))];
}

function change(terms: PromisedTerms, { raiseBasisPoints = 0, minutesPerWeek }: WhatIf): PromisedTerms {
  const { monthlyAmountCents, minutesPerWeek: agreed } = terms;
  const raise = (cents: number): number => partOf(cents, 10_000 + raiseBasisPoints, 10_000);
  const forHours = (cents: number): number =>
    minutesPerWeek === undefined || agreed === undefined || agreed === 0
      ? cents
      : partOf(cents, minutesPerWeek, agreed);
  return {
    ...terms,
    rates: terms.rates.map((rate) => ({ ...rate, cents: raise(rate.cents) })),
    ...(monthlyAmountCents !== undefined && { monthlyAmountCents: forHours(raise(monthlyAmountCents)) }),
    // Hours that are asked for are as many as that each week, also where those that were agreed are irregular.
    ...(minutesPerWeek !== undefined && { minutesPerWeek, hoursPattern: 'fixed' as const }),
  };
}
