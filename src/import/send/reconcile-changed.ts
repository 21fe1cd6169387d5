import type { FileFinding } from '../../messages/file-findings.ts';
import type { PgbClient } from '../../sdk/client.ts';
import type { Journal } from '../journal/journal.ts';
import { stagedLinesOf } from '../journal/journal.ts';
import { bucketItems, bucketOf } from '../journal/schema.ts';
import type { Kind } from '../kind.ts';
import type { StagedItem } from '../item.ts';
import { StagedLinesReader } from '../journal/staged-lines.ts';
import type { OutcomeRecorder } from './outcome-recorder.ts';

export interface Reconciling {
  client: PgbClient;
  kind: Kind;
  run: string;
  /** Makes what the portal has into what the file says, while that is allowed. */
  update: boolean;
  signal?: AbortSignal | undefined;
}
export interface ReconcileOptions extends Reconciling {
  settle: Reconcile;
  drain: AbortSignal;
}

/** An item that differs from an earlier record, with the number of that. */
export type Changed = Omit<StagedItem, 'replaces'> & { recordId: string };

/** Finds out in what one item differs, and does what is to be done about it. */
export type Reconcile = (item: Changed, results: OutcomeRecorder, settling: Reconciling) => Promise<void>;

interface Row {
  id: number;
  owner: string;
  period: string;
  head: string;
  recordId: string;
}

// Each is a question to the portal by itself.
const atOnce = 8;

/** Settles each item that was sent before and differs now; some of them are then to be sent again. */
export async function reconcileChanged(
  job: Journal,
  results: OutcomeRecorder,
  options: ReconcileOptions,
): Promise<void> {
  const reader = new StagedLinesReader(stagedLinesOf(job.path), job.database);
  try {
    for (const rows of changedRows(job, options.update)) {
      const ids = new Set(rows.map(({ id }) => id));
      const lines = reader.read(bucketOf(rows[0]?.id ?? 1), (item) => ids.has(item));
      for (let from = 0; from < rows.length && !options.drain.aborted; from += atOnce) {
        const settled = rows
          .slice(from, from + atOnce)
          .map((row) =>
            options.settle(
              { ...row, head: JSON.parse(row.head) as (string | null)[], lines: lines.get(row.id) ?? [] },
              results,
              options,
            ),
          );
        await Promise.all(settled);
      }
    }
  } finally {
    reader.close();
  }
}

const differently: readonly FileFinding[] = ['DECLARED_DIFFERENTLY', 'DRAFTED_DIFFERENTLY'];
const tooLate: readonly FileFinding[] = ['UPDATE_TOO_LATE', 'DRAFT_UPDATE_TOO_LATE'];

/** Some are not settled yet. */
export function hasUnreconciled(job: Journal, update: boolean): boolean {
  return changedRows(job, update).next().done !== true;
}

/** Those of a bucket together, without those that were settled before. */
function* changedRows(job: Journal, update: boolean): Generator<Row[], void> {
  const settled = update ? tooLate : [...differently, ...tooLate];
  const select = job.database.prepare(
    `SELECT id, owner, period, head, recordId FROM item WHERE id > ? AND id <= ? AND state = 'changed' AND NOT EXISTS (
       SELECT 1 FROM finding WHERE finding.item = item.id AND finding.line IS NULL
       AND finding.code IN (${settled.map((code) => `'${code}'`).join()})
     ) ORDER BY id`,
  );
  const { count } = job.database.prepare('SELECT count(*) AS count FROM item').get() as { count: number };
  for (let first = 0; first < count; first += bucketItems) {
    const rows = select.all(first, first + bucketItems) as unknown as Row[];
    if (rows.length > 0) yield rows;
  }
}
