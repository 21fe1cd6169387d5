import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import { anyOf } from '../visibility/any-of.ts';

export type RepresentativeName = Pick<Row<'representative'>, 'budgetHolderId' | 'kind' | 'initials' | 'surname'>;
export type NewRepresentativeRecord = Omit<Row<'representative'>, 'bsnSealed' | 'bsnHash'> & { bsn: string };

/** The people who act for these holders, each once, however many awards name them. */
export function representativesOf(store: Store, budgetHolderIds: readonly number[]): Promise<RepresentativeName[]> {
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
