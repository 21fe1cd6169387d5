import { isStanding } from '../../domain/declaration/standing.ts';
import { addMonths, type Month } from '../../domain/values/month.ts';
import type { OperationContext } from '../handler.ts';
import type { ClosedMonth } from '../store/queries/declarations/closed-months.ts';
import { wasPaid } from '../store/queries/declarations/monthly-pay.ts';
import { notToldBefore } from '../store/queries/events/told-before.ts';
import type { Store } from '../store/store.ts';
import { type MonthlyCase, type PayDay, readMonthlyFacts } from './monthly-facts.ts';
import { payersOf } from './payers.ts';
import { paysByItselfSince } from './since.ts';
import { tooLowEvent } from './too-low-event.ts';
import { isTooLowIn, wantedFor } from './wanted-month.ts';

/**
 * Months of an agreement whose wage or fixed amount is due by now, and never was paid: with what they come to. That of a
 * whole month is not told from that of some of its days, which stand as they were paid. What was paid otherwise, before this
 * portal did so by itself, is none of them; nor is a month of which all were told that it is below the minimum wage.
 */
export async function unpaidMonths(
  { store, now, today, rules }: Pick<OperationContext, 'store' | 'now' | 'today' | 'rules'>,
  agreementId: number,
  { first, last }: { first: Month; last: Month },
): Promise<ClosedMonth[]> {
  if (first > last) return [];
  const since = await paysByItselfSince(store, now);
  const day: PayDay = { date: today, from: first, now, rules, since, correctsSince: 0 };
  const { cases, awards } = await readMonthlyFacts(store, [agreementId], day, { hold: false });
  const unpaid: ClosedMonth[] = [];
  for (const one of cases) {
    for (let month = first; month <= last; month = addMonths(month, 1)) {
      const ofMonth = one.made.filter((made) => made.month === month);
      if (ofMonth.some(isStanding)) continue;
      const payers = { ofMonth, awards: payersOf(one, ofMonth, awards) };
      const due = wantedFor({ ...one, terms: one.terms.map(withoutFloor) }, month, payers, day);
      if (due === undefined) continue;
      if (!ofMonth.some(wasPaid) && (await isToldTooLow(store, one, month))) continue;
      unpaid.push({ kind: due.kind, month, totalCents: due.pay.totalCents });
    }
  }
  return unpaid;
}

/** Below the minimum wage a month is not made, but it is due all the same. */
function withoutFloor({ tooLowFrom: _, ...terms }: MonthlyCase['terms'][number]): MonthlyCase['terms'][number] {
  return terms;
}

async function isToldTooLow(store: Store, { agreement, terms }: MonthlyCase, month: Month): Promise<boolean> {
  if (!isTooLowIn(month, terms)) return false;
  return (await notToldBefore(store, [tooLowEvent(agreement, month)])).length === 0;
}
