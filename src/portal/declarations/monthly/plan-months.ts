import { declarableStatuses } from '../../../domain/declaration/checks/check-agreement-state.ts';
import { isStanding } from '../../../domain/declaration/standing.ts';
import { addMonths, monthOf, type Month } from '../../../domain/values/month.ts';
import type { MonthlyPayKind } from '../../../domain/declaration/kinds.ts';
import type { MadeMonth, MonthlyAgreement } from '../../store/queries/declarations/monthly-pay.ts';
import type { NewRow } from '../../store/schema.ts';
import { turns } from '../../batch/in-turns.ts';
import { spendFrom } from '../award-balances.ts';
import { costsBeyond, fits, isWithin } from './kept-costs.ts';
import type { MonthlyCase, MonthlyFacts, PayDay } from '../../monthly-pay/monthly-facts.ts';
import { payersOf } from '../../monthly-pay/payers.ts';
import { planCorrection } from './plan-correction.ts';
import { isTooLowIn, type NewMonth, type Wanted, wantedFor } from '../../monthly-pay/wanted-month.ts';

/** What has to be done so that each month is made once, and as the agreement and the budget are now. */
export interface MonthlyPlan {
  made: NewMonth[];
  /** Of these nothing is paid as they stand. Their months are planned when they are gone. */
  withdrawn: MadeMonth[];
  /** These are not paid yet, and what they should now be fits in what is put aside for them and what is left. */
  replaced: Replaced[];
  /** These were paid, and another amount is due by now. */
  corrected: Replaced[];
  /** These were paid, and nothing is due by now. */
  credited: MadeMonth[];
  /** Of these the right amount was paid, and something else bears it, or another part of it comes back to the budget. */
  compensated: { standing: MadeMonth; wanted: Wanted }[];
  short: (NewRow<'monthlyPayShortage'> & { kind: MonthlyPayKind; isKnown: boolean; standing: MadeMonth | undefined })[];
  enough: { agreementId: number; month: Month }[];
  /** These were paid before anybody corrected what was paid, and stay so; with what was due. */
  left: { standing: MadeMonth; totalCents: number }[];
}

interface Replaced {
  standing: MadeMonth;
  by: NewMonth;
}

/** What is left as it is is only told. */
export function isEmpty({ left: _, ...plan }: MonthlyPlan): boolean {
  return Object.values(plan).every((part: readonly unknown[]) => part.length === 0);
}

/**
 * What is planned first has the first claim to a budget: agreements by number, and the oldest month of each. They may be
 * many, so that other calls have their turn in between.
 */
export async function planMonths({ cases, awards }: MonthlyFacts, day: PayDay): Promise<MonthlyPlan> {
  const plan: MonthlyPlan = {
    made: [],
    withdrawn: [],
    replaced: [],
    corrected: [],
    credited: [],
    compensated: [],
    short: [],
    enough: [],
    left: [],
  };
  const letOthers = turns();
  for (const one of cases) {
    await letOthers();
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

function planMonth(one: MonthlyCase, month: Month, planning: Planning): void {
  const { plan, awards, day } = planning;
  const ofMonth = one.made.filter((made) => made.month === month);
  const standing = ofMonth.find(isStanding);
  const found: Found = { ofMonth, standing, shortage: one.shortages.find((short) => short.month === month) };
  if (standing?.status === 'paid') {
    planPaid(one, { ...found, standing }, planning);
    return;
  }
  // What is on its way to the bank stays as it is, until it is paid.
  if (standing !== undefined && standing.status !== 'submitted') {
    endShortage(found, plan);
    return;
  }
  const wanted = wantedFor(one, month, { ofMonth, awards: payersOf(one, ofMonth, awards) }, day);
  if (standing !== undefined && standing.contentHash === wanted?.contentHash) {
    endShortage(found, plan);
    return;
  }
  if (wanted === undefined) {
    if (standing === undefined) endShortage(found, plan);
    else plan.withdrawn.push(standing);
    return;
  }
  const by = planWanted(wanted, found, planning);
  if (by === undefined) return;
  if (standing === undefined) plan.made.push(by);
  else plan.replaced.push({ standing, by });
}

/** What there is of a month. */
interface Found {
  ofMonth: readonly MadeMonth[];
  standing: MadeMonth | undefined;
  shortage: MonthlyCase['shortages'][number] | undefined;
}

function endShortage({ shortage }: Found, { enough }: MonthlyPlan): void {
  if (shortage !== undefined) enough.push({ agreementId: shortage.agreementId, month: shortage.month });
}

function planPaid(one: MonthlyCase, found: Found & { standing: MadeMonth }, planning: Planning): void {
  const { plan, awards, day } = planning;
  const { standing } = found;
  const correction = planCorrection(one, standing, { ofMonth: found.ofMonth, awards, day });
  if (correction?.due === 'other') {
    const by = planWanted(correction.wanted, found, planning);
    if (by !== undefined) plan.corrected.push({ standing, by: { ...by, corrects: standing.id } });
    return;
  }
  if (correction?.due === 'same' && planWanted(correction.wanted, found, planning) !== undefined)
    plan.compensated.push({ standing, wanted: correction.wanted });
  if (correction?.due === 'same') return;
  endShortage(found, plan);
  if (correction?.due === 'nothing') plan.credited.push(standing);
  if (correction?.due === 'left') plan.left.push({ standing, totalCents: correction.totalCents });
}

/** The month as it should be, when the budget has enough for it beside what stands; else that is told. */
function planWanted(wanted: Wanted, found: Found, { plan, awards, day }: Planning): NewMonth | undefined {
  const { ofMonth, standing, shortage } = found;
  const beyond = costsBeyond(wanted.perAward, standing?.perAward ?? []);
  if (!fits(beyond, awards)) {
    if (standing?.status === 'submitted' && !isWithin(standing.perAward, wanted.perAward))
      plan.withdrawn.push(standing);
    else if (shortage?.neededCents !== wanted.pay.costCents)
      plan.short.push(shortageOf(wanted, day, { isKnown: shortage !== undefined, standing }));
    return undefined;
  }
  // What becomes free of a smaller one is not spent here: the award may have been lowered below it.
  spendFrom(awards, beyond);
  endShortage(found, plan);
  const corrects = ofMonth.findLast(({ status }) => status === 'corrected')?.id ?? null;
  return { ...wanted, turn: ofMonth.length + 1, corrects };
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
      if (!isPaid && isTooLowIn(month, terms)) months.push(month);
    }
    return months.map((month) => ({ agreement, month }));
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
