import { sql } from 'kysely';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';

// A transaction on SQLite has the database for itself; on PostgreSQL it holds the named lock until it ends.

/** Waits until no other transaction holds the lock. */
export async function lock(store: Store, name: string): Promise<void> {
  if (store.engine === 'sqlite') return;
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(store.db);
}

/** Takes the lock, unless another transaction holds it: then it answers false. */
export async function tryLock(store: Store, name: string): Promise<boolean> {
  return (await tryLocks(store, [name])).size === 0;
}

/** Takes those of the locks that no other transaction holds, and answers the others. */
export async function tryLocks(store: Store, names: readonly string[]): Promise<ReadonlySet<string>> {
  if (store.engine === 'sqlite') return new Set();
  const { rows } = await sql<{ name: string }>`
    select name from unnest(${names}::text[]) as listed(name)
    where not pg_try_advisory_xact_lock(hashtextextended(name, 0))`.execute(store.db);
  return new Set(rows.map(({ name }) => name));
}

/** Waits until nobody else is writing to a table, and holds whoever wants to off until the transaction ends. */
export async function lockTable(store: Store, table: keyof Tables): Promise<void> {
  if (store.engine === 'sqlite') return;
  await sql`lock table ${sql.table(table)} in share row exclusive mode`.execute(store.db);
}
