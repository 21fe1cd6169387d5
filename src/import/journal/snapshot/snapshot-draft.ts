import type { DeclarableTerms, DeclaredMonth } from '../../../contract/types.ts';
import { packCareByDay } from '../../../domain/declaration/months/care-by-day.ts';
import { nothingLeft } from '../../../domain/nothing-left.ts';
import { Sqlite, type Statement } from '../sqlite.ts';
import type { SnapshotFacts } from './facts.ts';
import { partiesOf } from './parties.ts';
import { snapshotIndexes, snapshotTables, snapshotVersion } from './schema.ts';

/** A snapshot that is being written. Nothing of it need survive a crash: it gets its name when it is whole. */
export class SnapshotDraft {
  readonly #sqlite: Sqlite;
  readonly #insert: Record<'fact' | 'agreement' | 'declared', Statement>;

  constructor(path: string) {
    this.#sqlite = new Sqlite(path);
    this.#sqlite.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA user_version = ${snapshotVersion};`);
    this.#sqlite.exec(`BEGIN; ${snapshotTables}`);
    const into = (table: string, width: number): Statement =>
      this.#sqlite.prepare(`INSERT INTO ${table} VALUES (${new Array(width).fill('?').join()})`);
    this.#insert = { fact: into('fact', 2), agreement: into('agreement', 4), declared: into('declared', 14) };
  }

  addTerms(terms: DeclarableTerms): void {
    this.#insert.agreement.run(terms.agreementId, terms.status, JSON.stringify(terms), partiesOf(terms));
  }

  addAgreement(id: string, status: string): void {
    this.#insert.agreement.run(id, status, null, null);
  }

  addDeclared(declared: DeclaredMonth): void {
    const {
      declarationId,
      agreementId,
      careProviderId,
      month,
      kind,
      status,
      reference,
      invoiceNumber,
      minutes,
      totalCents,
      minutesInFirstWeek,
      minutesInLastWeek,
      careByDay,
      ...rest
    } = declared;
    nothingLeft(rest);
    this.#insert.declared.run(
      declarationId,
      agreementId,
      careProviderId,
      month,
      kind,
      status,
      reference,
      invoiceNumber,
      minutes,
      totalCents,
      minutesInFirstWeek,
      minutesInLastWeek,
      packCareByDay({ work: [0, ...careByDay.work], whole: [0, ...careByDay.whole] }),
      null,
    );
  }

  finish(facts: SnapshotFacts): void {
    for (const [name, value] of Object.entries(facts)) this.#insert.fact.run(name, JSON.stringify(value));
    this.#sqlite.exec(`${snapshotIndexes} COMMIT;`);
  }

  close(): void {
    this.#sqlite.close();
  }
}
