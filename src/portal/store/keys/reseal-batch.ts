import { type RawBuilder, sql } from 'kysely';
import type { Tables } from '../schema.ts';
import type { Store } from '../store.ts';
import { primaryKeys } from '../tables-in-order.ts';
import { noteStep, type Progress } from './progress.ts';
import { type Cells, sealedAnew } from './seal-anew.ts';
import { type SealedColumn, sealedColumnsOf } from './sealed-columns.ts';

// Few enough that no call waits for them longer than it would for another call.
const ROWS = 100;
/** Of these a row may be large: the file for a bank, an invoice, the answer to a batch. */
const fewRows: { readonly [Name in keyof Tables]?: number } = {
  paymentRun: 1,
  invoiceFile: 2,
  tariffList: 2,
  idempotency: 10,
};

/**
 * Seals the next rows of a table with a data key, and notes how far that is; both together or neither. Rows that
 * somebody else holds at this moment are passed over, and counted, so that nobody waits for anybody here.
 */
export async function resealBatch(store: Store, table: keyof Tables, from: Progress, now: number): Promise<void> {
  const columns = sealedColumnsOf(table);
  const count = fewRows[table] ?? ROWS;
  const page = await nextRows(store, table, { after: from.afterJson, columns, count });
  const changes = page.flatMap((row) => {
    const values = sealedAnew(store, table, row, { columns, dataKeyId: from.dataKeyId });
    return values === undefined ? [] : [{ row, values }];
  });
  const last = page.at(-1);
  const step = {
    after: last === undefined ? from.afterJson : JSON.stringify(keyOf(table, last)),
    changed: changes.length,
    finishedAt: page.length < count ? now : null,
  };
  if (changes.length === 0) return void (await noteStep(store, from, step));
  await store.transaction(
    async (inside) => {
      if (!(await noteStep(inside, from, step))) return;
      const free = await freeRows(
        inside,
        table,
        changes.map(({ row }) => row),
      );
      for (const { row, values } of changes) {
        if (free.has(JSON.stringify(keyOf(table, row)))) await replace(inside, table, row, values);
      }
    },
    { durable: false },
  );
}

function keyOf(table: keyof Tables, row: Cells): unknown[] {
  return primaryKeys[table].map((column) => row[column]);
}

interface Wish {
  after: string | null;
  columns: readonly SealedColumn[];
  count: number;
}

async function nextRows({ rows }: Store, table: keyof Tables, { after, columns, count }: Wish): Promise<Cells[]> {
  const key = keyColumns(table);
  const wanted = new Set([...primaryKeys[table], ...columns.map(({ name }) => name)]);
  const from = after === null ? sql`` : sql`where (${key}) > (${sql.join(JSON.parse(after) as (string | number)[])})`;
  const { rows: page } = await sql<Cells>`
    select ${sql.join([...wanted].map((column) => sql.ref(column)))} from ${sql.table(table)} ${from}
    order by ${key} limit ${count}`.execute(rows);
  return page;
}

function keyColumns(table: keyof Tables): RawBuilder<unknown> {
  return sql.join(primaryKeys[table].map((column) => sql.ref(column)));
}

/** On PostgreSQL the rows are held that nobody else holds; on SQLite a transaction has all of them. */
async function freeRows({ rows, engine }: Store, table: keyof Tables, wanted: readonly Cells[]): Promise<Set<string>> {
  if (engine === 'sqlite') return new Set(wanted.map((row) => JSON.stringify(keyOf(table, row))));
  const { rows: held } = await sql<Cells>`
    select ${keyColumns(table)} from ${sql.table(table)}
    where (${keyColumns(table)}) in (${sql.join(wanted.map((row) => sql`(${sql.join(keyOf(table, row))})`))})
    for update skip locked`.execute(rows);
  return new Set(held.map((row) => JSON.stringify(keyOf(table, row))));
}

/** What somebody else has written since it was read is under the new data key already. */
async function replace(
  { rows }: Store,
  table: keyof Tables,
  row: Cells,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  const sets = Object.entries(values).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  const isSame = [...primaryKeys[table], ...Object.keys(values)].map(
    (column) => sql`${sql.ref(column)} = ${row[column]}`,
  );
  await sql`update ${sql.table(table)} set ${sql.join(sets)} where ${sql.join(isSame, sql` and `)}`.execute(rows);
}
