import type { AgreementEndEffect } from '../../../contract/types.ts';
import { firstPayableMonth } from '../../../domain/rules/tables/monthly-pay.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import { monthOf } from '../../../domain/values/month.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { agreementToEnd } from '../../agreements/lifecycle/check-end.ts';
import type { OperationContext, Service } from '../../handler.ts';
import { findSetting } from '../../store/queries/settings.ts';
import { CORRECTS_SINCE, SINCE } from './make-all-months.ts';
import { type PayDay, readMonthlyFacts } from './monthly-facts.ts';
import { type MonthlyPlan, planMonths } from './plan-months.ts';

type Cents = Pick<AgreementEndEffect, 'claimedBackCents' | 'cancelledCents' | 'payableCents'>;

/**
 * What becomes of the months of an agreement when it ends on a day, by the same plan as when it has ended. Only they move
 * with a last day: other care that was declared keeps an agreement from ending before it.
 */
async function monthsAfter(
  { store, now, today, rules }: OperationContext,
  id: number,
  { end, since }: { end: IsoDate; since: IsoDate },
): Promise<Cents> {
  const moment = async (key: string): Promise<number> => Number((await findSetting(store, key)) ?? now);
  const day: PayDay = {
    date: today,
    from: firstPayableMonth(today, rules),
    now,
    rules,
    since: await moment(SINCE),
    correctsSince: await moment(CORRECTS_SINCE),
  };
  const facts = await readMonthlyFacts(store, [id], day, { hold: false, ends: new Map([[id, end]]) });
  return centsOf(planMonths(facts, day), (month) => month >= monthOf(since));
}

function centsOf(plan: MonthlyPlan, isMoved: (month: string) => boolean): Cents {
  const gone = (months: MonthlyPlan['credited']): number[] =>
    months.filter(({ month }) => isMoved(month)).map(({ totalCents }) => -totalCents);
  const differences = (changed: MonthlyPlan['corrected']): number[] =>
    changed
      .filter(({ standing }) => isMoved(standing.month))
      .map(({ standing, by }) => by.pay.totalCents - standing.totalCents);
  const paid = [...gone(plan.credited), ...differences(plan.corrected)];
  const scheduled = [...gone(plan.withdrawn), ...differences(plan.replaced)];
  const made = plan.made.filter(({ month }) => isMoved(month)).map(({ pay }) => pay.totalCents);
  return {
    claimedBackCents: sumOf(paid.map((cents) => Math.max(-cents, 0))),
    cancelledCents: sumOf(scheduled.map((cents) => Math.max(-cents, 0))),
    payableCents: sumOf([...made, ...[...paid, ...scheduled].map((cents) => Math.max(cents, 0))]),
  };
}

function sumOf(cents: readonly number[]): number {
  return cents.reduce((sum, one) => sum + one, 0);
}

export const endEffectService = {
  'agreements.endEffect': async (context, given, { agreementId }) => {
    const { id, version, end: wasEnd } = await agreementToEnd(context, agreementId, given);
    const { end } = given;
    const since = wasEnd !== null && wasEnd < end ? wasEnd : end;
    const cents = await monthsAfter(context, id, { end, since });
    return { agreementId: formatRecordId('agreement', id), version, end, wasEnd, ...cents };
  },
} satisfies Service<'agreements.endEffect'>;
