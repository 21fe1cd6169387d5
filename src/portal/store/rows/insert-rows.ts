import { CompiledQuery } from 'kysely';
import { nameInDatabase } from '../names-in-database.ts';
import type { NewRow, Tables } from '../schema.ts';
import type { Store } from '../store.ts';

// SQLite takes 32,766 values in one statement, PostgreSQL 65,535.
const MOST_VALUES = 16_000;

/**
 * Inserts many rows with few statements. A row that lacks a column of another has null there. Their number per statement is
 * a power of two, so that a handful of texts, prepared once, serves every length.
 */
export async function insertRows<Name extends TableName>(
  store: Store,
  table: Name,
  rows: readonly NewRow<Name>[],
): Promise<void> {
  await insert(store, table, rows, '');
}

/**
 * Passes over rows whose place is taken, by what a unique index says; returns the numbers, from the column of that
 * name, of those that went in.
 */
export async function insertNewRows<Name extends TableName>(
  store: Store,
  table: Name,
  rows: readonly NewRow<Name>[],
  number = 'id',
): Promise<number[]> {
  const ending = ` on conflict do nothing returning ${quoteName(number)} as id`;
  const inserted = await insert<Name, { id: number }>(store, table, rows, ending);
  return inserted.map(({ id }) => id);
}

type TableName = keyof Tables;

async function insert<Name extends TableName, Returned>(
  store: Store,
  table: Name,
  rows: readonly NewRow<Name>[],
  ending: string,
): Promise<Returned[]> {
  const returned: Returned[] = [];
  if (rows.length === 0) return returned;
  const columns = columnsOf(rows);
  let start = 0;
  while (start < rows.length) {
    const count = chunkSize(rows.length - start, columns.length);
    const values: unknown[] = [];
    for (let at = start; at < start + count; at += 1) {
      for (const column of columns) values.push(rows[at]?.[column] ?? null);
    }
    const text = insertText(store.engine, table, columns, count) + ending;
    const result = await store.db.executeQuery<Returned>(CompiledQuery.raw(text, values));
    for (const row of result.rows) returned.push(row);
    start += count;
  }
  return returned;
}

/** Every column of any row, so that what only a later row has is not lost. */
function columnsOf<Name extends TableName>(rows: readonly NewRow<Name>[]): (keyof NewRow<Name> & string)[] {
  const columns = new Set<string>();
  for (const row of rows) for (const column in row) columns.add(column);
  return [...columns] as (keyof NewRow<Name> & string)[];
}

function chunkSize(rows: number, columns: number): number {
  return 2 ** Math.floor(Math.log2(Math.min(rows, Math.max(1, MOST_VALUES / columns))));
}

const texts = new Map<string, string>();

function insertText(engine: Store['engine'], table: string, columns: readonly string[], count: number): string {
  const name = `${engine} ${count} ${table} ${columns.join()}`;
  let text = texts.get(name);
  if (text === undefined) texts.set(name, (text = makeText(engine, table, columns, count)));
  return text;
}

function makeText(engine: Store['engine'], table: string, columns: readonly string[], count: number): string {
  const placeholder = engine === 'sqlite' ? () => '?' : (at: number) => `$${at + 1}`;
  const rows = Array.from(
    { length: count },
    (_, row) => `(${columns.map((_column, at) => placeholder(row * columns.length + at)).join()})`,
  );
  return `insert into ${quoteName(table)} (${columns.map(quoteName).join()}) values ${rows.join()}`;
}

function quoteName(name: string): string {
  return `"${nameInDatabase(name)}"`;
}
