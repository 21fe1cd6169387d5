import { kindsForMinors } from '../../../../domain/award/powers.ts';
import type { IsoDate } from '../../../../domain/values/date.ts';
import type { Caller } from '../../../access/caller.ts';
import type { Store } from '../../store.ts';
import { anyOf } from '../visibility/any-of.ts';

/** A holder for whom a parent or guardian acts, by when the holder was born. */
export interface HolderToBeOfAge {
  id: number;
  /** The first of the awards that name the parent or guardian. */
  awardId: number;
  birthDate: IsoDate;
}

/** Who acts for holders of the caller by an award that pays for any day; of a representative, the caller alone. */
function powersOf({ db }: Store, { role, person, budgetHolderIds, onlyHolder }: Caller) {
  const own = onlyHolder === undefined ? budgetHolderIds : budgetHolderIds.filter((id) => id === onlyHolder);
  return db
    .selectFrom('representative')
    .innerJoin('award', 'award.id', 'representative.awardId')
    .where('representative.budgetHolderId', 'in', anyOf(own))
    .whereRef('award.start', '<=', 'award.end')
    .$if(role === 'representative', (query) => query.where('representative.person', '=', person));
}

/**
 * Holders of the caller who were born on these days and for whom a parent or guardian acts; of a representative those for
 * whom the caller does so.
 */
export async function holdersToBeOfAge(
  store: Store,
  caller: Caller,
  { after, until }: { after: IsoDate; until: IsoDate },
): Promise<HolderToBeOfAge[]> {
  const rows = await powersOf(store, caller)
    .innerJoin('budgetHolder', 'budgetHolder.id', 'representative.budgetHolderId')
    .select(['budgetHolder.id', 'budgetHolder.birthDate', ({ fn }) => fn.min('award.id').as('awardId')])
    .where('representative.kind', 'in', kindsForMinors)
    .groupBy(['budgetHolder.id', 'budgetHolder.birthDate'])
    .execute();
  // Birth dates are sealed, so that the database cannot compare them.
  return rows.filter(({ birthDate }) => birthDate > after && birthDate <= until);
}

/** Holders of the caller for whom somebody has a power whose last day is one of these; of a representative, the caller's own. */
export function holdersWithLastDay(
  store: Store,
  caller: Caller,
  { from, until }: { from: IsoDate; until: IsoDate },
): Promise<{ id: number; awardId: number; lastDay: IsoDate | null }[]> {
  return powersOf(store, caller)
    .select([
      'representative.budgetHolderId as id',
      'representative.lastDay',
      ({ fn }) => fn.min('award.id').as('awardId'),
    ])
    .where('representative.lastDay', '>=', from)
    .where('representative.lastDay', '<=', until)
    .groupBy(['representative.budgetHolderId', 'representative.lastDay'])
    .execute();
}
