import { isStanding } from '../../../domain/declaration/standing.ts';
import { firstPayableMonth } from '../../../domain/rules/tables/monthly-pay.ts';
import type { OperationContext } from '../../handler.ts';
import type { MadeMonth } from '../../store/queries/declarations/monthly-pay.ts';
import { correctsByItselfSince, paysByItselfSince } from '../../monthly-pay/since.ts';
import { type MonthlyFacts, type PayDay, readMonthlyFacts } from '../../monthly-pay/monthly-facts.ts';
import { type MonthlyPlan, planMonths } from './plan-months.ts';
import type { NewMonth } from '../../monthly-pay/wanted-month.ts';

/** A wage or fixed amount of a month. */
export interface MonthAhead {
  isPaid: boolean;
  /** What it comes to, in cents, once the portal has done its work of the day. */
  cents: number;
}

/** Each month by its agreement and itself, as `12 2026-11`. */
export type MonthsAhead = ReadonlyMap<string, MonthAhead>;

/**
 * What the months of these agreements come to by now. With `isChanged` something of the agreements was changed just now, so
 * that what was known before the portal corrected what it paid counts too.
 */
export async function monthsAhead(
  { store, now, today, rules }: Pick<OperationContext, 'store' | 'now' | 'today' | 'rules'>,
  ids: readonly number[],
  { isChanged }: { isChanged: boolean },
): Promise<MonthsAhead> {
  const since = await paysByItselfSince(store, now);
  const correctsSince = isChanged ? 0 : await correctsByItselfSince(store, now);
  const day: PayDay = { date: today, from: firstPayableMonth(today, rules), now, rules, since, correctsSince };
  const facts = await readMonthlyFacts(store, ids, day, { hold: false });
  return afterPlan(facts, await planMonths(facts, day));
}

function afterPlan({ cases }: MonthlyFacts, plan: MonthlyPlan): MonthsAhead {
  const ahead = new Map<string, MonthAhead>();
  for (const { made } of cases) {
    for (const one of made) {
      if (isStanding(one)) ahead.set(keyOf(one), { isPaid: one.status === 'paid', cents: one.totalCents });
    }
  }
  const become = (key: string, cents: number): void => {
    ahead.set(key, { isPaid: ahead.get(key)?.isPaid ?? false, cents });
  };
  for (const one of [...plan.withdrawn, ...plan.credited]) become(keyOf(one), 0);
  for (const { standing, by } of [...plan.replaced, ...plan.corrected]) become(keyOf(standing), by.pay.totalCents);
  for (const one of plan.made) become(keyOfNew(one), one.pay.totalCents);
  return ahead;
}

function keyOf({ agreementId, month }: MadeMonth): string {
  return `${agreementId} ${month}`;
}

function keyOfNew({ agreement, month }: NewMonth): string {
  return `${agreement.id} ${month}`;
}
