import { type RawBuilder, sql } from 'kysely';
import { kindsOf } from '../column-kinds.ts';
import type { ColumnKind } from '../column-kinds/column-kind.ts';
import type { Tables } from '../schema.ts';
import type { Store } from '../store.ts';

/**
 * What a table comes to, the same on both engines: how many rows and values it has, the sum of each amount, and of all
 * other columns what a lost or changed value would change.
 */
export async function sumUp({ db }: Store, table: keyof Tables, columns: ReadonlySet<string>): Promise<string> {
  const kinds = kindsOf(table);
  // PostgreSQL and SQLite have columns in an order of their own once one was added.
  const sums = [...columns].toSorted().map((column) => {
    const values = sql.ref(column);
    return sql`count(${values}) || ' ' || coalesce(sum(${weightOf(values, kinds[column])}), 0)`;
  });
  const { rows } = await sql<{ sums: string }>`
    select count(*) || ': ' || ${sql.join(sums, sql` || ', ' || `)} as sums from ${sql.table(table)}`.execute(db);
  return rows[0]?.sums ?? '';
}

/** A prime: moments of millions of rows together would be more than SQLite can count. */
const REST = 1_000_003;

function weightOf(values: RawBuilder<unknown>, kind: ColumnKind | undefined): RawBuilder<unknown> {
  switch (kind) {
    case 'cents':
      return values;
    case 'number':
      return sql`${values} % ${sql.lit(REST)}`;
    case 'text':
    case undefined:
      return sql`octet_length(${values})`;
  }
}
