import { newStartError } from '../../start/start-error.ts';
import { kindsOf } from '../column-kinds.ts';
import type { ColumnKind } from '../column-kinds/column-kind.ts';
import { existingColumns } from '../rows/existing-columns.ts';
import { withFormerNames } from '../rows/former-names.ts';
import { insertRows } from '../rows/insert-rows.ts';
import { pagesOf } from '../rows/pages-of.ts';
import type { NewRow, Row, Tables } from '../schema.ts';
import type { Store } from '../store.ts';
import { recordIn, tablesInOrder } from '../tables-in-order.ts';
import { copyCountedIds } from './counted-ids.ts';
import { sumUp } from './sum-up.ts';

/**
 * Copies all rows from one database to another, of whichever engine, page after page, and looks whether all is there. Both
 * have the tables of the same version, those of the other are empty, and both are in a transaction.
 */
export async function copyRows(from: Store, to: Store, place: string): Promise<void> {
  const found = await existingColumns(from);
  const made = await existingColumns(to);
  for (const table of tablesInOrder) {
    const columns = found.get(table);
    if (!isSame(columns, made.get(table))) throw await newStartError('copy-differs', { place, table });
    if (columns !== undefined) await copyTable(from, to, table);
  }
  await copyCountedIds(from, to, new Set(found.keys()));
  for (const [table, columns] of found) {
    if ((await sumUp(from, table, columns)) === (await sumUp(to, table, columns))) continue;
    throw await newStartError('copy-differs', { place, table });
  }
}

function isSame(some: ReadonlySet<string> = new Set(), others: ReadonlySet<string> = new Set()): boolean {
  return some.size === others.size && [...some].every((column) => others.has(column));
}

async function copyTable<Name extends keyof Tables>(from: Store, to: Store, table: Name): Promise<void> {
  const kinds = withFormerNames(table, kindsOf(table));
  for await (const page of pagesOf(from.rows, table)) {
    for (const row of page) {
      const unlike = findUnlike(row, kinds, to.engine);
      if (unlike === undefined) continue;
      const record = recordIn(table, row);
      throw await newStartError('value-not-copied', { column: `${table}.${unlike}`, record });
    }
    await insertRows(to, table, page as readonly Row<Name>[] as readonly NewRow<Name>[]);
  }
}

/** A value that the other engine would keep as something else, or not at all, is found before it gets lost. */
function findUnlike(
  row: object,
  kinds: Readonly<Record<string, ColumnKind | undefined>>,
  to: Store['engine'],
): string | undefined {
  return Object.entries(row).find(([column, value]) => !isOfKind(value, kinds[column], to))?.[0];
}

function isOfKind(value: unknown, kind: ColumnKind | undefined, to: Store['engine']): boolean {
  switch (kind) {
    case 'number':
    case 'cents':
      // PostgreSQL counts further than a number of this program is exact.
      return value === null || Number.isSafeInteger(value);
    case 'text':
      // PostgreSQL keeps no NUL in a text. Source: PostgreSQL, 8.3.
      return value === null || (typeof value === 'string' && (to === 'sqlite' || !value.includes('\0')));
    case undefined:
      return false;
  }
}
