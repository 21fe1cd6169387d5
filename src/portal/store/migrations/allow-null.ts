import { type Kysely, sql } from 'kysely';
import type { Store } from '../store.ts';

/** Lets columns be empty that had a value in every row until now. */
export async function allowNull(
  db: Kysely<unknown>,
  engine: Store['engine'],
  table: string,
  columns: readonly string[],
  type: 'integer' | 'text' = 'integer',
): Promise<void> {
  if (engine === 'sqlite' && !(await canAlterColumns(db))) return rewriteTable(db, table, columns, type);
  for (const column of columns) {
    await sql`alter table ${sql.table(table)} alter column ${sql.ref(column)} drop not null`.execute(db);
  }
}

const SINCE = [3, 53] as const;

/** SQLite can do so since 3.53, which Node.js 22 has not. */
async function canAlterColumns(db: Kysely<unknown>): Promise<boolean> {
  const { rows } = await sql<{ version: string }>`select sqlite_version() as version`.execute(db);
  const [major = 0, minor = 0] = (rows[0]?.version ?? SINCE.join('.')).split('.').map(Number);
  return major > SINCE[0] || (major === SINCE[0] && minor >= SINCE[1]);
}

/**
 * The way of before: the rows stay as they are, and only what is known of them is written anew. Source: SQLite, making
 * other kinds of table schema changes.
 */
async function rewriteTable(
  db: Kysely<unknown>,
  table: string,
  columns: readonly string[],
  type: 'integer' | 'text',
): Promise<void> {
  const { rows } = await sql<{ schemaVersion: number }>`pragma schema_version`.execute(db);
  await sql`pragma writable_schema = on`.execute(db);
  for (const column of columns) {
    await sql`
      update sqlite_schema set sql = replace(sql, ${`"${column}" ${type} not null`}, ${`"${column}" ${type}`})
      where type = 'table' and name = ${table}
    `.execute(db);
  }
  await sql.raw(`pragma schema_version = ${(rows[0]?.schemaVersion ?? 0) + 1}`).execute(db);
  await sql`pragma writable_schema = off`.execute(db);
}
