import { filledUp } from '../rows/filled-up.ts';
import type { Tables } from '../schema.ts';
import { COVER, dataKeyOf } from '../secrets.ts';
import type { Store } from '../store.ts';
import { filledUpColumns, isSealedRow, type SealedColumn, TELLS_OF_CARE } from './sealed-columns.ts';

export type Cells = Readonly<Record<string, unknown>>;

/** The data key of a value as it stands in a column; undefined where it stands in the clear. */
export function keyOfValue(value: string, { how }: Pick<SealedColumn, 'how'>): number | undefined {
  if (how === 'sealed') return dataKeyOf(value);
  return value.startsWith(COVER) ? dataKeyOf(value.slice(COVER.length)) : undefined;
}

/** The values of a row that do not stand under a data key, sealed with it; undefined when there are none. */
export function sealedAnew(
  store: Pick<Store, 'seal' | 'unseal' | 'cover'>,
  table: keyof Tables,
  row: Cells,
  { columns, dataKeyId }: { columns: readonly SealedColumn[]; dataKeyId: number },
): Record<string, string> | undefined {
  if (!isSealedRow(table, row)) return undefined;
  const changed: Record<string, string> = {};
  for (const column of columns) {
    const value = row[column.name];
    if (typeof value !== 'string' || keyOfValue(value, column) === dataKeyId) continue;
    if (column.how === 'covered-in-part' && !isToCover(value)) continue;
    const anew = column.how === 'sealed' ? store.seal(store.unseal(value)) : coverAnew(store, column, value);
    changed[column.name] = anew;
  }
  return Object.keys(changed).length === 0 ? undefined : changed;
}

/** What tells of no care stands in the clear, and is to. */
function isToCover(value: string): boolean {
  return value.startsWith(COVER) || value.includes(TELLS_OF_CARE);
}

function coverAnew(
  { unseal, cover }: Pick<Store, 'unseal' | 'cover'>,
  { name }: Pick<SealedColumn, 'name'>,
  value: string,
): string {
  const text = value.startsWith(COVER) ? unseal(value.slice(COVER.length)) : value;
  return cover(filledUpColumns.has(name) ? filledUp(text) : text);
}
