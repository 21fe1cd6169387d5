import { type Kysely, sql } from 'kysely';
import { kindsOf } from '../../../../src/portal/store/column-kinds.ts';
import type { ColumnKind } from '../../../../src/portal/store/column-kinds/column-kind.ts';
import { insertRows } from '../../../../src/portal/store/rows/insert-rows.ts';
import type { NewRow, Tables } from '../../../../src/portal/store/schema.ts';
import type { Store } from '../../../../src/portal/store/store.ts';
import { primaryKeys, tablesInOrder } from '../../../../src/portal/store/tables-in-order.ts';

/** Texts and numbers that one engine, or the way to it, could take for something else. */
const texts = [
  '',
  '0012',
  '1e3',
  'true',
  'null',
  'd\'Été \\ "naïef" 😀 \u2028',
  '{"a":[1,null,"\\u0000"]}',
  ' \t\r\n ',
  '\\x6869',
  'x'.repeat(9_000),
];
/** In so many rows of a table stands each of them in each column; the rows after those are there for their number, and not to be long. */
const ROWS_WITH_EACH = 100;
const numbers = [0, 1, -1, 2 ** 31, -(2 ** 31) - 1, 2 ** 53 - 1, -(2 ** 53) + 1];

/** Columns that refer to a row, or that are unique: they hold the number of their own row. */
const isNumbered =
  /^(id|.*Id|.*Hash|reference|agbCode|date|key|caller|kind|job|model|reader|invoiceNumber|month|version|corrects|person|target|serial|code|organisation|thumbprint)$/;
/** Unique in the tables with more rows too. */
const ownNumbers = new Set(['id', 'eventId', 'corrects']);

/** So many rows in each table, and more than a page of some. */
const COUNT = 24;
const many: { readonly [Name in keyof Tables]?: number } = { declaration: 520, accessLog: 2_010, event: 2_010 };

/** Puts rows into every table, with a value of every sort in every column, and nothing in those that may be empty. */
export async function fillEveryTable(store: Store): Promise<void> {
  await store.db.deleteFrom('setting').where('key', '!=', 'key-check').execute();
  // The data keys are there already, or nothing could be opened.
  for (const table of tablesInOrder) if (!/^dataKey/.test(table)) await fill(store, table);
  // The last rows are gone: their numbers are not to be given again.
  for (const table of ['event', 'accessLog', 'settledAccount'] as const) {
    await store.db
      .deleteFrom(table)
      .where('id', '>=', (many[table] ?? COUNT) - 3)
      .execute();
  }
}

async function fill(store: Store, table: keyof Tables): Promise<void> {
  const optional = await optionalColumns(store, table);
  const count = many[table] ?? COUNT;
  const rows = Array.from({ length: count }, (_, at) => {
    const cells = Object.entries(kindsOf(table)).map(([column, kind], place) => {
      const isEmpty = optional.has(column) && (at + place) % 3 === 0;
      return [column, isEmpty ? null : valueOf(column, kind, at + 1, place)];
    });
    return Object.fromEntries(cells) as NewRow<typeof table>;
  });
  await insertRows(store, table, rows);
}

function valueOf(column: string, kind: ColumnKind, row: number, place: number): unknown {
  const isKey = isNumbered.test(column);
  // Rows of the tables with more rows refer to those that there are.
  if (kind === 'number' && isKey) return ownNumbers.has(column) ? row : ((row - 1) % COUNT) + 1;
  if (kind === 'text') return isKey ? `${row} é` : row > ROWS_WITH_EACH ? 'x' : texts[(row + place) % texts.length];
  // Sums of money are exact: of all rows together they stay so.
  return kind === 'cents' ? row * 1_234_567 * (row % 2 ? 1 : -1) : numbers[(row + place) % numbers.length];
}

async function optionalColumns({ db }: Store, table: keyof Tables): Promise<Set<string>> {
  const found = await db.introspection.getTables();
  const columns = found.find(({ name }) => name === inDatabase(table))?.columns ?? [];
  return new Set(columns.filter(({ isNullable }) => isNullable).map(({ name }) => inCode(name)));
}

export function inDatabase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function inCode(name: string): string {
  return name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Every row of every table, in order of its key. */
export async function everyRow({ db }: { db: Kysely<Tables> }): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const table of tablesInOrder) {
    const order = sql.join(primaryKeys[table].map((column) => sql.ref(column)));
    const { rows } = await sql<{ key?: unknown }>`select * from ${sql.table(table)} order by ${order}`.execute(db);
    // That a database was restored stands in it, and stood not in what it was made of.
    all[table] = rows.filter(({ key }) => table !== 'setting' || key !== 'payments.held');
  }
  return all;
}
