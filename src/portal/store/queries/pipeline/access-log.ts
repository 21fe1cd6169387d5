import { insertRows } from '../../rows/insert-rows.ts';
import type { NewRow } from '../../schema.ts';
import type { Store } from '../../store.ts';

/** One call: who, as what, whose record, what, when, result. */
export type AccessLogLine = NewRow<'accessLog'>;

export function appendAccessLog(store: Store, lines: readonly AccessLogLine[]): Promise<void> {
  return insertRows(store, 'accessLog', lines);
}
