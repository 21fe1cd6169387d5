import type { Journal } from '../journal.ts';
import { bucketItems, bucketOf } from '../schema.ts';

/** An item that is still to be sent. */
export interface ItemToSend {
  readonly id: number;
  readonly owner: string;
  readonly period: string;
  readonly head: readonly (string | null)[];
  /** The request in which it is sent. */
  readonly batch: number;
  /** The number of an earlier record that it takes the place of. */
  readonly replaces: string | null;
}

const toSend = `state = 'staged' AND batch IS NOT NULL`;

export function hasItemsToSend(journal: Journal): boolean {
  return journal.prepare<unknown>(`SELECT 1 FROM item WHERE ${toSend} LIMIT 1`).get() !== undefined;
}

export function countLinesToSend(journal: Journal): number {
  const count = journal.prepare<{ total: number }>(`SELECT coalesce(sum(lines), 0) AS total FROM item WHERE ${toSend}`);
  return count.get()?.total ?? 0;
}

/** The items after this one that are still to be sent, those of a bucket together. */
export function* itemsToSend(journal: Journal, after = 0): Generator<{ bucket: number; items: ItemToSend[] }, void> {
  const next = journal.prepare<{ id: number }>(`SELECT id FROM item WHERE id > ? AND ${toSend} ORDER BY id LIMIT 1`);
  const select = journal.prepare<Omit<ItemToSend, 'head'> & { head: string }>(
    `SELECT id, owner, period, head, batch, replaces FROM item WHERE id > ? AND id <= ? AND ${toSend} ORDER BY id`,
  );
  for (let last = after; ;) {
    const first = next.get(last);
    if (first === undefined) return;
    const bucket = bucketOf(first.id);
    const before = Math.max(last, bucket * bucketItems);
    last = (bucket + 1) * bucketItems;
    const rows = select.all(before, last);
    yield { bucket, items: rows.map((row) => ({ ...row, head: JSON.parse(row.head) as (string | null)[] })) };
  }
}

/**
 * Puts items that follow each other in a batch of their own, so that a later run sends them under the same key. Its number is
 * below all others: while the file is read more batches may follow.
 */
export function splitBatch(journal: Journal, firstItem: number, lastItem: number): void {
  journal
    .prepare(
      `UPDATE item SET batch = (SELECT min(0, min(batch)) - 1 FROM item) WHERE id >= ? AND id <= ? AND state = 'staged'`,
    )
    .run(firstItem, lastItem);
}
