import {
  type ErasedKind,
  erasedKinds,
  type KeptCounts,
  type KeptKind,
  keptKinds,
  type RemovalCause,
} from '../../../../domain/retention/kept-kinds.ts';
import { insertRows } from '../../rows/insert-rows.ts';
import type { Store } from '../../store.ts';

const kinds = [...new Set([...keptKinds, ...erasedKinds])];

/** Writes down how many were removed, in the transaction in which they were. */
export async function noteRemovals(
  store: Store,
  counts: KeptCounts,
  { at, cause }: { at: number; cause: RemovalCause },
): Promise<void> {
  const rows = kinds.map((kind) => ({ at, kind, cause, count: counts[kind] ?? 0 })).filter(({ count }) => count > 0);
  await insertRows(store, 'removal', rows);
}

export function addCounts(one: KeptCounts, other: KeptCounts): KeptCounts {
  const sums: KeptCounts = { ...one };
  for (const kind of kinds) {
    const sum = (one[kind] ?? 0) + (other[kind] ?? 0);
    if (sum > 0) sums[kind] = sum;
  }
  return sums;
}

export interface Removed {
  kind: KeptKind | ErasedKind;
  cause: RemovalCause;
  count: number;
  lastAt: number;
}

/** All that was ever removed, added up by kind and cause. */
export async function removedSoFar({ db }: Store): Promise<Removed[]> {
  const rows = await db
    .selectFrom('removal')
    .select(['kind', 'cause'])
    .select(({ fn }) => [fn.sum<number | string>('count').as('count'), fn.max('at').as('lastAt')])
    .groupBy(['kind', 'cause'])
    .orderBy('kind')
    .orderBy('cause')
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count), lastAt: Number(row.lastAt) }));
}
