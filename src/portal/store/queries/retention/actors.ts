import { lockTable } from '../../locks.ts';
import type { TableWith } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { Found, Window } from './windows.ts';

/** Where it stands who did something: in the history of records and in the access log. */
type Teller = TableWith<'actorId'>;
const tellers = Object.keys({ event: true, accessLog: true } satisfies Record<Teller, true>) as Teller[];

/** The newest row of each at a moment. */
export type Newest = Readonly<Record<Teller, number>>;

/**
 * Waits until whoever is writing down an actor has done so with what tells of it. Nothing of before this moment appears
 * afterwards, so that only what is newer is to be looked at again.
 */
export function settledNewest(store: Store): Promise<Newest> {
  return store.transaction(async (inside) => {
    await lockTable(inside, 'actor');
    return newestTold(inside);
  });
}

/** The newest row of each that can be read now. */
export async function newestTold(store: Store): Promise<Newest> {
  return { event: await newestOf(store, 'event'), accessLog: await newestOf(store, 'accessLog') };
}

async function newestOf({ db }: Store, table: Teller): Promise<number> {
  const { id } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.max<number | null>('id').as('id'))
    .executeTakeFirstOrThrow();
  return Number(id ?? 0);
}

async function oldestOf({ db }: Store, table: Teller): Promise<number> {
  const { id } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.min<number | null>('id').as('id'))
    .executeTakeFirstOrThrow();
  return Number(id ?? 1);
}

/** By so many numbers of rows it is looked at a time. */
const NUMBERS_AT_ONCE = 5000;

/**
 * All whom something tells of. No index leads from an actor to what tells of it, which would cost each line of the log more
 * than this costs once in a month.
 */
export async function toldActors(store: Store, newest: Newest): Promise<Set<string>> {
  const told = new Set<string>();
  for (const table of tellers) {
    for (let after = (await oldestOf(store, table)) - 1; after < newest[table]; after += NUMBERS_AT_ONCE)
      for (const id of await toldIn(store, table, { after, until: after + NUMBERS_AT_ONCE })) told.add(id);
  }
  return told;
}

async function toldIn(
  { db }: Store,
  table: Teller,
  { after, until }: { after: number; until?: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom(table)
    .select('actorId')
    .distinct()
    .where('id', '>', after)
    .$if(until !== undefined, (query) => query.where('id', '<=', until ?? 0))
    .where('actorId', 'is not', null)
    .execute();
  return rows.flatMap(({ actorId }) => actorId ?? []);
}

/** Those in a window of actors whom nothing tells of. */
export async function actorsUntold(
  { db }: Store,
  told: ReadonlySet<string>,
  { after, count }: Window<string>,
): Promise<Found<string>> {
  const rows = await db.selectFrom('actor').select('id').where('id', '>', after).orderBy('id').limit(count).execute();
  const ids = rows.map(({ id }) => id);
  return { keys: ids.filter((id) => !told.has(id)), last: ids.length < count ? undefined : ids.at(-1) };
}

/** Removes those of these whom nothing newer tells of either; answers how many. Whoever acts meanwhile waits a moment. */
export async function removeActors(store: Store, ids: readonly string[], newest: Newest): Promise<number> {
  await lockTable(store, 'actor');
  const since = new Set<string>();
  for (const table of tellers) for (const id of await toldIn(store, table, { after: newest[table] })) since.add(id);
  const gone = ids.filter((id) => !since.has(id));
  if (gone.length > 0) await store.db.deleteFrom('actor').where('id', 'in', gone).execute();
  return gone.length;
}
