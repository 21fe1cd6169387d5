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
  if (store.engine === 'sqlite') return true;
  const { rows } = await sql<{ locked: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as locked`.execute(store.db);
  return rows[0]?.locked === true;
}

/** Waits until nobody else is writing to a table, and holds whoever wants to off until the transaction ends. */
export async function lockTable(store: Store, table: keyof Tables): Promise<void> {
  if (store.engine === 'sqlite') return;
  await sql`lock table ${sql.table(table)} in share row exclusive mode`.execute(store.db);
}
