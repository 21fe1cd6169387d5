import type { Store } from '../../store.ts';

/** Counts a search, and answers how many of that kind there were on that day; several processes count together. */
export async function countSearchOf(
  { db }: Store,
  { subject, sought, date }: { subject: string; sought: 'person' | 'company'; date: string },
): Promise<number> {
  // Persons were counted first, under the bare name of who looks for them.
  const subjectHash = sought === 'person' ? subject : `${subject}/${sought}`;
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
