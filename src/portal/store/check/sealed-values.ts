import type { Finding } from '../../../messages/shape/upkeep.ts';
import { isSealedRow, type SealedColumn, sealedColumnsOf, tablesWithSeals } from '../keys/sealed-columns.ts';
import { existingColumns } from '../rows/existing-columns.ts';
import { pagesOf } from '../rows/pages-of.ts';
import type { Tables } from '../schema.ts';
import { COVER } from '../secrets.ts';
import type { Store } from '../store.ts';
import { recordIn } from '../tables-in-order.ts';
import type { Counts } from './counts.ts';

/** Opens all that is sealed, and throws it away. */
export async function* sealFindings(store: Store, counts: Counts): AsyncGenerator<Finding> {
  const existing = await existingColumns(store);
  for (const table of tablesWithSeals.filter((name) => existing.has(name))) {
    const columns = sealedColumnsOf(table);
    for await (const page of pagesOf(store.rows, table)) {
      for (const row of page) yield* rowFindings(store, table, row, columns, counts);
    }
  }
}

function* rowFindings(
  { unseal }: Store,
  table: keyof Tables,
  row: object,
  columns: readonly SealedColumn[],
  counts: Counts,
): Generator<Finding> {
  const cells = row as Readonly<Record<string, unknown>>;
  if (!isSealedRow(table, cells)) return;
  for (const { name, how } of columns) {
    const value = cells[name];
    if (typeof value !== 'string') continue;
    // What an older version wrote in the clear waits to be covered, and some of it is not to be.
    if (how !== 'sealed' && !value.startsWith(COVER)) continue;
    counts.sealedValues += 1;
    try {
      unseal(how === 'sealed' ? value : value.slice(COVER.length));
    } catch {
      yield { code: 'seal-broken', params: { place: `${table}.${name}`, record: recordIn(table, cells) } };
    }
  }
}
