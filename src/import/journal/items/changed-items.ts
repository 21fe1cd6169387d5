import type { FileFinding } from '../../../messages/file-findings.ts';
import type { Journal } from '../journal.ts';
import { bucketItems } from '../schema.ts';
import { countItems } from './item-states.ts';

/** An item that differs from an earlier record. */
export interface ChangedItem {
  readonly id: number;
  readonly owner: string;
  readonly period: string;
  readonly head: readonly (string | null)[];
  /** The number of the earlier record. */
  readonly recordId: string;
}

/** The items that differ from an earlier record, those of a bucket together, without those that have one of these findings. */
export function* changedItems(
  journal: Journal,
  exceptFindings: readonly FileFinding[],
): Generator<{ bucket: number; items: ChangedItem[] }, void> {
  const select = journal.prepare<Omit<ChangedItem, 'head'> & { head: string }>(
    `SELECT id, owner, period, head, recordId FROM item WHERE id > ? AND id <= ? AND state = 'changed' AND NOT EXISTS (
       SELECT 1 FROM finding WHERE finding.item = item.id AND finding.line IS NULL
       AND finding.code IN (${exceptFindings.map((code) => `'${code}'`).join()})
     ) ORDER BY id`,
  );
  const count = countItems(journal);
  for (let bucket = 0; bucket * bucketItems < count; bucket += 1) {
    const rows = select.all(bucket * bucketItems, (bucket + 1) * bucketItems);
    if (rows.length > 0)
      yield { bucket, items: rows.map((row) => ({ ...row, head: JSON.parse(row.head) as (string | null)[] })) };
  }
}
