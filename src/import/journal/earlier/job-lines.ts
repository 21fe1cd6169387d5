import type { JobFacts } from '../journal.ts';
import { linePieces } from '../lines/line-index.ts';
import type { Sqlite } from '../sqlite.ts';
import { firstFileOf } from './first-file.ts';
import { hasTable } from './handed-in.ts';

/** An earlier import, and the file whose lines its numbers are about. */
export interface Job {
  readonly path: string;
  readonly sha256: string;
  readonly first: string | null;
  readonly isRest: boolean;
}

/** An item of an earlier job that is in a declaration. */
export interface Handed {
  readonly job: Job;
  readonly item: number;
  readonly reference: string;
  /** This import made the declaration; otherwise it was told that the declaration is there. */
  readonly isMade: boolean;
  /** The declaration that the item was put together with. */
  readonly joinedTo: string | null;
}

export interface JobLines {
  /** The lines of each item without those that are wrong, and with them; as numbers of the first file. */
  readonly good: ReadonlyMap<number, readonly Line[]>;
  readonly all: ReadonlyMap<number, readonly Line[]>;
}
export interface Line {
  readonly line: number;
  readonly original: number | undefined;
}

export interface ItemOfJob {
  readonly job: Job;
  readonly item: number;
  readonly owner: string;
  readonly period: string;
}

const none: readonly never[] = [];

/** Tells what a job is about, by its facts. */
export function jobOf(sqlite: Sqlite, facts: Partial<JobFacts>, path: string): Job {
  const first = firstFileOf(sqlite, facts);
  return { path, sha256: facts.sha256 ?? '', first, isRest: first !== facts.sha256 };
}

interface HandedRow {
  id: number;
  state: string;
  reference: string;
  recordId: string;
  joined: string | null;
}

/** Reads the items of a job that are in a declaration. */
export function* handedInBy(sqlite: Sqlite, job: Job): Generator<Handed & { declaration: string }, void> {
  const joined = hasTable(sqlite, 'replacement')
    ? `(SELECT recordId FROM replacement WHERE replacement.item = item.id AND joins = 1 AND replacement.state = 'done')`
    : 'NULL';
  const select = sqlite.prepare<HandedRow>(
    `SELECT id, state, reference, recordId, ${joined} AS joined FROM item
     WHERE state IN ('accepted', 'duplicate') AND recordId IS NOT NULL`,
  );
  for (const { id, state, reference, recordId, joined: joinedTo } of select.iterate()) {
    const isMade = state === 'accepted';
    // A rest that was told to be there already says so of lines that were found in an earlier journal as well.
    if (isMade || !job.isRest) yield { job, item: id, reference, isMade, joinedTo, declaration: recordId };
  }
}

/** Reads all items of a job. */
export function* itemsOf(sqlite: Sqlite, job: Job): Generator<ItemOfJob, void> {
  const select = sqlite.prepare<{ id: number; owner: string; period: string }>('SELECT id, owner, period FROM item');
  for (const { id, owner, period } of select.iterate()) yield { owner, period, job, item: id };
}

/** Reads which lines belong to each item of a job. */
export function linesIn(sqlite: Sqlite, { isRest }: Job): JobLines {
  const wrong = new Set(
    sqlite.prepare<{ line: number; item: number }>('SELECT line, item FROM wrong').all().map(({ line, item }) => `${line} ${item}`), // prettier-ignore
  );
  const originals = new Map(isRest ? readOriginals(sqlite) : none);
  const good = new Map<number, Line[]>();
  const all = new Map<number, Line[]>();
  for (const { entries } of linePieces(sqlite)) {
    for (const { line, item } of entries) {
      if (item === 0) continue;
      const each = { line, original: isRest ? originals.get(line) : line };
      append(all, item, each);
      if (!wrong.has(`${line} ${item}`)) append(good, item, each);
    }
  }
  return { good, all };
}

function readOriginals(sqlite: Sqlite): [number, number][] {
  return sqlite
    .prepare<{ line: number; original: number }>('SELECT line, original FROM original')
    .all()
    .map(({ line, original }) => [line, original]);
}

function append(lines: Map<number, Line[]>, item: number, line: Line): void {
  const known = lines.get(item);
  if (known === undefined) lines.set(item, [line]);
  else known.push(line);
}
