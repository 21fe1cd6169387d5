import type { Journal } from '../journal/journal.ts';
import { stagedLinesOf } from '../journal/journal.ts';
import { bucketItems, bucketOf } from '../journal/schema.ts';
import type { Kind } from '../kind.ts';
import type { StagedItem } from '../item.ts';
import { StagedLinesReader } from '../journal/staged-lines.ts';
import type { Batch, SentItem } from '../item.ts';

interface Row {
  id: number;
  owner: string;
  period: string;
  head: string;
  batch: number;
  replaces: string | null;
}

/** What is still to be sent, in the batches that were planned when the file was read. */
export function* readStagedBatches(job: Journal, kind: Kind): Generator<Batch, void> {
  const next = job.database.prepare(
    `SELECT id FROM item WHERE id > ? AND state = 'staged' AND batch IS NOT NULL ORDER BY id LIMIT 1`,
  );
  const select = job.database.prepare(
    `SELECT id, owner, period, head, batch, replaces FROM item
     WHERE id > ? AND id <= ? AND state = 'staged' AND batch IS NOT NULL ORDER BY id`,
  );
  const reader = new StagedLinesReader(stagedLinesOf(job.path), job.database);
  try {
    for (let last = 0; ;) {
      const first = next.get(last) as { id: number } | undefined;
      if (first === undefined) return;
      const bucket = bucketOf(first.id);
      last = (bucket + 1) * bucketItems;
      const rows = select.all(bucket * bucketItems, last) as unknown as Row[];
      yield* batchesOf(rows, bucket, reader, kind);
    }
  } finally {
    reader.close();
  }
}

/** Half of a batch is a batch by itself from now on, so that who goes on later sends it under the same key. */
export function splitBatch(job: Journal, second: readonly SentItem[]): void {
  const first = second[0]?.id ?? 0;
  const last = second.at(-1)?.id ?? 0;
  job.database
    .prepare(`UPDATE item SET batch = (SELECT max(batch) + 1 FROM item) WHERE id >= ? AND id <= ? AND state = 'staged'`)
    .run(first, last);
}

function* batchesOf(
  rows: readonly Row[],
  bucket: number,
  reader: StagedLinesReader,
  kind: Kind,
): Generator<Batch, void> {
  const wanted = new Set(rows.map(({ id }) => id));
  const lines = reader.read(bucket, (item) => wanted.has(item));
  for (const group of Map.groupBy(rows, ({ batch }) => batch).values()) {
    yield {
      items: group.map(({ head, batch: _batch, ...row }) => {
        const item = { ...row, head: JSON.parse(head) as (string | null)[], lines: lines.get(row.id) ?? [] };
        return sentItem(item, kind);
      }),
    };
  }
}

function sentItem(item: StagedItem, kind: Kind): SentItem {
  const seconds = item.lines.some(({ more }) => more)
    ? item.lines.flatMap(({ line, more }) => (more ? [line] : []))
    : none;
  return { id: item.id, ...kind.compose(item), lineCount: item.lines.length, seconds };
}

const none: readonly number[] = [];
