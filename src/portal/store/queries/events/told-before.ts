import type { Store } from '../../store.ts';
import { rowsOf } from '../../rows/rows-of.ts';
import type { NewEvent } from './append-events.ts';

/** Those of these events that were not written before, in the same words: so a job that tells of something is repeated. */
export async function notToldBefore(store: Store, events: readonly NewEvent[]): Promise<NewEvent[]> {
  if (events.length === 0) return [];
  const sought = events.map(({ type, recordId, params = {} }, id) => ({
    id,
    type,
    recordId,
    paramsJson: JSON.stringify(params),
  }));
  const columns = { id: 'number', type: 'text', recordId: 'text', paramsJson: 'text' } as const;
  const rows = await store.db
    .selectFrom(rowsOf<(typeof sought)[number]>(store, columns, sought))
    .innerJoin('event', (join) =>
      join
        .onRef('event.recordId', '=', 'given.recordId')
        .onRef('event.type', '=', 'given.type')
        .onRef('event.paramsJson', '=', 'given.paramsJson'),
    )
    .select('given.id')
    .execute();
  const told = new Set(rows.map(({ id }) => id));
  return events.filter((_, id) => !told.has(id));
}
