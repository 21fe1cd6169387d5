import type { PaidDays } from '../../../../../domain/declaration/months/month-pay.ts';
import { daysBetween, type IsoDate } from '../../../../../domain/values/date.ts';
import { monthOf } from '../../../../../domain/values/month.ts';
import { unpackLines } from '../../../rows/packed-lines.ts';
import type { Store } from '../../../store.ts';
import type { AwardShare } from '../../declarations/changes.ts';

interface EndedAward {
  id: number;
  budgetHolderId: number;
  end: IsoDate;
}

/**
 * The cents of an award that are put aside or paid for care after its last day. Of a declaration with care before and
 * after it the cost is shared by what its lines cost.
 */
export async function centsAfterEnd(store: Store, { id, budgetHolderId, end }: EndedAward): Promise<number> {
  const rows = await store.db
    .selectFrom('declaration')
    .select(['linesJson', 'monthlyPayJson', 'perAwardJson'])
    .where('budgetHolderId', '=', budgetHolderId)
    .where('month', '>=', monthOf(end))
    // A wage that is not on its way to the bank yet is made anew by the days that are left.
    .where((eb) =>
      eb.or([
        eb('status', 'in', ['scheduled', 'paid']),
        eb.and([eb('status', '=', 'submitted'), eb('monthlyPayJson', 'is', null)]),
      ]),
    )
    .execute();
  return rows.reduce((sum, { linesJson, monthlyPayJson, perAwardJson }) => {
    const shares = JSON.parse(perAwardJson) as AwardShare[];
    if (!shares.some(({ awardId }) => awardId === id)) return sum;
    const part = monthlyPayJson === null ? partAfter(linesJson, end) : partOfPayAfter(monthlyPayJson, end);
    return sum + borneAfter(id, shares, part);
  }, 0);
}

/** What other awards bear is for the days on which this one does not pay. A part of a cent is none. */
function borneAfter(id: number, shares: readonly AwardShare[], part: number): number {
  const total = shares.reduce((sum, { cents }) => sum + cents, 0);
  const others = shares.reduce((sum, { awardId, cents }) => (awardId === id ? sum : sum + cents), 0);
  return others === 0 ? Math.round(total * part) : Math.max(0, Math.floor(total * part - others));
}

/** The part of a wage or fixed amount that is for days after one. */
function partOfPayAfter(monthlyPayJson: string, end: IsoDate): number {
  let all = 0;
  let after = 0;
  for (const { end: last, days, amountCents } of JSON.parse(monthlyPayJson) as PaidDays[]) {
    const daysAfter = Math.min(days, Math.max(0, daysBetween(end, last)));
    all += amountCents;
    after += (amountCents * daysAfter) / days;
  }
  return all === 0 ? 0 : after / all;
}

function partAfter(linesJson: string, end: IsoDate): number {
  let all = 0;
  let after = 0;
  for (const { date, amountCents, travelCents = 0 } of unpackLines(linesJson)) {
    all += amountCents + travelCents;
    if (date > end) after += amountCents + travelCents;
  }
  return all === 0 ? 0 : after / all;
}
