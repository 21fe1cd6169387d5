import { addDays, type IsoDate } from '../values/date.ts';
import type { Bearing, KeptDays } from './months/month-pay.ts';

/**
 * Tells whether days are paid by another amount, for another part or with something else that comes back than they were,
 * or for other care or with other charges by what was agreed. Into how many parts they fall says nothing, and neither does
 * a table that an operator replaced: what a month was paid by is what held when it was paid.
 */
export function isPaidOtherwise(paid: readonly KeptDays[], wanted: readonly KeptDays[]): boolean {
  const before = byDay(paid);
  const after = byDay(wanted);
  return before.size !== after.size || [...before].some(([day, part]) => !isAlike(part, after.get(day)));
}

function isAlike(paid: KeptDays, wanted: KeptDays | undefined): boolean {
  if (wanted === undefined || isBorneOtherwise(paid.borne, wanted.borne)) return false;
  return (
    paid.monthlyAmountCents === wanted.monthlyAmountCents &&
    paid.paidBasisPoints === wanted.paidBasisPoints &&
    paid.compensatedBasisPoints === wanted.compensatedBasisPoints
  );
}

/** What nobody kept is taken to be as it should. What became of an award is for its office to judge. */
function isBorneOtherwise(paid: Bearing | undefined, wanted: Bearing | undefined): boolean {
  if (paid === undefined || wanted === undefined) return false;
  return paid.careFunction !== wanted.careFunction || paid.employerCharges !== wanted.employerCharges;
}

function byDay(parts: readonly KeptDays[]): Map<IsoDate, KeptDays> {
  const days = new Map<IsoDate, KeptDays>();
  for (const part of parts) for (let day = part.start; day <= part.end; day = addDays(day, 1)) days.set(day, part);
  return days;
}
