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
export function* readHandedIn(
  folder: string,
  isWanted: (facts: Partial<JobFacts>) => boolean,
): Generator<HandedInDeclaration, void> {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((each) => each.endsWith(jobEnding)))
    yield* readHandedInBy(join(folder, name), isWanted);
}

/** A job that cannot be read tells nothing. */
function* readHandedInBy(
  path: string,
  isWanted: (facts: Partial<JobFacts>) => boolean,
): Generator<HandedInDeclaration, void> {
  const sqlite = new Sqlite(path, { readOnly: true, timeout: 5000 });
  try {
    const facts = readFacts<JobFacts>(sqlite);
    if (isWanted(facts)) yield* readDeclarations(sqlite, facts.id ?? '');
  } catch (error) {
    if (!isDamage(error)) throw error;
  } finally {
    sqlite.close();
  }
}

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
