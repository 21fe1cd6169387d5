import type { Store } from '../../store.ts';

/** Counts a search for a person, and answers how many there were on that day; several processes count together. */
export async function countPersonSearch({ db }: Store, subjectHash: string, date: string): Promise<number> {
  const { count } = await db
    .insertInto('personSearches')
    .values({ subjectHash, date, count: 1 })
    .onConflict((conflict) =>
      conflict.columns(['subjectHash', 'date']).doUpdateSet((eb) => ({ count: eb('personSearches.count', '+', 1) })),
    )
    .returning('count')
    .executeTakeFirstOrThrow();
  return count;
}

/** A day that is over limits nobody. */
export async function forgetSearchesBefore({ db }: Store, date: string): Promise<void> {
  await db.deleteFrom('personSearches').where('date', '<', date).execute();
}
