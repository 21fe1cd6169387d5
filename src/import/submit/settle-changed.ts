import type { DeclarationInput } from '../../domain/declaration-content.ts';
import { isPgbError } from '../../sdk/errors/pgb-error.ts';
import type { PgbClient } from '../../sdk/client.ts';
import { isReplacement } from '../group/reference.ts';
import type { Job } from '../job/job.ts';
import { stagedLinesOf } from '../job/job.ts';
import { bucketItems, bucketOf } from '../job/schema.ts';
import type { Kind, StagedItem } from '../kinds/kind.ts';
import { StagedLinesReader } from '../stage/staged-lines.ts';
import { differenceOf } from './changed.ts';
import type { ResultStore } from './result-store.ts';

export interface SettleOptions {
  client: PgbClient;
  kind: Kind;
  run: string;
  /** Withdraws what was declared before, so that it can be declared anew. */
  update: boolean;
  drain: AbortSignal;
  signal?: AbortSignal | undefined;
}

interface Row {
  id: number;
  owner: string;
  period: string;
  head: string;
  recordId: string;
}

// Each is a question to the portal by itself.
const atOnce = 8;

/**
 * Says of each declaration that was declared before and differs now in what it differs; with `update` it withdraws
 * the earlier one while that is allowed. Those are then to be sent. What took the place of another before, and is the
 * same, is a duplicate.
 */
export async function settleChanged(job: Job, results: ResultStore, options: SettleOptions): Promise<void> {
  const reader = new StagedLinesReader(stagedLinesOf(job.path), job.database);
  try {
    for (const rows of changedRows(job, options.update)) {
      const ids = new Set(rows.map(({ id }) => id));
      const lines = reader.read(bucketOf(rows[0]?.id ?? 1), (item) => ids.has(item));
      for (let from = 0; from < rows.length && !options.drain.aborted; from += atOnce) {
        const settled = rows
          .slice(from, from + atOnce)
          .map((row) =>
            settle(
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

/** Some are not settled yet. */
export const hasUnsettled = (job: Job, update: boolean): boolean => changedRows(job, update).next().done !== true;

/** Those of a bucket together, without those that were settled before. */
function* changedRows(job: Job, update: boolean): Generator<Row[], void> {
  const select = job.database.prepare(
    `SELECT id, owner, period, head, recordId FROM item WHERE id > ? AND id <= ? AND state = 'changed' AND NOT EXISTS (
       SELECT 1 FROM finding WHERE finding.item = item.id AND finding.line IS NULL
       AND finding.code IN (${update ? '' : `'DECLARED_DIFFERENTLY', `}'UPDATE_TOO_LATE')
     ) ORDER BY id`,
  );
  const { count } = job.database.prepare('SELECT count(*) AS count FROM item').get() as { count: number };
  for (let first = 0; first < count; first += bucketItems) {
    const rows = select.all(first, first + bucketItems) as unknown as Row[];
    if (rows.length > 0) yield rows;
  }
}

type Changed = Omit<StagedItem, 'replaces'> & Pick<Row, 'recordId'>;

async function settle(
  item: Changed,
  results: ResultStore,
  { client, kind, run, update, signal }: SettleOptions,
): Promise<void> {
  const earlier = await client.declarations.show(item.recordId, { signal });
  const { reference, json } = kind.compose({ ...item, replaces: null });
  const now = JSON.parse(json) as DeclarationInput;
  const isGone = earlier.status === 'withdrawn' || earlier.status === 'rejected';
  if (!isGone && isReplacement(earlier.reference, reference)) {
    results.foundAgain(item.id, earlier);
    return;
  }
  if (isGone || (update && (await withdrawn(client, item.recordId, `${run}-withdraw-${item.id}`, signal)))) {
    results.stageAgain(item.id, item.recordId);
    return;
  }
  results.find(item.id, update ? 'UPDATE_TOO_LATE' : 'DECLARED_DIFFERENTLY', differenceOf(earlier, now));
}

/** False when it is too late for that. */
async function withdrawn(
  client: PgbClient,
  id: string,
  idempotencyKey: string,
  signal?: AbortSignal,
): Promise<boolean> {
  try {
    await client.declarations.withdraw(id, { idempotencyKey, signal });
    return true;
  } catch (error) {
    if (isPgbError(error) && error.code === 'status-conflict') return false;
    throw error;
  }
}
