import type { Store } from '../../../store.ts';

/** Writes what the trade register calls an organisation that acts for holders; tells whether it was known otherwise. */
export async function takeOverOrganisation(
  { db, cover }: Store,
  person: string,
  { name, now }: { name: string; now: number },
): Promise<'changed' | 'unchanged'> {
  const rows = await db
    .selectFrom('representative')
    .select(['id', 'organisationName'])
    .where('person', '=', person)
    .execute();
  // Names are sealed, so that the database cannot tell which are other.
  const others = rows.filter(({ organisationName }) => organisationName !== name).map(({ id }) => id);
  if (others.length === 0) return 'unchanged';
  await db
    .updateTable('representative')
    .set({ organisationName: cover(name), changedAt: now })
    .where('id', 'in', others)
    .execute();
  return 'changed';
}
