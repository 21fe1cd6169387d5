import type { RateLine } from '../agreement-terms.ts';
import { type AbsentDays, absenceOn, continuedPart, paidBasisPoints } from '../absence/absence.ts';
import { paysOn } from '../award/award-days.ts';
import { functionsOn } from '../award/award-facts.ts';
import { chargesFor } from '../declaration/checks/declaration-check.ts';
import { type MonthlyTerms, monthPay } from '../declaration/months/month-pay.ts';
import type { Rules } from '../rules/rules.ts';
import { addDays, type IsoDate } from '../values/date.ts';
import { partOf, withEmployerCharges, type Cents } from '../values/money.ts';
import { daysInMonth, firstDay, lastDay, type Month } from '../values/month.ts';
import type { CareFunction, ForecastBasis } from '../words.ts';
import { averageFor } from './average-of-declared.ts';
import type { PromisedTerms, PromisingAgreement } from './forecast-facts.ts';
import { dearestRate, minutesOfUnit, rateTermsOn } from './promised-terms.ts';

/** All of the pay, in hundredths of a percent. */
const ALL = 100_00;

/** Days of a month that the same terms hold for, and of whose care one award pays. */
interface Days {
  terms: PromisedTerms;
  rate: RateLine;
  /** The only care that the award can pay for under these terms; absent when there is more than one. */
  careFunction?: CareFunction;
  absence: AbsentDays | undefined;
  count: number;
}

export interface PromisedMonth {
  basis: ForecastBasis;
  grossCents: Cents;
  chargesCents: Cents;
  /** What comes back of it for pay in sickness. Source: SVB, loon bij ziekte. */
  backCents?: Cents;
  /** The care that it is certain to be for. */
  careFunction?: CareFunction;
}

/** What it costs the budget in the end. */
export function costOfMonth({ grossCents, chargesCents, backCents = 0 }: PromisedMonth): Cents {
  return grossCents + chargesCents - backCents;
}

interface Paying {
  awardId: string;
  /** Days of sickness and leave under the agreement. */
  absences: readonly AbsentDays[];
  rules: Rules;
  /** The term in which its care is declared is not over; what the portal makes itself has no such term. */
  isOpen: (month: Month) => boolean;
}

/** The cost that an award bears of a month that an agreement still has to declare, or that the portal still has to make. */
export function promiseMonth(agreement: PromisingAgreement, month: Month, paying: Paying): PromisedMonth[] {
  const isThere = (isMonthlyPay: boolean): boolean =>
    agreement.declared.some((one) => one.month === month && one.isMonthlyPay === isMonthlyPay);
  return [
    ...(isThere(true) ? [] : fixedPay(agreement, month, paying)),
    ...(isThere(false) || !paying.isOpen(month) ? [] : careOf(agreement, month, paying)),
  ];
}

/** A wage or fixed amount is counted as the portal will make it. */
function fixedPay(agreement: PromisingAgreement, month: Month, { awardId, rules, absences }: Paying): PromisedMonth[] {
  const { terms, awards, start: begin, end } = agreement;
  if (terms.every(({ monthlyAmountCents }) => monthlyAmountCents === undefined)) return [];
  const agreed = terms.toReversed().map(({ from, monthlyAmountCents, monthlyCareFunction, ...one }): MonthlyTerms => ({
    start: from > begin ? from : begin,
    ...(end !== undefined && { end }),
    ...(monthlyAmountCents !== undefined && { monthlyAmountCents }),
    ...(monthlyCareFunction !== undefined && { careFunction: monthlyCareFunction }),
    chargesBasisPoints: chargesOf(agreement, one, month, rules),
  }));
  const { parts, perAward } = monthPay({ month, terms: agreed, awards, absences });
  const share = perAward.find((one) => one.awardId === awardId);
  if (share === undefined) return [];
  const { cents: costCents, functions = [], compensationCents: backCents } = share;
  const lone = functions.length === 1 && functions[0]?.cents === costCents ? functions[0].careFunction : undefined;
  const grossCents = parts
    .filter(({ start }) => awards.find((award) => paysOn(award, start))?.id === awardId)
    .reduce((sum, { amountCents }) => sum + amountCents, 0);
  return [
    {
      basis: 'monthly-amount',
      grossCents,
      chargesCents: costCents - grossCents,
      ...(backCents !== undefined && { backCents }),
      ...(lone !== undefined && { careFunction: lone }),
    },
  ];
}

function chargesOf(
  { kind }: PromisingAgreement,
  { employerCharges }: Pick<PromisedTerms, 'employerCharges'>,
  month: Month,
  rules: Rules,
): number {
  return chargesFor({ kind, ...(employerCharges !== undefined && { employerCharges }) }, month, rules);
}

/** Care that is declared: a part for each of the terms that hold on some of the days, each rounded once. */
function careOf(agreement: PromisingAgreement, month: Month, { awardId, rules, absences }: Paying): PromisedMonth[] {
  return daysPaidBy({ awardId, absences }, agreement, month).map((days) => {
    const { absence } = days;
    const paid = absence === undefined ? ALL : paidBasisPoints(absence);
    const { basis, cents: whole } = costOf(agreement, days, month);
    const cents = partOf(whole, paid, ALL);
    const charges = chargesOf(agreement, days.terms, month, rules);
    const costCents = withEmployerCharges(cents, charges);
    return {
      basis,
      grossCents: cents,
      chargesCents: costCents - cents,
      ...(absence?.compensated && { backCents: partOf(costCents, continuedPart(absence), paid) }),
      ...(days.careFunction !== undefined && { careFunction: days.careFunction }),
    };
  });
}

function daysPaidBy(
  { awardId, absences }: Pick<Paying, 'awardId' | 'absences'>,
  agreement: PromisingAgreement,
  month: Month,
): Days[] {
  const found: Days[] = [];
  const { start, end = lastDay(month) } = agreement;
  const last = end < lastDay(month) ? end : lastDay(month);
  for (let date = start > firstDay(month) ? start : firstDay(month); date <= last; date = addDays(date, 1)) {
    const terms = rateTermsOn(agreement, date);
    if (terms === undefined || terms.monthlyAmountCents !== undefined) continue;
    const rate = dearestRate(terms.rates.filter((one) => payerOf(agreement, date, one) !== undefined));
    if (rate === undefined || payerOf(agreement, date, rate) !== awardId) continue;
    const absence = absenceOn(absences, date);
    if (absence !== undefined && paidBasisPoints(absence) === 0) continue;
    const own = new Set(
      terms.rates.filter((one) => payerOf(agreement, date, one) === awardId).map((one) => one.careFunction),
    );
    const careFunction = own.size === 1 ? rate.careFunction : undefined;
    const same = found.find(
      (days) =>
        days.terms === terms && days.rate === rate && days.careFunction === careFunction && days.absence === absence,
    );
    if (same === undefined)
      found.push({ terms, rate, absence, count: 1, ...(careFunction !== undefined && { careFunction }) });
    else same.count++;
  }
  return found;
}

/** The first award of the agreement that covers the day and the care pays for it. Source: Rlz 5.23(2), iPgb. */
function payerOf({ awards }: PromisingAgreement, date: IsoDate, { careFunction }: RateLine): string | undefined {
  return awards.find((award) => paysOn(award, date) && functionsOn(award, date).includes(careFunction))?.id;
}

interface BasisAndCents {
  basis: ForecastBasis;
  cents: Cents;
}

function costOf(agreement: PromisingAgreement, { terms, rate, count }: Days, month: Month): BasisAndCents {
  if (rate.unit === 'month') return { basis: 'monthly-amount', cents: partOf(rate.cents, count, daysInMonth(month)) };
  const hours = agreedHours(rate, terms.minutesPerWeek, count);
  if (hours !== undefined && terms.hoursPattern === 'fixed') return hours;
  const average = averageFor(agreement, rate, count);
  return average === undefined ? (hours ?? { basis: 'unknown', cents: 0 }) : { basis: 'average', cents: average };
}

/** A week of agreed hours is spread evenly over its seven days, since nothing says on which of them care is given. */
function agreedHours(rate: RateLine, minutesPerWeek: number | undefined, days: number): BasisAndCents | undefined {
  const minutes = minutesOfUnit[rate.unit];
  if (minutes === undefined || minutesPerWeek === undefined) return undefined;
  return { basis: 'agreed-hours', cents: partOf(rate.cents, minutesPerWeek * days, 7 * minutes) };
}
