import { type Kysely, sql } from 'kysely';
import type { Row, Tables } from '../schema.ts';
import { primaryKeys } from '../tables-in-order.ts';

const ROWS = 2_000;

/** All rows of a table, page after page in order of its primary key, with every column that the table has. */
export async function* pagesOf<Name extends keyof Tables>(
  db: Kysely<Tables>,
  table: Name,
  rows = ROWS,
): AsyncGenerator<Row<Name>[]> {
  const key: readonly string[] = primaryKeys[table];
  const columns = sql.join(key.map((column) => sql.ref(column)));
  let after = sql``;
  for (;;) {
    const { rows: page } = await sql<Row<Name>>`
      select * from ${sql.table(table)} ${after} order by ${columns} limit ${rows}`.execute(db);
    if (page.length > 0) yield page;
    const last = page.at(-1) as Readonly<Record<string, unknown>> | undefined;
    if (last === undefined || page.length < rows) return;
    after = sql`where (${columns}) > (${sql.join(key.map((column) => last[column]))})`;
  }
}

/** Tells which tables a database has: one of an older version lacks those that came later. */
export async function existingTables({ db, engine }: { db: Kysely<Tables>; engine: string }): Promise<Set<string>> {
  const { rows } = await (
    engine === 'sqlite'
      ? sql<{ name: string }>`select name from sqlite_schema where type = 'table'`
      : sql<{
          name: string;
        }>`select table_name as name from information_schema.tables where table_schema = current_schema()`
  ).execute(db);
  return new Set(rows.map(({ name }) => name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())));
}
