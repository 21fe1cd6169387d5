import { monthlyPayKinds } from '../../../../domain/declaration/kinds.ts';
import type { Month } from '../../../../domain/values/month.ts';
import type { Row } from '../../schema.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { Store } from '../../store.ts';
import type { AwardShare } from './changes.ts';

export type ClosedMonth = Pick<Row<'declaration'>, 'month' | 'kind' | 'totalCents'>;

/**
 * Months of an agreement whose wage or fixed amount was paid for good: an award that paid it is settled, or it is of before
 * `open`, the first month that the portal still makes.
 */
export async function closedMonths(
  store: Store,
  agreementId: number,
  { first, last, open }: { first: Month; last: Month; open: Month },
): Promise<ClosedMonth[]> {
  const paid = await store.db
    .selectFrom('declaration')
    .select(['month', 'kind', 'totalCents', 'perAwardJson'])
    .where('agreementId', '=', agreementId)
    .where('kind', 'in', monthlyPayKinds)
    .where('status', '=', 'paid')
    .where('month', '>=', first)
    .where('month', '<=', last)
    .orderBy('month')
    .execute();
  const settled = await settledAmong(store, paid.flatMap(awardsOf));
  return paid
    .filter((one) => one.month < open || awardsOf(one).some((id) => settled.has(id)))
    .map(({ perAwardJson: _, ...month }) => month);
}

function awardsOf({ perAwardJson }: Pick<Row<'declaration'>, 'perAwardJson'>): number[] {
  return (JSON.parse(perAwardJson) as AwardShare[]).map(({ awardId }) => awardId);
}

async function settledAmong(store: Store, ids: readonly number[]): Promise<Set<number>> {
  const rows = await store.db
    .selectFrom('award')
    .select('id')
    .where(isOneOf(store, 'award.id', [...new Set(ids)]))
    .where('settledAt', 'is not', null)
    .execute();
  return new Set(rows.map(({ id }) => id));
}
