import { setTimeout as wait } from 'node:timers/promises';
import { formOf } from '../secrets.ts';
import type { Store } from '../store.ts';
import { keyInUse } from './data-keys.ts';
import { beginLook, isTable, knewAllColumns, noteColumns, type Progress, progressOf } from './progress.ts';
import { resealBatch } from './reseal-batch.ts';
import { tablesWithSeals } from './sealed-columns.ts';

/**
 * An old data key is kept for a day after nothing was found under it any more, and is removed when a second look finds
 * nothing either: a process that slept may have written in between. Our choice.
 */
export const KEPT_MILLISECONDS = 24 * 3_600_000;

export interface Resealing {
  /** The time of the machine: the clock of a practice portal may jump. */
  now: () => number;
  /** Is asked after each batch whether to go on. */
  mayGoOn: () => boolean;
  keptMilliseconds?: number;
}

/** All is under the data key of now; this process has not taken it up yet; or there was no more time. */
export type ResealOutcome = 'done' | 'key-not-taken-up' | 'stopped';

/**
 * Seals with the data key of now all that stands under an older one, or in the clear where it is to be covered, in small
 * batches. It goes on where it, or another process, stopped or was killed. A data key under which nothing stands any more
 * is removed in time.
 */
export async function reseal(store: Store, wish: Resealing): Promise<ResealOutcome> {
  for (;;) {
    const dataKeyId = await keyInUse(store);
    if (!store.seal('').startsWith(formOf(dataKeyId))) return 'key-not-taken-up';
    const progress = await progressOf(store, dataKeyId);
    if (progress.length < tablesWithSeals.length || !(await knewAllColumns(store))) {
      await beginLook(store, dataKeyId);
      await noteColumns(store);
    } else if (progress.every(({ finishedAt }) => finishedAt !== null)) {
      if (await isRoundOff(store, dataKeyId, progress, wish)) return 'done';
      await beginLook(store, dataKeyId);
    } else if (!(await goAlong(store, progress, wish))) return 'stopped';
    if (!wish.mayGoOn()) return 'stopped';
  }
}

/** Does batch after batch, with as much rest after each as it took; false when it is to stop. */
async function goAlong(store: Store, progress: readonly Progress[], { now, mayGoOn }: Resealing): Promise<boolean> {
  const next = progress.find(({ finishedAt, target }) => finishedAt === null && isTable(target));
  if (next === undefined || !isTable(next.target)) return true;
  const begun = performance.now();
  await resealBatch(store, next.target, next, now());
  await wait(Math.min(performance.now() - begun, 50));
  return mayGoOn();
}

/** After a look at everything: true when it found nothing to do, and no old data key is to be looked for once more. */
async function isRoundOff(
  store: Store,
  dataKeyId: number,
  progress: readonly Progress[],
  { now, keptMilliseconds = KEPT_MILLISECONDS }: Resealing,
): Promise<boolean> {
  const begunAnew = progress.some(({ changedCount }) => changedCount > 0);
  const old = await store.rows
    .selectFrom('dataKey')
    .selectAll()
    .where('purpose', '=', 'seal')
    .where('id', '<', dataKeyId)
    .execute();
  if (begunAnew) {
    await setEmpty(store, dataKeyId, null);
    return false;
  }
  const finishedAt = Math.max(...progress.map((one) => one.finishedAt ?? 0));
  const isSecondLook = (since: number | null): boolean => since !== null && finishedAt >= since + keptMilliseconds;
  const unused = old.filter(({ emptySince }) => isSecondLook(emptySince)).map(({ id }) => id);
  if (unused.length > 0) await store.rows.deleteFrom('dataKey').where('id', 'in', unused).execute();
  if (old.some(({ emptySince }) => emptySince === null)) await setEmpty(store, dataKeyId, now());
  const isDue = old.some(
    ({ id, emptySince }) => emptySince !== null && !unused.includes(id) && now() >= emptySince + keptMilliseconds,
  );
  return !isDue;
}

async function setEmpty({ rows }: Store, dataKeyId: number, since: number | null): Promise<void> {
  await rows
    .updateTable('dataKey')
    .set({ emptySince: since })
    .where('purpose', '=', 'seal')
    .where('id', '<', dataKeyId)
    .where('emptySince', since === null ? 'is not' : 'is', null)
    .execute();
}
