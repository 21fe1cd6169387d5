import type { Journal } from '../journal.ts';
import type { ItemState } from '../schema.ts';

/** The state of an item, and the number of the record that was made of it. */
export interface StateOfItem {
  readonly id: number;
  readonly state: ItemState;
  readonly recordId: string | null;
}

export function countItems(journal: Journal): number {
  return journal.prepare<{ count: number }>('SELECT count(*) AS count FROM item').get()?.count ?? 0;
}

/** Reads the state of each item, some thousands together: there may be hundreds of thousands. */
export function* readItemStates(journal: Journal): Generator<StateOfItem[], void> {
  const select = journal.prepare<StateOfItem>(
    'SELECT id, state, recordId FROM item WHERE id > ? ORDER BY id LIMIT 5000',
  );
  for (let last = 0; ;) {
    const rows = select.all(last);
    const final = rows.at(-1);
    if (final === undefined) return;
    yield rows;
    last = final.id;
  }
}
