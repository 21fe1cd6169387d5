import { type Generated, sql } from 'kysely';
import type { Tables } from '../schema.ts';
import type { Store } from '../store.ts';

type Counted = { [Name in keyof Tables]: Tables[Name] extends { id: Generated<number> } ? Name : never }[keyof Tables];

/** The tables whose rows the database itself numbers, with their names there. */
const counted: Readonly<Record<Counted, string>> = {
  awardConflict: 'award_conflict',
  deposit: 'deposit',
  settledAccount: 'settled_account',
  event: 'event',
  mail: 'mail',
  accessLog: 'access_log',
  removal: 'removal',
};

/**
 * The numbers go on where they were, also where the last rows are gone: whoever follows the events would pass over one
 * that took the number of another.
 */
export async function copyCountedIds(from: Store, to: Store, tables: ReadonlySet<keyof Tables>): Promise<void> {
  for (const [table, name] of Object.entries(counted)) {
    if (tables.has(table as Counted)) await setLast(to, name, await lastOf(from, name));
  }
}

async function lastOf({ db, engine }: Store, name: string): Promise<number> {
  const { rows } = await (
    engine === 'sqlite'
      ? sql<{ last: number | null }>`select max(seq) as last from sqlite_sequence where name = ${name}`
      : sql<{ last: number | null }>`
          select greatest(
            pg_sequence_last_value(pg_get_serial_sequence(${name}, 'id')::regclass),
            (select max(id) from ${sql.table(name)})
          ) as last`
  ).execute(db);
  return rows[0]?.last ?? 0;
}

async function setLast({ db, engine }: Store, name: string, last: number): Promise<void> {
  // A counter that was never used begins at one by itself.
  if (last === 0) return;
  if (engine === 'postgres') {
    await sql`select setval(pg_get_serial_sequence(${name}, 'id'), ${last})`.execute(db);
    return;
  }
  await sql`delete from sqlite_sequence where name = ${name}`.execute(db);
  await sql`insert into sqlite_sequence (name, seq) values (${name}, ${last})`.execute(db);
}
