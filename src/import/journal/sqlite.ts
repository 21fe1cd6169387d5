import { DatabaseSync, type DatabaseSyncOptions, type SQLInputValue } from 'node:sqlite';

/** A statement that was prepared, with rows of a known form. */
export interface Statement<Row = never> {
  get(...values: SQLInputValue[]): Row | undefined;
  all(...values: SQLInputValue[]): Row[];
  /** Gives one row after the other, for results that do not fit in memory. */
  iterate(...values: SQLInputValue[]): Iterable<Row>;
  run(...values: SQLInputValue[]): unknown;
}

/** A SQLite file. No other room knows that journals and snapshots are kept in SQLite. */
export class Sqlite {
  readonly #database: DatabaseSync;

  constructor(path: string, options: DatabaseSyncOptions = {}) {
    this.#database = new DatabaseSync(path, options);
  }

  get isOpen(): boolean {
    return this.#database.isOpen;
  }

  exec(sql: string): void {
    this.#database.exec(sql);
  }

  /** `Row` is what the statement selects: SQLite itself does not tell. */
  prepare<Row = never>(sql: string): Statement<Row> {
    return this.#database.prepare(sql) as unknown as Statement<Row>;
  }

  transaction<Result>(work: () => Result): Result {
    this.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.exec('COMMIT');
      return result;
    } catch (error) {
      // On a full disk SQLite has rolled back by itself.
      if (this.#database.isTransaction) this.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    this.#database.close();
  }
}
