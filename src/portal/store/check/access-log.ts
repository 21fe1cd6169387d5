import type { Finding } from '../../../messages/shape/upkeep.ts';
import { type ChainEnd, chainStart, findEnd } from '../queries/access-log/chain-ends.ts';
import { holdersIn } from '../queries/access-log/holders-in.ts';
import { linkHash, proofOf } from '../queries/access-log/proof.ts';
import { existingColumns } from '../rows/existing-columns.ts';
import { pagesOf } from '../rows/pages-of.ts';
import { isOneOf } from '../rows/rows-of.ts';
import type { Row } from '../schema.ts';
import type { Store } from '../store.ts';
import { type Counts, noCounts } from './counts.ts';

/**
 * Goes along the whole chain of the access log, and finds what was changed, removed or put in between by anybody but the
 * portal, the first in the chain first. A link after a broken one is held to what stands before it, so that one fault is
 * told once.
 */
export async function* accessLogFindings(
  store: Store,
  counts: Counts = noCounts(),
  expected?: ChainEnd,
): AsyncGenerator<Finding> {
  // A database of before the chain has lines only.
  if (!(await existingColumns(store)).has('accessLogLink')) return;
  const seen = new SeenLines(store, counts);
  const anchor = await findEnd(store, 'anchor');
  if (anchor === 'broken') yield { code: 'log-end-broken', params: { which: 'anchor' } };
  let end = anchor === 'broken' ? chainStart : anchor;
  const holders = new HolderSum();
  let isExpected = expected === undefined || isSame(expected, end);
  for await (const links of pagesOf(store.db, 'accessLogLink')) {
    const lines = await linesOf(store, links);
    for (const link of links) {
      const line = lines.get(link.lineId);
      yield* linkFindings(store, end, link, seen.see(link.lineId, line));
      if (line !== undefined) for (const id of holdersIn(line)) holders.add(id, line.id);
      end = { position: link.id, hash: link.hash };
      isExpected ||= isSame(expected, end);
    }
  }
  yield* headFindings(await findEnd(store, 'head'), end);
  if (!isExpected) yield { code: 'log-head-differs', params: { position: expected?.position ?? 0 } };
  for await (const open of pagesOf(store.db, 'accessLogOpen')) {
    const lines = await linesOf(store, open);
    for (const { lineId } of open) yield* lineFindings(seen.see(lineId, lines.get(lineId)));
  }
  for (const line of await linesOutside(store)) yield { code: 'log-line-outside', params: { line } };
  yield* holderFindings(store, holders);
}

interface SeenLine {
  lineId: number;
  fault: 'log-line-missing' | 'log-line-changed' | 'log-line-outside' | undefined;
  proof: string;
}

/** The lines that were looked at so far. */
class SeenLines {
  readonly #store: Store;
  readonly #counts: Counts;
  #areProven = false;

  constructor(store: Store, counts: Counts) {
    this.#store = store;
    this.#counts = counts;
  }

  see(lineId: number, line: Row<'accessLog'> | undefined): SeenLine {
    if (line === undefined) return { lineId, fault: 'log-line-missing', proof: '' };
    this.#counts.accessLines += 1;
    const proof = proofOf(this.#store, line);
    // Since its first proven line the portal has written no other.
    const isForged = line.proof === null && this.#areProven;
    this.#areProven ||= line.proof !== null;
    const isChanged = line.proof !== null && line.proof !== proof;
    return { lineId, fault: isForged ? 'log-line-outside' : isChanged ? 'log-line-changed' : undefined, proof };
  }
}

function isSame(one: ChainEnd | undefined, other: ChainEnd): boolean {
  return one?.position === other.position && one.hash === other.hash;
}

async function linesOf(
  store: Store,
  rows: readonly { lineId: number }[],
): Promise<ReadonlyMap<number, Row<'accessLog'>>> {
  const ids = rows.map(({ lineId }) => lineId);
  const lines = await store.db
    .selectFrom('accessLog')
    .selectAll()
    .where(isOneOf(store, 'id', ids))
    .execute();
  return new Map(lines.map((line) => [line.id, line]));
}

function* lineFindings({ lineId, fault }: SeenLine): Generator<Finding> {
  if (fault !== undefined) yield { code: fault, params: { line: lineId } };
}

function* linkFindings(
  store: Store,
  before: ChainEnd,
  { id: position, hash }: Row<'accessLogLink'>,
  line: SeenLine,
): Generator<Finding> {
  const isFollowed = position === before.position + 1;
  if (!isFollowed) yield { code: 'log-links-missing', params: { from: before.position + 1, to: position - 1 } };
  yield* lineFindings(line);
  if (line.fault !== undefined || !isFollowed) return;
  if (hash !== linkHash(store, before.hash, line.lineId, line.proof)) {
    yield { code: 'log-chain-broken', params: { position, line: line.lineId } };
  }
}

function* headFindings(head: ChainEnd | 'broken', end: ChainEnd): Generator<Finding> {
  if (head === 'broken') yield { code: 'log-end-broken', params: { which: 'head' } };
  else if (!isSame(head, end)) {
    yield { code: 'log-chain-cut', params: { foundPosition: end.position, expectedPosition: head.position } };
  }
}

/** Lines that stand neither in the chain nor among those that wait for it were not written by the portal. */
async function linesOutside({ db }: Store): Promise<number[]> {
  const rows = await db
    .selectFrom('accessLog')
    .select('accessLog.id')
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom('accessLogLink').select('id').whereRef('lineId', '=', 'accessLog.id'))),
    )
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom('accessLogOpen').select('lineId').whereRef('lineId', '=', 'accessLog.id'))),
    )
    .orderBy('accessLog.id')
    .execute();
  return rows.map(({ id }) => id);
}

/** The pair as one number: another pair is as good as always another number. */
function mix(one: number, other: number): number {
  const mixed = Math.imul(Math.imul(one, 0x9e3779b1) ^ other, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) >>> 0;
}

/** How many holders lines name, and which, in whatever order they are seen. */
class HolderSum {
  count = 0;
  #mixed = 0;

  add(budgetHolderId: number, lineId: number): void {
    this.count += 1;
    this.#mixed = (this.#mixed + mix(budgetHolderId, lineId)) % 2 ** 32;
  }

  isSame(other: HolderSum): boolean {
    return this.count === other.count && this.#mixed === other.#mixed;
  }
}

/** Each line in the chain is found by each of its holders, and by nobody else. */
async function* holderFindings(store: Store, expected: HolderSum): AsyncGenerator<Finding> {
  const found = new HolderSum();
  for await (const page of pagesOf(store.db, 'accessLogHolder')) {
    for (const { budgetHolderId, lineId } of page) found.add(budgetHolderId, lineId);
  }
  if (!found.isSame(expected)) {
    yield { code: 'log-holders-differ', params: { found: found.count, expected: expected.count } };
  }
}
