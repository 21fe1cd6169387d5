import { heldItems } from '../journal/items/held-items.ts';
import { itemsToSend, splitBatch, type ItemToSend } from '../journal/items/items-to-send.ts';
import type { Journal } from '../journal/journal.ts';
import { StagedLinesReader } from '../journal/lines/staged-lines.ts';
import type { Kind } from '../kind.ts';
import type { Batch, SentItem, StagedItem, StagedLine } from '../item.ts';

/** Reads what is still to be sent, in the batches that were planned when the file was read. */
export function* readStagedBatches(journal: Journal, kind: Kind): Generator<Batch, void> {
  const reader = new StagedLinesReader(journal);
  try {
    for (const { bucket, items } of itemsToSend(journal)) yield* batchesOf(items, bucket, reader, kind);
  } finally {
    reader.close();
  }
}

/** Reads the batches of the next bucket after an item; undefined when nothing more is to be sent as far as it was planned. */
export function nextStagedBatches(
  journal: Journal,
  kind: Kind,
  after: number,
): { batches: Iterable<Batch>; last: number } | undefined {
  const next = itemsToSend(journal, after).next().value ?? undefined;
  if (next === undefined) return undefined;
  const reader = new StagedLinesReader(journal);
  try {
    return { batches: batchesOf(next.items, next.bucket, reader, kind), last: next.items.at(-1)?.id ?? after };
  } finally {
    reader.close();
  }
}

// A check answers at once, so that a request holds no more than a portal judges in a moment.
export const mostJudged = 100;

/** Reads the lines that are not wrong of what is held, to have them judged so many items at a time at most. */
export function* readHeldBatches(journal: Journal, kind: Kind, most = mostJudged): Generator<Batch, void> {
  const reader = new StagedLinesReader(journal);
  try {
    for (const { bucket, items } of heldItems(journal)) {
      const wanted = new Set(items.map(({ id }) => id));
      const lines = reader.read(bucket, (item) => wanted.has(item));
      const judgeable = items.filter(({ id }) => lines.has(id));
      for (let from = 0; from < judgeable.length; from += most) {
        const some = judgeable.slice(from, from + most);
        yield { items: some.map((item) => sentItem({ ...item, lines: lines.of(item.id) }, kind)) };
      }
    }
  } finally {
    reader.close();
  }
}

/** Makes half of a batch a batch of its own, so that a later run sends it under the same key. */
export function splitOff(journal: Journal, half: readonly SentItem[]): void {
  splitBatch(journal, half[0]?.id ?? 0, half.at(-1)?.id ?? 0);
}

/** The lines are read at once, and each batch is made when it is asked for. */
function batchesOf(
  items: readonly ItemToSend[],
  bucket: number,
  reader: StagedLinesReader,
  kind: Kind,
): Iterable<Batch> {
  return makeBatches(items, reader.readEach(bucket, items), kind);
}

function* makeBatches(
  items: readonly ItemToSend[],
  linesOf: (item: number) => StagedLine[],
  kind: Kind,
): Generator<Batch, void> {
  for (const group of Map.groupBy(items, ({ batch }) => batch).values()) {
    yield { items: group.map(({ batch: _, ...item }) => sentItem({ ...item, lines: linesOf(item.id) }, kind)) };
  }
}

function sentItem(item: StagedItem, kind: Kind): SentItem {
  const seconds = item.lines.some(({ more }) => more)
    ? item.lines.flatMap(({ line, more }) => (more ? [line] : []))
    : none;
  return { id: item.id, ...kind.compose(item), lineCount: item.lines.length, seconds };
}

const none: readonly number[] = [];
