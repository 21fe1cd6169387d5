import { type AliasedRawBuilder, type RawBuilder, sql, type SqlBool } from 'kysely';
import type { Store } from '../store.ts';

type ColumnKind = 'number' | 'text';
type Kinds<Row> = { readonly [Column in keyof Row]-?: ColumnKind };

/**
 * Rows handed to a query as if they were a table named `given`, to join with. The text of the query
 * is the same however many there are, so that it is prepared once; no list of placeholders grows.
 */
export function rowsOf<Row extends object>(
  store: Store,
  kinds: Kinds<Row>,
  rows: readonly Row[],
): AliasedRawBuilder<Row, 'given'> {
  const columns = Object.keys(kinds) as (keyof Row & string)[];
  return (store.engine === 'sqlite' ? jsonRows(columns, rows) : arrayRows(kinds, columns, rows)).as('given');
}

type Column<Row> = keyof Row & string;

function jsonRows<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): RawBuilder<Row> {
  const json = JSON.stringify(rows.map((row) => columns.map((column) => row[column])));
  const picked = columns.map((column, at) => sql`value ->> ${sql.lit(at)} as ${sql.ref(column)}`);
  return sql<Row>`(select ${sql.join(picked)} from json_each(${json}))`;
}

function arrayRows<Row>(kinds: Kinds<Row>, columns: readonly Column<Row>[], rows: readonly Row[]): RawBuilder<Row> {
  const arrays = columns.map((column) => {
    const values = rows.map((row) => row[column]);
    return kinds[column] === 'number' ? sql`${values}::bigint[]` : sql`${values}::text[]`;
  });
  const names = columns.map((column) => sql.ref(column));
  return sql<Row>`(select * from unnest(${sql.join(arrays)}) as listed(${sql.join(names)}))`;
}

/** `column in (…)` for a list of any length, in a text that is always the same. */
export function isOneOf(store: Store, column: string, numbers: readonly number[]): RawBuilder<SqlBool> {
  return store.engine === 'sqlite'
    ? sql<SqlBool>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(numbers)}))`
    : sql<SqlBool>`${sql.ref(column)} = any(${numbers}::bigint[])`;
}

/** The numbers of a column in one text, each as often as it stands there, for `numbersIn` to read: thousands of rows of one number take far longer. */
export function numbersTogether(store: Store, column: string): RawBuilder<string> {
  const of = sql.ref(column);
  return store.engine === 'sqlite' ? sql<string>`group_concat(${of})` : sql<string>`string_agg(${of}::text, ',')`;
}

/** The numbers of such a text, each once, in their order. */
export function numbersIn(together: string): number[] {
  return [...new Set(together.split(',').map(Number))].sort((one, other) => one - other);
}
