import { sql } from 'kysely';
import type { Tables } from '../schema.ts';
import type { Store } from '../store.ts';
import { primaryKeys } from '../tables-in-order.ts';

type Place = Pick<Store, 'db' | 'engine'>;

/** The tables of a portal that a database has, with their columns: one of an older version lacks what came later. */
export async function existingColumns({ db, engine }: Place): Promise<Map<keyof Tables, Set<string>>> {
  const { rows } = await (
    engine === 'sqlite'
      ? sql<Found>`
          select listed.name as "table", one.name as "column"
          from sqlite_schema as listed, pragma_table_info(listed.name) as one where listed.type = 'table'`
      : sql<Found>`
          select table_name as "table", column_name as "column"
          from information_schema.columns where table_schema = current_schema()`
  ).execute(db);
  const columns = new Map<keyof Tables, Set<string>>();
  for (const found of rows) {
    const table = inCode(found.table);
    if (!isOurs(table)) continue;
    const known = columns.get(table) ?? new Set();
    columns.set(table, known.add(inCode(found.column)));
  }
  return columns;
}

interface Found {
  table: string;
  column: string;
}

function isOurs(table: string): table is keyof Tables {
  return Object.hasOwn(primaryKeys, table);
}

/** A name as code has it. */
function inCode(name: string): string {
  return name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
