import { tryLock } from '../../locks.ts';
import { insertRows } from '../../rows/insert-rows.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import { type ChainEnd, chainStart, findEnd, keepEnd } from './chain-ends.ts';
import { countWithin, holdersIn } from './holders-in.ts';
import { linkHash, proofOf } from './proof.ts';

const LINES_AT_ONCE = 1000;

/**
 * One chain for all processes is closed here, once a minute, and not when a line is written. A line written into a chain
 * must know the line before it, so that on PostgreSQL every call would wait for the commit of the call before, in
 * whatever process; a chain for each process would need the same wait within the process, since two transactions there
 * may commit in another order than they began or not at all, and would leave chains without end behind. Until a line is
 * closed its proof, a keyed hash of its own, tells of a change, and the list of open lines of one that is gone.
 *
 * Closes every line that was committed into the chain, and lists it by the holders whose data it tells of: a batch of an
 * import has hundreds, and its sender does not wait for that. There is one chain, and who closes it has a lock: of several
 * processes one does it, and the others have nothing to wait for. The order is that of closing, so that a transaction
 * that commits after one with a higher number only comes later in the chain.
 */
export async function closeLines(store: Store): Promise<void> {
  for (let isMore = true; isMore;) {
    isMore = await store.transaction(async (inside) => (await tryLock(inside, 'access-log')) && closeSome(inside));
  }
}

/** Answers whether there may be more to close. */
async function closeSome(store: Store): Promise<boolean> {
  const found = await openLines(store);
  const lines = found.slice(0, countWithin(found));
  if (lines.length === 0) return false;
  const links: Row<'accessLogLink'>[] = [];
  let end = await lastLink(store);
  for (const line of lines) {
    const hash = linkHash(store, end.hash, line.id, line.proof ?? proofOf(store, line));
    end = { position: end.position + 1, hash };
    links.push({ id: end.position, lineId: line.id, hash });
  }
  await insertRows(store, 'accessLogLink', links);
  await insertRows(store, 'accessLogHolder', byHolder(lines));
  const ids = lines.map(({ id }) => id);
  await store.db
    .deleteFrom('accessLogOpen')
    .where(isOneOf(store, 'lineId', ids))
    .execute();
  await keepEnd(store, 'head', end);
  return lines.length < found.length || found.length === LINES_AT_ONCE;
}

/** In order of their key, so that rows that are kept together are written together. */
function byHolder(lines: readonly Row<'accessLog'>[]): Row<'accessLogHolder'>[] {
  return lines
    .flatMap((line) => holdersIn(line).map((budgetHolderId) => ({ budgetHolderId, lineId: line.id })))
    .toSorted((one, other) => one.budgetHolderId - other.budgetHolderId || one.lineId - other.lineId);
}

function openLines({ db }: Store): Promise<Row<'accessLog'>[]> {
  return db
    .selectFrom('accessLogOpen')
    .innerJoin('accessLog', 'accessLog.id', 'accessLogOpen.lineId')
    .selectAll('accessLog')
    .orderBy('accessLogOpen.lineId')
    .limit(LINES_AT_ONCE)
    .execute();
}

/** When all links have had their time, the chain goes on from the last that was removed. */
async function lastLink(store: Store): Promise<ChainEnd> {
  const link = await store.db.selectFrom('accessLogLink').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirst();
  if (link !== undefined) return { position: link.id, hash: link.hash };
  const anchor = await findEnd(store, 'anchor');
  return anchor === 'broken' ? chainStart : anchor;
}
