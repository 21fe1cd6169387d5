import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';

// A practice portal lets one sign in as anybody in it, so it must know in full who that is.

export interface HolderInFull {
  initials: string;
  surname: string;
  bsn: string;
}

export async function findHolderInFull(store: Store, id: number): Promise<HolderInFull | undefined> {
  const row = await store.db
    .selectFrom('budgetHolder')
    .select(['initials', 'surname', 'bsnSealed'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { initials: row.initials, surname: row.surname, bsn: store.unseal(row.bsnSealed) };
}

export interface ProviderInFull extends Pick<Row<'careProvider'>, 'name' | 'agbCode' | 'kvkNumber'> {
  bsn: string | null;
}

export async function findProviderInFull(store: Store, id: number): Promise<ProviderInFull | undefined> {
  const row = await store.db
    .selectFrom('careProvider')
    .select(['name', 'agbCode', 'kvkNumber', 'bsnSealed'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { bsnSealed, ...known } = row;
  return { ...known, bsn: bsnSealed === null ? null : store.unseal(bsnSealed) };
}
