import { type AbsentDays, absenceOn, continuedPart, paidBasisPoints } from '../../absence/absence.ts';
import { addDays, type IsoDate } from '../../values/date.ts';
import { daysInMonth, firstDay, lastDay, type Month } from '../../values/month.ts';
import { type Cents, partOf, partOfMonthCents, withEmployerCharges } from '../../values/money.ts';
import type { AgreementKind, CareFunction, EmployerCharges } from '../../words.ts';
import { paysOn } from '../../award/award-days.ts';
import { functionsOn } from '../../award/award-facts.ts';
import { addCompensation, addFunctionCost } from '../../award/money/function-budgets.ts';
import { loneFunction } from '../../award/money/split-cost.ts';
import type { PayingAward } from '../declaration-facts.ts';
import type { MonthlyPayKind } from '../kinds.ts';
import type { AwardCost } from '../declaration-verdict.ts';

/** The amount that was agreed for a month, and the days on which that holds; no amount when pay is by the hour. */
export interface MonthlyTerms {
  start: IsoDate;
  /** Last day; open when the agreement has none. */
  end?: IsoDate;
  monthlyAmountCents?: Cents;
  /** The care that the amount is for; absent when the agreement does not say. */
  careFunction?: CareFunction;
  /** Employer charges in hundredths of a percent. */
  chargesBasisPoints: number;
  /** Whether those are the low or the high ones, as agreed; absent when it bears none, or nobody needs to know. */
  employerCharges?: EmployerCharges;
}

/** Days in a row with one amount, paid by one award, and what they come to. */
export interface PaidDays {
  start: IsoDate;
  end: IsoDate;
  days: number;
  monthlyAmountCents: Cents;
  amountCents: Cents;
  /** The part of the amount that is paid in sickness or leave, in hundredths of a percent; absent when it is all of it. */
  paidBasisPoints?: number;
  /** The part of the amount that comes back to the budget, in hundredths of a percent; absent when none of it does. */
  compensatedBasisPoints?: number;
}

/** What days were paid for, and from what. */
export interface Bearing {
  awardId: string;
  careFunction?: CareFunction;
  employerCharges?: EmployerCharges;
}

/** Days as they are kept with a month that was made; of one that was made long ago nobody knows what they were paid for. */
export interface KeptDays extends PaidDays {
  borne?: Bearing;
}

/** The wage or fixed amount of a month. */
export interface MonthPay {
  parts: PaidDays[];
  /** Of each part, in the same order. */
  bearings: Bearing[];
  /** The gross amount that is paid. */
  totalCents: Cents;
  /** The amount with employer charges, which the budget bears. */
  costCents: Cents;
  perAward: AwardCost[];
}

interface Facts {
  month: Month;
  terms: readonly MonthlyTerms[];
  /** The awards in the order in which they pay. */
  awards: readonly PayingAward[];
  /** Days of sickness and leave, on which pay goes on, in part or not at all. */
  absences?: readonly AbsentDays[];
}

interface Stretch {
  start: IsoDate;
  end: IsoDate;
  days: number;
  cents: Cents;
  charges: number;
  careFunction: CareFunction | undefined;
  employerCharges: EmployerCharges | undefined;
  award: PayingAward;
  absence: AbsentDays | undefined;
}

/** All of an amount, in hundredths of a percent. */
const ALL = 100_00;

/** Employees have a wage, all others a fixed amount. */
export function monthlyPayKindOf(kind: AgreementKind): MonthlyPayKind {
  return kind === 'employment' ? 'monthly-wage' : 'fixed-monthly-amount';
}

/**
 * Works out the pay of a month. A month of which only some days are in the agreement and paid by an award is paid for
 * those days: amount times days by the days of the month, rounded once; the parts add up to it.
 */
export function monthPay(facts: Facts): MonthPay {
  const days = daysInMonth(facts.month);
  const pay: MonthPay = { parts: [], bearings: [], totalCents: 0, costCents: 0, perAward: [] };
  const charged = new Map<number, Cents>();
  let paidTimesDays = 0;
  for (const { award, cents, charges, careFunction, employerCharges, absence, ...stretch } of stretchesOf(facts)) {
    const paid = absence === undefined ? ALL : paidBasisPoints(absence);
    paidTimesDays += cents * stretch.days * paid;
    const amountCents = partOfMonthCents(paidTimesDays, days * ALL) - pay.totalCents;
    const inPart = paid !== ALL && { paidBasisPoints: paid };
    const back = absence?.compensated === true && { compensatedBasisPoints: continuedPart(absence) };
    pay.parts.push({ ...stretch, monthlyAmountCents: cents, amountCents, ...inPart, ...back });
    pay.bearings.push({
      awardId: award.id,
      ...(careFunction !== undefined && { careFunction }),
      ...(employerCharges !== undefined && { employerCharges }),
    });
    // Charges are rounded once too, for all that bears the same.
    const before = charged.get(charges) ?? 0;
    const costCents = withEmployerCharges(before + amountCents, charges) - withEmployerCharges(before, charges);
    charged.set(charges, before + amountCents);
    addCost(pay.perAward, award, { careFunction, cents: costCents, sickCents: sickPartOf(costCents, absence, paid) });
    pay.totalCents += amountCents;
    pay.costCents += costCents;
  }
  return pay;
}

/** The part of a cost that was paid on in sickness, and comes back to the budget. Source: SVB, loon tijdens ziekte. */
function sickPartOf(costCents: Cents, absence: AbsentDays | undefined, paid: number): Cents {
  return absence?.compensated === true ? partOf(costCents, continuedPart(absence), paid) : 0;
}

/** The days of a month as they are kept with it. */
export function keptDays({ parts, bearings }: Pick<MonthPay, 'parts' | 'bearings'>): KeptDays[] {
  return parts.map((part, index) => ({ ...part, ...(bearings[index] && { borne: bearings[index] }) }));
}

function stretchesOf({ month, terms, awards, absences = [] }: Facts): Stretch[] {
  const stretches: Stretch[] = [];
  const last = lastDay(month);
  for (let date = firstDay(month); date <= last; date = addDays(date, 1)) {
    const agreed = terms.find(({ start, end }) => start <= date && (end === undefined || date <= end));
    const award = awards.find((one) => paysFor(one, date, agreed?.careFunction));
    if (agreed?.monthlyAmountCents === undefined || award === undefined) continue;
    const absence = absenceOn(absences, date);
    if (absence !== undefined && paidBasisPoints(absence) === 0) continue;
    const { monthlyAmountCents: cents, chargesBasisPoints: charges, careFunction, employerCharges } = agreed;
    const before = stretches.at(-1);
    const isSame =
      before?.award === award &&
      before.cents === cents &&
      before.charges === charges &&
      before.employerCharges === employerCharges &&
      before.careFunction === careFunction &&
      before.absence === absence;
    if (isSame && addDays(before.end, 1) === date) {
      before.end = date;
      before.days += 1;
    } else {
      const paidFor = { cents, charges, careFunction, employerCharges, award, absence };
      stretches.push({ start: date, end: date, days: 1, ...paidFor });
    }
  }
  return stretches;
}

function paysFor(award: PayingAward, date: IsoDate, careFunction: CareFunction | undefined): boolean {
  return paysOn(award, date) && (careFunction === undefined || functionsOn(award, date).includes(careFunction));
}

/** An amount that is for no care in particular is, where money is tied to care, for the one function that there is. */
function addCost(
  perAward: AwardCost[],
  { id: awardId, functionBudgets }: PayingAward,
  { careFunction, cents, sickCents }: { careFunction: CareFunction | undefined; cents: Cents; sickCents: Cents },
): void {
  let share = perAward.find((one) => one.awardId === awardId);
  if (share === undefined) perAward.push((share = { awardId, cents: 0 }));
  share.cents += cents;
  const bearer = careFunction ?? (functionBudgets && loneFunction(functionBudgets));
  if (functionBudgets !== undefined) {
    share.functions ??= [];
    if (bearer !== undefined) addFunctionCost(share.functions, bearer, cents);
  }
  addCompensation(share, bearer, sickCents);
}
