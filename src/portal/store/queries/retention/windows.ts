import type { Store } from '../../store.ts';

/** Some rows by their key, from the one after `after`: all of a table are looked at in pieces, so that nobody waits for long. */
export interface Window<Key> {
  after: Key;
  count: number;
}

/** Those in a window that were looked for, and its last key; undefined when nothing follows it. */
export interface Found<Key> {
  keys: Key[];
  last: Key | undefined;
}

/** Looks through a window of rows that have a number. */
export async function lookThrough(
  store: Store,
  table: 'budgetHolder' | 'careProvider',
  { after, count }: Window<number>,
  choose: (ids: readonly number[]) => Promise<number[]>,
): Promise<Found<number>> {
  const rows = await store.db
    .selectFrom(table)
    .select('id')
    .where('id', '>', after)
    .orderBy('id')
    .limit(count)
    .execute();
  const ids = rows.map(({ id }) => id);
  return { keys: ids.length === 0 ? [] : await choose(ids), last: ids.length < count ? undefined : ids.at(-1) };
}
