import { insertNewRows, insertRows } from '../../rows/insert-rows.ts';
import type { Store } from '../../store.ts';
import { type AccessLogLine, proofOf } from './proof.ts';

/**
 * Writes lines, in the transaction of the change that they tell of when there is one. They are proven at once and wait
 * to be closed into the chain: to do that here would have every writer wait for the commit of the one before.
 */
export async function appendLines(store: Store, lines: readonly AccessLogLine[]): Promise<void> {
  const rows = lines.map((line) => ({ ...line, proof: proofOf(store, line) }));
  const ids = await insertNewRows(store, 'accessLog', rows);
  await insertRows(
    store,
    'accessLogOpen',
    ids.map((lineId) => ({ lineId })),
  );
}
