import { hash } from 'node:crypto';
import { costsBeyondFunctions } from '../../../domain/award/function-budgets.ts';
import { declarableStatuses } from '../../../domain/declaration/checks/check-agreement-state.ts';
import { chargesFor } from '../../../domain/declaration/checks/declaration-check.ts';
import { type MonthPay, monthlyPayKindOf, monthPay } from '../../../domain/declaration/month-pay.ts';
import { addMonths, firstDay, lastDay, monthOf, type Month } from '../../../domain/values/month.ts';
import type { MonthlyPayKind } from '../../../domain/declaration/kinds.ts';
import { recordNumber } from '../../answers/record-number.ts';
import type { AwardShare } from '../../store/queries/declarations/changes.ts';
import type { MadeMonth, MonthlyAgreement } from '../../store/queries/declarations/monthly-pay.ts';
import type { NewRow } from '../../store/schema.ts';
import { spendFrom } from '../award-balances.ts';
import { costsBeyond, isWithin } from './kept-costs.ts';
import type { DatedPay, MonthlyCase, MonthlyFacts, PayDay } from './monthly-facts.ts';

/** The pay of a month of an agreement that is to be made. */
export interface NewMonth {
  agreement: MonthlyAgreement & { careProviderId: number };
  kind: MonthlyPayKind;
  month: Month;
  pay: MonthPay;
  perAward: AwardShare[];
  contentHash: string;
  /** Which one of this month it is: one that was withdrawn keeps its reference. */
  turn: number;
}

/** What has to be done so that each month is made once, and as the agreement and the budget are now. */
export interface MonthlyPlan {
  made: NewMonth[];
  /** Of these nothing is paid as they stand. Their months are planned when they are gone. */
  withdrawn: MadeMonth[];
  /** These are not paid yet, and what they should now be fits in what is put aside for them and what is left. */
  replaced: { standing: MadeMonth; by: NewMonth }[];
  short: (NewRow<'monthlyPayShortage'> & { kind: MonthlyPayKind; isKnown: boolean; standing: MadeMonth | undefined })[];
  enough: { agreementId: number; month: Month }[];
}

export function isEmpty(plan: MonthlyPlan): boolean {
  return Object.values(plan).every((part: readonly unknown[]) => part.length === 0);
}

/** What is planned first has the first claim to a budget: agreements by number, and the oldest month of each. */
export function planMonths({ cases, awards }: MonthlyFacts, day: PayDay): MonthlyPlan {
  const plan: MonthlyPlan = { made: [], withdrawn: [], replaced: [], short: [], enough: [] };
  for (const one of cases) {
    const until = monthOf(day.date);
    for (let month = firstMonthOf(one); month <= until; month = addMonths(month, 1)) {
      planMonth(one, month, { plan, awards, day });
    }
  }
  return plan;
}

/** A month that was made is looked at again, also when the agreement would no longer begin so early. */
function firstMonthOf({ agreement: { start }, from, made, shortages }: MonthlyCase): Month {
  const begun = start === null || monthOf(start) < from ? from : monthOf(start);
  return [...made, ...shortages].reduce((first, { month }) => (month < first ? month : first), begun);
}

interface Planning extends Pick<MonthlyFacts, 'awards'> {
  plan: MonthlyPlan;
  day: PayDay;
}

function planMonth(one: MonthlyCase, month: Month, { plan, awards, day }: Planning): void {
  const ofMonth = one.made.filter((made) => made.month === month);
  const standing = ofMonth.find(({ status }) => status !== 'withdrawn' && status !== 'rejected');
  const shortage = one.shortages.find((short) => short.month === month);
  const endShortage = (): void => {
    if (shortage !== undefined) plan.enough.push({ agreementId: shortage.agreementId, month });
  };
  // What is on its way to the bank stays as it is.
  if (standing !== undefined && standing.status !== 'submitted') {
    endShortage();
    return;
  }
  const wanted = wantedFor(one, month, awards, day);
  if (standing !== undefined && standing.contentHash === wanted?.contentHash) {
    endShortage();
    return;
  }
  if (wanted === undefined) {
    if (standing === undefined) endShortage();
    else plan.withdrawn.push(standing);
    return;
  }
  const beyond = costsBeyond(wanted.perAward, standing?.perAward ?? []);
  if (!fits(beyond, awards)) {
    if (standing !== undefined && !isWithin(standing.perAward, wanted.perAward)) plan.withdrawn.push(standing);
    else if (shortage?.neededCents !== wanted.pay.costCents)
      plan.short.push(shortageOf(wanted, day, { isKnown: shortage !== undefined, standing }));
    return;
  }
  // What becomes free of a smaller one is not spent here: the award may have been lowered below it.
  spendFrom(awards, beyond);
  endShortage();
  const planned = { ...wanted, turn: ofMonth.length + 1 };
  if (standing === undefined) plan.made.push(planned);
  else plan.replaced.push({ standing, by: planned });
}

type Wanted = Omit<NewMonth, 'turn'>;

/** What a month should be; undefined when nothing is to be paid. */
function wantedFor(
  { agreement, terms, awardIds, from, absences }: MonthlyCase,
  month: Month,
  awards: MonthlyFacts['awards'],
  { rules }: PayDay,
): Wanted | undefined {
  const { kind: agreed, status, careProviderId } = agreement;
  if (agreed === null || careProviderId === null || month < from || !declarableStatuses.includes(status))
    return undefined;
  if (terms.some((one) => isTooLowIn(month, one))) return undefined;
  const pay = monthPay({
    month,
    terms: terms.map((one) => ({ ...one, chargesBasisPoints: chargesFor(one.bearing, month, rules) })),
    awards: awardIds.flatMap((id) => awards.get(id) ?? []),
    absences,
  });
  if (pay.totalCents === 0) return undefined;
  return {
    agreement: { ...agreement, careProviderId },
    kind: monthlyPayKindOf(agreed),
    month,
    pay,
    perAward: pay.perAward.map(({ awardId, ...share }) => ({ ...share, awardId: recordNumber('award', awardId) })),
    contentHash: hash('sha256', JSON.stringify([pay.parts, pay.costCents, pay.perAward]), 'base64url'),
  };
}

/**
 * On any day of the month that they hold for: an amount below the minimum wage is not paid, which both are told on its
 * first day. Once it is amended, the month is made. Source: Wet minimumloon.
 */
function isTooLowIn(month: Month, { start, end, tooLowFrom }: DatedPay): boolean {
  if (tooLowFrom === undefined || tooLowFrom > lastDay(month)) return false;
  return start <= lastDay(month) && (end === undefined || (end >= firstDay(month) && end >= tooLowFrom));
}

/** The months up to that of a day that are not made for that reason, also of days on which no portal ran. */
export function tooLowUntil(
  { cases }: MonthlyFacts,
  { date }: PayDay,
): { agreement: MonthlyAgreement; month: Month }[] {
  const until = monthOf(date);
  return cases.flatMap(({ agreement, terms, from, made }) => {
    if (!declarableStatuses.includes(agreement.status)) return [];
    const months: Month[] = [];
    for (let month = from; month <= until; month = addMonths(month, 1)) {
      const isPaid = made.some((one) => one.month === month && !['submitted', 'withdrawn'].includes(one.status));
      if (!isPaid && terms.some((one) => isTooLowIn(month, one))) months.push(month);
    }
    return months.map((month) => ({ agreement, month }));
  });
}

/** A month that does not fit in the budget is not made at all, never half. */
function fits(costs: readonly AwardShare[], awards: MonthlyFacts['awards']): boolean {
  return costs.every(({ awardId, cents, functions }) => {
    const award = awards.get(awardId);
    if (award === undefined || award.declarationStop || award.settled || cents > award.remainingCents) return false;
    return costsBeyondFunctions(award, functions).length === 0;
  });
}

function shortageOf(
  { agreement, month, kind, pay }: Wanted,
  { now }: PayDay,
  known: Pick<MonthlyPlan['short'][number], 'isKnown' | 'standing'>,
): MonthlyPlan['short'][number] {
  return {
    agreementId: agreement.id,
    month,
    budgetHolderId: agreement.budgetHolderId,
    neededCents: pay.costCents,
    foundAt: now,
    kind,
    ...known,
  };
}
