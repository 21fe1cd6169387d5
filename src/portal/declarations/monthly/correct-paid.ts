import { markSpent, refund, reserve } from '../../store/queries/awards/costs/reservations.ts';
import { type AwardShare, changeStatus } from '../../store/queries/declarations/changes.ts';
import { changeGrounds, type MadeMonth } from '../../store/queries/declarations/monthly-pay.ts';
import type { NewEvent } from '../../store/queries/events/append-events.ts';
import type { Store } from '../../store/store.ts';
import { keptDays } from '../../../domain/declaration/months/month-pay.ts';
import { costsOf } from '../costs-per-award.ts';
import { compensatedEvent, creditedEvent } from './events.ts';
import type { MonthlyPlan } from './plan-months.ts';

/**
 * Makes room for what is due in the place of months that were paid, as for any correction of what was paid: what they cost
 * is free again. Whoever calls it stores those that come in their place, and settles with `settleCredits` at the end.
 */
export async function makeRoom(store: Store, { corrected, credited }: MonthlyPlan): Promise<void> {
  const standing = corrected.map((one) => one.standing);
  await changeStatus(store, numbersOf(standing), { status: 'corrected' });
  await changeStatus(store, numbersOf(credited), { status: 'withdrawn' });
  await refund(store, costsOf([...standing, ...credited]));
}

/** Only what bears it, or what comes back to the budget, is another: the payment was right, and stays. */
export async function changeCompensation(store: Store, compensated: MonthlyPlan['compensated']): Promise<void> {
  for (const { standing, wanted } of compensated) {
    const before = costsOf([standing]);
    const after = costsOf([wanted]);
    await refund(store, before);
    await reserve(store, after, before);
    await markSpent(store, after);
    await changeGrounds(store, standing.id, { ...wanted, parts: keptDays(wanted.pay) });
  }
}

/** What there is to tell of months that were paid, and for which nothing comes in their place. */
export function correctionEvents({ credited, compensated }: Pick<MonthlyPlan, 'credited' | 'compensated'>): NewEvent[] {
  return [
    ...credited.map(creditedEvent),
    ...compensated.flatMap(({ standing, wanted }) => {
      const previousCents = backOf(standing.perAward);
      const cents = backOf(wanted.perAward);
      return cents === previousCents ? [] : [compensatedEvent(standing, { cents, previousCents })];
    }),
  ];
}

/** What comes back of it to the budget. */
export function backOf(shares: readonly AwardShare[]): number {
  return shares.reduce((sum, { compensationCents = 0 }) => sum + compensationCents, 0);
}

function numbersOf(months: readonly MadeMonth[]): number[] {
  return months.map(({ id }) => id);
}
