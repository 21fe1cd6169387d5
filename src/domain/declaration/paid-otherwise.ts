import { addDays, type IsoDate } from '../values/date.ts';
import type { PaidDays } from './month-pay.ts';

/**
 * Tells whether days are paid by another amount, for another part or with something else that comes back than they were.
 * Into how many parts they fall says nothing.
 */
export function isPaidOtherwise(paid: readonly PaidDays[], wanted: readonly PaidDays[]): boolean {
  const before = groundsByDay(paid);
  const after = groundsByDay(wanted);
  return before.size !== after.size || [...before].some(([day, grounds]) => after.get(day) !== grounds);
}

function groundsByDay(parts: readonly PaidDays[]): Map<IsoDate, string> {
  const days = new Map<IsoDate, string>();
  for (const { start, end, monthlyAmountCents, paidBasisPoints, compensatedBasisPoints } of parts) {
    const grounds = JSON.stringify([monthlyAmountCents, paidBasisPoints, compensatedBasisPoints]);
    for (let day = start; day <= end; day = addDays(day, 1)) days.set(day, grounds);
  }
  return days;
}
