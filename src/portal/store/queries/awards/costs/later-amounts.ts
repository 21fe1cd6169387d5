import { situationsInForce } from '../../../../../domain/award/award-situation.ts';
import type { LaterAmounts } from '../../../../../domain/budget/forecast-facts.ts';
import type { FunctionAmount } from '../../../../../domain/award/money/function-budgets.ts';
import type { IsoDate } from '../../../../../domain/values/date.ts';
import { isOneOf } from '../../../rows/rows-of.ts';
import type { Row } from '../../../schema.ts';
import type { Store } from '../../../store.ts';

/** By award, the amounts of the versions that are to begin after a day, as far as the award is still there by then. */
export async function laterAmounts(
  store: Store,
  awards: readonly Pick<Row<'award'>, 'id' | 'version' | 'end'>[],
  today: IsoDate,
): Promise<Map<number, LaterAmounts[]>> {
  const changed = new Map(awards.flatMap(({ id, version, end }) => (version > 1 ? [[id, end] as const] : [])));
  if (changed.size === 0) return new Map();
  const rows = await store.db
    .selectFrom('awardVersion')
    .select(['awardId', 'fromDay as from', 'end', 'amountCents', 'functionBudgetsJson'])
    .where(isOneOf(store, 'awardVersion.awardId', [...changed.keys()]))
    .orderBy('awardId')
    .orderBy('version')
    .execute();
  const found = [...Map.groupBy(rows, ({ awardId }) => awardId)].map(([awardId, versions]) => {
    const lastDay = changed.get(awardId) ?? today;
    const inForce = situationsInForce(
      versions.map(({ functionBudgetsJson, ...version }) => ({
        ...version,
        careFunctions: [],
        functionBudgets: JSON.parse(functionBudgetsJson ?? '[]') as FunctionAmount[],
      })),
    );
    const later = inForce.filter(({ from }) => today < from && from <= lastDay);
    return [awardId, later.map(({ from, amountCents, functionBudgets }) => ({ from, amountCents, functionBudgets }))];
  });
  return new Map(found as [number, LaterAmounts[]][]);
}
