import type { AbsentDays } from '../absence/absence.ts';
import { absentDays } from '../absence/absent-days.ts';
import { totalCents as totalOf } from '../award/money/remaining.ts';
import { daysBetween, addDays, type IsoDate } from '../values/date.ts';
import type { Cents } from '../values/money.ts';
import { addMonths, firstDay, lastDay, monthOf, type Month } from '../values/month.ts';
import type { ForecastBasis } from '../words.ts';
import { accountabilityFreeAmount } from './accountability-free-amount.ts';
import type { Rules } from '../rules/rules.ts';
import { canBeDeclared } from './can-be-declared.ts';
import { amountAdded, lastAmount } from './later-amounts.ts';
import { forecastFunctions } from './forecast-functions.ts';
import type {
  DeclaredCost,
  Forecast,
  ForecastAward,
  ForecastFacts,
  ForecastMonth,
  Promised,
  PromisingAgreement,
} from './forecast-facts.ts';
import { costOfMonth, promiseMonth, type PromisedMonth } from './promised-month.ts';
import { imagineTerms } from './promised-terms.ts';

/**
 * Budget month by month to the end of an award, in whole cents: what was paid, is scheduled and waits for the holder by
 * the month of care, and what is promised, which is each month that an approved agreement still has to declare. A past
 * month that was not declared counts as well, as long as it can still come. Source: SVB, controleer of u genoeg budget heeft.
 */
export function forecastBudget({ award, agreements, costs, rules, today }: ForecastFacts): Forecast {
  const months = monthsOf(award, costs);
  const isOpen = (month: Month): boolean => canBeDeclared(month, award.law, { today, rules });
  const promises = agreements.map((agreement) =>
    promisesOf(agreement, months, { awardId: award.id, rules, isOpen, absences: absencesOf(agreement, rules) }),
  );
  const promisedIn = (month: Month): Cents =>
    sumOf(promises.flatMap(({ byMonth }) => byMonth.get(month) ?? []).map(costOfMonth));
  const shown = runDown(award, costs, months, promisedIn);
  const awaitingHolderCents = sumOf(shown.map((month) => month.awaitingHolderCents));
  const promisedCents = sumOf(shown.map((month) => month.promisedCents));
  const { paidCents, scheduledCents } = award;
  const totalCents = totalOf(award);
  const addedCents = lastAmount(award) - award.amountCents;
  return {
    totalCents,
    addedCents,
    paidCents,
    scheduledCents,
    awaitingHolderCents,
    promisedCents,
    leftCents: totalCents + addedCents - paidCents - scheduledCents - awaitingHolderCents - promisedCents,
    accountabilityFreeCents: freeAmountLeft(award, costs, rules),
    runsOutOn: notBefore(today, runsOutOn(award, shown)),
    months: shown,
    agreements: promises.flatMap(toPromised),
    openAbsenceCount: agreements.filter((one) => absencesOf(one, rules).some(({ end }) => end === undefined)).length,
    ...forecastFunctions(
      award,
      costs,
      promises.flatMap(({ byMonth }) => [...byMonth.values()].flat()),
    ),
  };
}

function freeAmountLeft(award: ForecastAward, costs: readonly DeclaredCost[], rules: Rules): Cents {
  const asked = sumOf(costs.filter(({ isFreeAmount }) => isFreeAmount).map(({ cents }) => cents));
  return Math.max(0, accountabilityFreeAmount(award, rules) - asked);
}

function monthsOf({ start, end }: ForecastAward, costs: readonly DeclaredCost[]): Month[] {
  const months = new Set(costs.map(({ month }) => month));
  for (let month = monthOf(start); month <= monthOf(end); month = addMonths(month, 1)) months.add(month);
  return [...months].sort();
}

interface Promises {
  agreement: PromisingAgreement;
  byMonth: ReadonlyMap<Month, readonly PromisedMonth[]>;
}

function promisesOf(
  agreement: PromisingAgreement,
  months: readonly Month[],
  paying: Parameters<typeof promiseMonth>[2],
): Promises {
  const { whatIf, terms } = agreement;
  const imagined =
    whatIf === undefined ? agreement : { ...agreement, agreedTerms: terms, terms: imagineTerms(terms, whatIf) };
  return { agreement, byMonth: new Map(months.map((month) => [month, promiseMonth(imagined, month, paying)])) };
}

/** As they were reported; nobody knows the end of a sickness, and until a recovery is reported it is taken to go on. */
function absencesOf({ absent }: PromisingAgreement, rules: Rules): AbsentDays[] {
  return absent === undefined ? [] : absentDays(absent.reports, absent.worker, rules);
}

function sumOf(amounts: readonly Cents[]): Cents {
  return amounts.reduce((sum, cents) => sum + cents, 0);
}

/** The least certain one is named, when several are at work. */
const byCertainty: readonly ForecastBasis[] = ['unknown', 'average', 'agreed-hours', 'monthly-amount'];

function toPromised({ agreement, byMonth }: Promises): Promised[] {
  const parts = [...byMonth.values()].flat();
  const basis = byCertainty.find((one) => parts.some((part) => part.basis === one));
  if (basis === undefined) return [];
  return [
    {
      agreementId: agreement.id,
      basis,
      isEstimate: basis !== 'monthly-amount',
      months: [...byMonth.values()].filter((one) => one.length > 0).length,
      promisedCents: sumOf(parts.map(costOfMonth)),
      chargesCents: sumOf(parts.map(({ chargesCents }) => chargesCents)),
    },
  ];
}

/** Whatever was taken from the award for no month of care, such as a correction, is off it from the beginning. */
function runDown(
  { paidCents, scheduledCents, ...award }: ForecastAward,
  costs: readonly DeclaredCost[],
  months: readonly Month[],
  promisedIn: (month: Month) => Cents,
): ForecastMonth[] {
  const costIn = (month: Month, standing: DeclaredCost['standing']): Cents =>
    sumOf(costs.filter((cost) => cost.month === month && cost.standing === standing).map(({ cents }) => cents));
  const ofMonths = sumOf(costs.filter(({ standing }) => standing !== 'awaiting-holder').map(({ cents }) => cents));
  let leftCents = totalOf(award) - (paidCents + scheduledCents - ofMonths);
  return months.map((month) => {
    const row = {
      month,
      addedCents: amountAdded(award, month),
      paidCents: costIn(month, 'paid'),
      scheduledCents: costIn(month, 'scheduled'),
      awaitingHolderCents: costIn(month, 'awaiting-holder'),
      promisedCents: promisedIn(month),
    };
    leftCents += row.addedCents;
    leftCents -= row.paidCents + row.scheduledCents + row.awaitingHolderCents + row.promisedCents;
    return { ...row, leftCents };
  });
}

/** Whatever ran out earlier has run out today: nobody can still act on a day that is over. */
function notBefore(today: IsoDate, day: IsoDate | null): IsoDate | null {
  return day !== null && day < today ? today : day;
}

/** The cost of a month is spread evenly over its days in the award; the first day that is not paid whole is the one. */
function runsOutOn({ start, end }: ForecastAward, months: readonly ForecastMonth[]): IsoDate | null {
  const short = months.find(({ leftCents }) => leftCents < 0);
  if (short === undefined) return null;
  const { month, leftCents, paidCents, scheduledCents, awaitingHolderCents, promisedCents } = short;
  const cost = paidCents + scheduledCents + awaitingHolderCents + promisedCents;
  const first = start > firstDay(month) ? start : firstDay(month);
  const last = end < lastDay(month) ? end : lastDay(month);
  const days = daysBetween(first, last) + 1;
  const before = Math.max(0, leftCents + cost);
  if (cost === 0 || days < 1) return first;
  return addDays(first, Math.floor((before * days) / cost));
}
