import type { Journal } from '../journal.ts';
import { bucketItems } from '../schema.ts';
import { countItems } from './item-states.ts';
import type { ItemToSend } from './items-to-send.ts';

/** An item that is held back, of which the lines that are not wrong were not judged yet. */
export type HeldItem = Omit<ItemToSend, 'batch'>;

/** The items that were held when the file was read, those of a bucket together. */
export function* heldItems(journal: Journal): Generator<{ bucket: number; items: HeldItem[] }, void> {
  const select = journal.prepare<Omit<HeldItem, 'head'> & { head: string }>(
    `SELECT id, owner, period, head, replaces FROM item WHERE id > ? AND id <= ? AND state = 'held' AND batch IS NULL
     AND id NOT IN (SELECT item FROM judged) ORDER BY id`,
  );
  const count = countItems(journal);
  for (let bucket = 0; bucket * bucketItems < count; bucket += 1) {
    const rows = select.all(bucket * bucketItems, (bucket + 1) * bucketItems);
    if (rows.length > 0)
      yield { bucket, items: rows.map((row) => ({ ...row, head: JSON.parse(row.head) as (string | null)[] })) };
  }
}
