import { type Kysely, sql } from 'kysely';
import type { Row, Tables } from '../schema.ts';
import { primaryKeys } from '../tables-in-order.ts';
import { hasFormerNames, nameIn } from './former-names.ts';

const ROWS = 2_000;
/** Of these, a row may be large: the file for a bank is tens of megabytes, the answer to a batch hundreds of kilobytes. */
const fewRows: { readonly [Name in keyof Tables]?: number } = { paymentRun: 1, idempotency: 20, declaration: 500 };

/** All rows of a table, page after page in order of its primary key, with every column that the table has. */
export async function* pagesOf<Name extends keyof Tables>(
  db: Kysely<Tables>,
  table: Name,
  rows = fewRows[table] ?? ROWS,
): AsyncGenerator<Row<Name>[]> {
  const key = await keyIn(db, table);
  // Without a row there is nothing to put in order, and nothing that tells the names.
  if (key.length === 0) return;
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

/** A database of an older version may have other names for the columns of the key. */
async function keyIn(db: Kysely<Tables>, table: keyof Tables): Promise<readonly string[]> {
  const key: readonly string[] = primaryKeys[table];
  if (!hasFormerNames(table)) return key;
  const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)} limit 1`.execute(db);
  const [row] = rows;
  return row === undefined ? [] : key.map((column) => nameIn(table, column, row));
}
