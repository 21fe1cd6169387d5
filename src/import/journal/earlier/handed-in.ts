import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readFacts } from '../facts.ts';
import { isDamage } from '../job-damaged.ts';
import { jobEnding, type JobFacts } from '../journal.ts';
import { Sqlite } from '../sqlite.ts';

/** A declaration that an import on this machine handed in. */
export interface HandedInDeclaration {
  declaration: string;
  /** The import that handed it in. */
  job: string;
  agreement: string;
  month: string;
  invoiceNumber: string | null;
  reference: string;
}

/** Reads what the jobs of a folder handed in, of the jobs that are wanted by their facts. */
export function readHandedIn(
  folder: string,
  isWanted: (facts: Partial<JobFacts>) => boolean,
): Generator<HandedInDeclaration, void> {
  return readJobs(folder, (sqlite, facts) => (isWanted(facts) ? readDeclarations(sqlite, facts.id ?? '') : none));
}

/** Reads something of each job of a folder. A job that cannot be read tells nothing. */
export function* readJobs<Found>(
  folder: string,
  read: (sqlite: Sqlite, facts: Partial<JobFacts>, path: string) => Iterable<Found>,
): Generator<Found, void> {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((each) => each.endsWith(jobEnding)))
    yield* readJob(join(folder, name), read);
}

export function* readJob<Found>(
  path: string,
  read: (sqlite: Sqlite, facts: Partial<JobFacts>, path: string) => Iterable<Found>,
): Generator<Found, void> {
  const sqlite = new Sqlite(path, { readOnly: true, timeout: 5000 });
  try {
    yield* read(sqlite, readFacts<JobFacts>(sqlite), path);
  } catch (error) {
    if (!isDamage(error)) throw error;
  } finally {
    sqlite.close();
  }
}

/** A job of an earlier version has fewer tables, and is only read. */
export function hasTable(sqlite: Sqlite, name: string): boolean {
  return sqlite.prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?`).get(name) !== undefined;
}

const none: readonly never[] = [];

type Row = Omit<HandedInDeclaration, 'job' | 'invoiceNumber'> & { head: string };

function* readDeclarations(sqlite: Sqlite, job: string): Generator<HandedInDeclaration, void> {
  const select = sqlite.prepare<Row>(
    `SELECT owner AS agreement, period AS month, head, reference, recordId AS declaration FROM item
     WHERE state IN ('accepted', 'duplicate') AND recordId IS NOT NULL AND reference IS NOT NULL`,
  );
  for (const { head, ...row } of select.iterate()) {
    const [invoiceNumber = null] = JSON.parse(head) as (string | null)[];
    yield { ...row, invoiceNumber, job };
  }
}
