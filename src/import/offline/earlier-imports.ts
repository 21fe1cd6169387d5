import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { isDamage } from '../journal/job-damaged.ts';
import type { JobFacts } from '../journal/journal.ts';
import { jobEnding } from '../journal/open-job.ts';

/** A declaration that an import on this machine handed in. */
export interface EarlierDeclaration {
  declaration: string;
  job: string;
}
interface Row extends EarlierDeclaration {
  agreement: string;
  month: string;
  invoiceNumber: string | null;
  reference: string;
}

/** Whose imports, to which portal, and since when: what was answered before that moment a snapshot knows. */
export interface EarlierQuery {
  /** Undefined when there are none. */
  folder: string | undefined;
  portal: string;
  caller: string;
  since: string;
}

/** What imports on this machine handed in after a snapshot was taken, kept in a database to be found by. */
export class EarlierImports {
  /** Nearly always there are none, and then nothing has to be looked up. */
  readonly isEmpty: boolean;
  readonly #find: Readonly<Record<'reference' | 'month' | 'invoiceNumber', StatementSync>>;

  constructor(database: DatabaseSync, query: EarlierQuery) {
    database.exec(
      'CREATE TABLE earlier (agreement TEXT, month TEXT, invoiceNumber TEXT, reference TEXT, declaration TEXT, job TEXT)',
    );
    const insert = database.prepare('INSERT INTO earlier VALUES (?, ?, ?, ?, ?, ?)');
    database.exec('BEGIN');
    let count = 0;
    for (const { agreement, month, invoiceNumber, reference, declaration, job } of handedIn(query)) {
      insert.run(agreement, month, invoiceNumber, reference, declaration, job);
      count += 1;
    }
    database.exec('COMMIT; CREATE INDEX earlier_month ON earlier (agreement, month)');
    database.exec('CREATE INDEX earlier_reference ON earlier (reference)');
    database.exec('CREATE INDEX earlier_invoice ON earlier (invoiceNumber)');
    this.isEmpty = count === 0;
    const find = (condition: string): StatementSync =>
      database.prepare(`SELECT declaration, job FROM earlier WHERE ${condition} LIMIT 1`);
    this.#find = {
      reference: find('reference = ?'),
      month: find('agreement = ? AND month = ?'),
      invoiceNumber: find('invoiceNumber = ?'),
    };
  }

  withReference(reference: string): EarlierDeclaration | undefined {
    return this.#find.reference.get(reference) as EarlierDeclaration | undefined;
  }

  inMonth(agreement: string, month: string): EarlierDeclaration | undefined {
    return this.#find.month.get(agreement, month) as EarlierDeclaration | undefined;
  }

  withInvoiceNumber(invoiceNumber: string): EarlierDeclaration | undefined {
    return this.#find.invoiceNumber.get(invoiceNumber) as EarlierDeclaration | undefined;
  }
}

function* handedIn({ folder, ...wanted }: EarlierQuery): Generator<Row> {
  if (folder === undefined || !existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((each) => each.endsWith(jobEnding))) {
    yield* rowsOf(join(folder, name), wanted);
  }
}

/** Of one job; one that cannot be read tells nothing. */
function* rowsOf(path: string, wanted: Omit<EarlierQuery, 'folder'>): Generator<Row> {
  const database = new DatabaseSync(path, { readOnly: true, timeout: 5000 });
  try {
    const facts = factsIn(database);
    if (isWanted(facts, wanted)) yield* declarationsIn(database, facts.id ?? '');
  } catch (error) {
    if (!isDamage(error)) throw error;
  } finally {
    database.close();
  }
}

function factsIn(database: DatabaseSync): Partial<JobFacts> {
  const rows = database.prepare('SELECT name, value FROM fact').all() as { name: string; value: string }[];
  return Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value) as unknown]));
}

function isWanted(facts: Partial<JobFacts>, { portal, caller, since }: Omit<EarlierQuery, 'folder'>): boolean {
  return (
    facts.kind === 'declarations' &&
    facts.dryRun === false &&
    facts.portal === portal &&
    facts.caller === caller &&
    (facts.finishedAt === undefined || facts.finishedAt > since)
  );
}

function* declarationsIn(database: DatabaseSync, job: string): Generator<Row> {
  const rows = database
    .prepare(
      `SELECT owner AS agreement, period AS month, head, reference, recordId AS declaration FROM item
       WHERE state IN ('accepted', 'duplicate') AND recordId IS NOT NULL AND reference IS NOT NULL`,
    )
    .iterate() as Iterable<unknown> as Iterable<Omit<Row, 'job' | 'invoiceNumber'> & { head: string }>;
  for (const { head, ...row } of rows) {
    const [invoiceNumber = null] = JSON.parse(head) as (string | null)[];
    yield { ...row, invoiceNumber, job };
  }
}
