import { expressionBuilder, sql } from 'kysely';
import type { IsoDate } from '../../../../domain/values/date.ts';
import type { Caller } from '../../../access/caller.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { Row, Tables } from '../../schema.ts';
import type { Store } from '../../store.ts';
import { visibleAgreement, visibleAward, visibleBudgetHolder } from '../visibility/visible-records.ts';

export type RunningAward = Pick<
  Row<'award'>,
  | 'budgetHolderId'
  | 'start'
  | 'end'
  | 'amountCents'
  | 'depositedCents'
  | 'compensatedCents'
  | 'scheduledCents'
  | 'paidCents'
  | 'declarationStop'
>;

/** Awards that pay today, and those that are stopped. */
export function runningAwards({ db }: Store, caller: Caller, today: IsoDate): Promise<RunningAward[]> {
  return db
    .selectFrom('award')
    .select([
      'budgetHolderId',
      'start',
      'end',
      'amountCents',
      'depositedCents',
      'compensatedCents',
      'scheduledCents',
      'paidCents',
      'declarationStop',
    ])
    .where(visibleAward(caller))
    .where((eb) =>
      eb.or([
        eb('declarationStop', '=', 1),
        eb.and([eb('status', '=', 'active'), eb('start', '<=', today), eb('end', '>=', today)]),
      ]),
    )
    .execute();
}

/** Approved agreements that end, from today on. */
function ending(caller: Caller, today: IsoDate) {
  return expressionBuilder<Tables>()
    .selectFrom('agreement')
    .where(visibleAgreement(caller))
    .where('agreement.status', '=', 'approved')
    .where('agreement.end', '>=', today);
}

export interface FirstToEnd {
  id: number;
  budgetHolderId: number;
  end: IsoDate;
}

/** Of each of these holders the agreement that ends first. */
export function firstToEnd(
  store: Store,
  { caller, today }: { caller: Caller; today: IsoDate },
  budgetHolderIds: readonly number[],
): Promise<FirstToEnd[]> {
  const inOrder = ending(caller, today)
    .select(['agreement.id', 'agreement.budgetHolderId', 'agreement.end'])
    .select(
      sql<number>`row_number() over (partition by agreement.budget_holder_id order by agreement."end", agreement.id)`.as(
        'place',
      ),
    )
    .where(isOneOf(store, 'agreement.budgetHolderId', budgetHolderIds));
  return store.db
    .selectFrom(inOrder.as('ordered'))
    .select(['ordered.id', 'ordered.budgetHolderId', 'ordered.end'])
    .where('ordered.place', '=', 1)
    .$narrowType<{ end: IsoDate }>()
    .execute();
}

const NEVER = '9999-12-31';

/**
 * The other holders of the caller, by when their first agreement ends, and then by number, from the one after `after`.
 * Who has no agreement that ends comes last.
 */
export function holdersByEnd(
  store: Store,
  { caller, today }: { caller: Caller; today: IsoDate },
  { others, after, count }: { others: readonly number[]; after: number | undefined; count: number },
): Promise<{ id: number }[]> {
  const ends = ending(caller, today)
    .select(['agreement.budgetHolderId', (eb) => eb.fn.min('agreement.end').as('end')])
    .groupBy('agreement.budgetHolderId');
  const endOf = sql<string>`coalesce(ends."end", ${sql.lit(NEVER)})`;
  let query = store.db
    .selectFrom('budgetHolder')
    .leftJoin(ends.as('ends'), 'ends.budgetHolderId', 'budgetHolder.id')
    .select('budgetHolder.id')
    .where(visibleBudgetHolder(caller))
    .where((eb) => eb.not(isOneOf(store, 'budgetHolder.id', others)))
    .orderBy(endOf)
    .orderBy('budgetHolder.id')
    .limit(count);
  if (after !== undefined) {
    const last = ending(caller, today)
      .select((eb) => sql<string>`coalesce(${eb.fn.min('agreement.end')}, ${sql.lit(NEVER)})`.as('end'))
      .where('agreement.budgetHolderId', '=', after);
    query = query.where(
      sql<boolean>`(${endOf} > (${last}) or (${endOf} = (${last}) and ${sql.ref('budgetHolder.id')} > ${after}))`,
    );
  }
  return query.execute();
}
