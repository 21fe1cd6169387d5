import type { Caller } from '../../../access/caller.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import { anyOf } from '../visibility/any-of.ts';

export type RepresentativeName = Pick<Row<'representative'>, 'budgetHolderId' | 'kind' | 'initials' | 'surname'>;
export type NewRepresentativeRecord = Omit<Row<'representative'>, 'bsnSealed' | 'bsnHash'> & { bsn: string };

/** Those of these holders who have one of these awards. */
export async function holdersOfAwards(store: Store, awardIds: readonly number[]): Promise<Set<number>> {
  if (awardIds.length === 0) return new Set();
  const rows = await store.db
    .selectFrom('award')
    .select('budgetHolderId')
    .distinct()
    .where('id', 'in', anyOf(awardIds))
    .execute();
  return new Set(rows.map(({ budgetHolderId }) => budgetHolderId));
}

/** The people who act for these holders, each once, however many awards that the caller may see name them. */
export function representativesOf(
  store: Store,
  { awardsOutside }: Caller,
  budgetHolderIds: readonly number[],
): Promise<RepresentativeName[]> {
  return store.db
    .selectFrom('representative')
    .innerJoin('award', 'award.id', 'representative.awardId')
    .select([
      'representative.budgetHolderId',
      'representative.kind',
      'representative.initials',
      'representative.surname',
    ])
    .distinct()
    .where('representative.budgetHolderId', 'in', anyOf(budgetHolderIds))
    .where('award.status', '=', 'active')
    .where('award.id', 'not in', anyOf(awardsOutside))
    .orderBy('representative.surname')
    .orderBy('representative.kind')
    .execute();
}

export async function addRepresentatives(
  store: Store,
  representatives: readonly NewRepresentativeRecord[],
): Promise<void> {
  if (representatives.length === 0) return;
  await store.db
    .insertInto('representative')
    .values(
      representatives.map(({ bsn, ...named }) => ({ ...named, bsnSealed: store.seal(bsn), bsnHash: store.hash(bsn) })),
    )
    .execute();
}
