import { sql } from 'kysely';
import { lock } from '../../locks.ts';
import { isOneOf, rowsOf } from '../../rows/rows-of.ts';
import type { Store } from '../../store.ts';
import { keepEnd } from './chain-ends.ts';
import { noteRemovals } from '../retention/removals.ts';
import { countWithin, holdersIn } from './holders-in.ts';

const LINES_AT_ONCE = 1000;

/**
 * Removes the first lines of the chain that were written before a moment, up to the first that was not. The last link
 * that goes is kept as the anchor of what is left, so that the chain is still followed from its beginning.
 */
export async function forgetLinesBefore(store: Store, moment: number, now: number): Promise<void> {
  for (let isMore = true; isMore;) {
    isMore = await store.transaction(async (inside) => {
      const count = await forgetSome(inside, moment);
      await noteRemovals(inside, { 'access-line': count }, { at: now, cause: 'term' });
      return count > 0;
    });
  }
}

/** Answers how many it forgot; there may be more as long as there were any. */
async function forgetSome(store: Store, moment: number): Promise<number> {
  await lock(store, 'access-log');
  const found = await firstLines(store);
  const young = found.findIndex(({ at }) => at !== null && at >= moment);
  const old = young < 0 ? found : found.slice(0, young);
  const lines = old.slice(0, countWithin(old));
  const last = lines.at(-1);
  if (last === undefined) return 0;
  const ids = lines.map(({ lineId }) => lineId);
  const listed = lines.flatMap((line) =>
    holdersIn(line).map((budgetHolderId) => ({ budgetHolderId, lineId: line.lineId })),
  );
  const given = rowsOf(store, { budgetHolderId: 'number', lineId: 'number' }, listed);
  await sql`
    delete from access_log_holder
    where (budget_holder_id, line_id) in (select given.budget_holder_id, given.line_id from ${given})`.execute(
    store.db,
  );
  await store.db.deleteFrom('accessLogLink').where('id', '<=', last.position).execute();
  await store.db
    .deleteFrom('accessLog')
    .where(isOneOf(store, 'id', ids))
    .execute();
  await keepEnd(store, 'anchor', { position: last.position, hash: last.hash });
  return lines.length;
}

/** A line that somebody else removed goes with those around it. */
async function firstLines({ db }: Store) {
  const rows = await db
    .selectFrom('accessLogLink')
    .leftJoin('accessLog', 'accessLog.id', 'accessLogLink.lineId')
    .select(['accessLogLink.id as position', 'accessLogLink.lineId', 'accessLogLink.hash'])
    .select(['accessLog.at', 'accessLog.budgetHolderIdsJson'])
    .orderBy('accessLogLink.id')
    .limit(LINES_AT_ONCE)
    .execute();
  return rows.map((row) => ({ ...row, budgetHolderIdsJson: row.budgetHolderIdsJson ?? '[]' }));
}
