import type { IsoDate } from '../../../../domain/values/date.ts';
import { monthOf } from '../../../../domain/values/month.ts';
import { unpackLines } from '../../rows/packed-lines.ts';
import type { Store } from '../../store.ts';
import type { AwardShare } from '../declarations/changes.ts';

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
    .select(['linesJson', 'perAwardJson'])
    .where('budgetHolderId', '=', budgetHolderId)
    .where('month', '>=', monthOf(end))
    .where('status', 'in', ['submitted', 'scheduled', 'paid'])
    .execute();
  return rows.reduce((sum, { linesJson, perAwardJson }) => {
    const share = (JSON.parse(perAwardJson) as AwardShare[]).find(({ awardId }) => awardId === id);
    return share === undefined ? sum : sum + Math.round(share.cents * partAfter(linesJson, end));
  }, 0);
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
