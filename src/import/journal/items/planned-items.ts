import type { Journal } from '../journal.ts';
import type { ItemState } from '../schema.ts';

/** An item as it is when all lines of the file were read. */
export interface PlannedItem {
  /** Number within the job, from 1. */
  readonly id: number;
  readonly owner: string;
  readonly period: string;
  /** The values on which all of its lines agree. */
  readonly head: readonly (string | null)[];
  readonly firstLine: number;
  readonly lines: number;
  readonly minutes: number;
  readonly cents: number;
  /** The request in which it is sent; null when it is not to be sent. */
  readonly batch: number | null;
  readonly state: ItemState;
}

export function addItems(journal: Journal, items: Iterable<PlannedItem>): void {
  const insert = journal.prepare(
    'INSERT INTO item (id, owner, period, head, firstLine, lines, minutes, cents, batch, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  for (const { id, owner, period, head, firstLine, lines, minutes, cents, batch, state } of items)
    insert.run(id, owner, period, JSON.stringify(head), firstLine, lines, minutes, cents, batch, state);
}
