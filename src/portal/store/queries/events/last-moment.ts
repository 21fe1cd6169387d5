import type { Store } from '../../store.ts';

/** When the newest event happened; 0 before there is one. */
export async function lastMoment({ db }: Store): Promise<number> {
  const newest = await db.selectFrom('event').select('at').orderBy('id', 'desc').limit(1).executeTakeFirst();
  return newest?.at ?? 0;
}
