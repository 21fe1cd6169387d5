import type { DeclaredCost } from '../../../../../domain/budget/forecast-facts.ts';
import { isOneOf } from '../../../rows/rows-of.ts';
import type { Store } from '../../../store.ts';
import { countsAsDeclared } from '../../declarations/batch-facts.ts';
import { costsTo } from './declared-costs.ts';

/** By award, the amounts that were asked of it under no agreement, such as the accountability-free amount. */
export async function costsWithoutAgreement(
  store: Store,
  awardIds: readonly number[],
): Promise<Map<number, DeclaredCost[]>> {
  const rows = await store.db
    .selectFrom('declaration')
    .select(['awardId', 'month', 'kind', 'status', 'perAwardJson'])
    .where(isOneOf(store, 'declaration.awardId', awardIds))
    .where('agreementId', 'is', null)
    .where(countsAsDeclared)
    .orderBy('id')
    .execute();
  const costs = new Map<number, DeclaredCost[]>();
  for (const { awardId, ...row } of rows)
    if (awardId !== null) costs.set(awardId, [...(costs.get(awardId) ?? []), ...costsTo(awardId, row)]);
  return costs;
}
