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

/**
 * Holders of the caller who were born on these days and for whom a parent or guardian acts; of a representative those for
 * whom the caller does so.
 */
export function holdersToBeOfAge(
  { db }: Store,
  { role, person, budgetHolderIds, onlyHolder }: Caller,
  { after, until }: { after: IsoDate; until: IsoDate },
): Promise<HolderToBeOfAge[]> {
  const own = onlyHolder === undefined ? budgetHolderIds : budgetHolderIds.filter((id) => id === onlyHolder);
  return db
    .selectFrom('representative')
    .innerJoin('award', 'award.id', 'representative.awardId')
    .innerJoin('budgetHolder', 'budgetHolder.id', 'representative.budgetHolderId')
    .select(['budgetHolder.id', 'budgetHolder.birthDate', ({ fn }) => fn.min('award.id').as('awardId')])
    .where('representative.budgetHolderId', 'in', anyOf(own))
    .$if(role === 'representative', (query) => query.where('representative.bsnHash', '=', person))
    .where('representative.kind', 'in', kindsForMinors)
    .where('budgetHolder.birthDate', '>', after)
    .where('budgetHolder.birthDate', '<=', until)
    .whereRef('award.start', '<=', 'award.end')
    .groupBy(['budgetHolder.id', 'budgetHolder.birthDate'])
    .execute();
}

/** Holders of the caller for whom somebody has a power whose last day is one of these; of a representative, the caller's own. */
export function holdersWithLastDay(
  { db }: Store,
  { role, person, budgetHolderIds, onlyHolder }: Caller,
  { from, until }: { from: IsoDate; until: IsoDate },
): Promise<{ id: number; awardId: number; lastDay: IsoDate | null }[]> {
  const own = onlyHolder === undefined ? budgetHolderIds : budgetHolderIds.filter((id) => id === onlyHolder);
  return db
    .selectFrom('representative')
    .innerJoin('award', 'award.id', 'representative.awardId')
    .select([
      'representative.budgetHolderId as id',
      'representative.lastDay',
      ({ fn }) => fn.min('award.id').as('awardId'),
    ])
    .where('representative.budgetHolderId', 'in', anyOf(own))
    .$if(role === 'representative', (query) => query.where('representative.bsnHash', '=', person))
    .where('representative.lastDay', '>=', from)
    .where('representative.lastDay', '<=', until)
    .whereRef('award.start', '<=', 'award.end')
    .groupBy(['representative.budgetHolderId', 'representative.lastDay'])
    .execute();
}
