import { type CompiledQuery, type DatabaseConnection, type QueryResult, SelectQueryNode } from 'kysely';
import type { DiskLog } from './disk-log.ts';
import type { Patience } from './patience.ts';
import type { Statements } from './statements.ts';
import type { ConnectionQueue } from './connection-queue.ts';
import type { SharedCommit } from './shared-commit.ts';

export interface SessionParts {
  writer: Statements;
  reader: Statements;
  /** The queue for writing, since SQLite has one writer. */
  turns: ConnectionQueue;
  patience: Patience;
  /** The commit that small writes share; absent where nothing has to wait for a disk. */
  shared?: SharedCommit | undefined;
  /** Where what was committed is waited for; absent where SQLite waits by itself, and where there is no disk. */
  log?: DiskLog | undefined;
  /**
   * What a commit waits for: until it is safe on the disk, by itself or together with others that come at the same time, or
   * for nothing.
   */
  commits: 'alone' | 'together' | 'relaxed';
}

/** Statements that change nothing. */
const READS = /^\s*(select|explain)\b/i;

/**
 * Kysely takes this for a connection. Outside a transaction, reads go to the reading connection and
 * never wait; in one, everything goes to the writing connection, which the session then has for itself.
 */
export class Session implements DatabaseConnection {
  readonly #parts: SessionParts;
  #inTransaction = false;
  /** The transaction is a part of one that others share. */
  #isPart = false;

  constructor(parts: SessionParts) {
    this.#parts = parts;
  }

  async executeQuery<Row>({ sql, parameters, query }: CompiledQuery): Promise<QueryResult<Row>> {
    const { writer, reader, patience } = this.#parts;
    if (this.#inTransaction) return writer.run(sql, parameters);
    if (SelectQueryNode.is(query) && reader !== writer) {
      return patience.retryWhenBusy(() => reader.run<Row>(sql, parameters));
    }
    const result = await this.#inTurn(() => patience.retryWhenBusy(() => writer.run<Row>(sql, parameters)));
    if (!READS.test(sql)) await this.#reachDisk();
    return result;
  }

  /** `immediate` takes the lock at the start, so that two processes cannot both read and then both want to write. */
  async begin(): Promise<void> {
    const { turns, commits, writer, patience, shared } = this.#parts;
    await turns.take();
    try {
      if (commits === 'alone') await shared?.settle();
      if (shared !== undefined && (commits === 'together' || shared.isOpen)) {
        if (!shared.isOpen) await shared.open();
        shared.enter();
        this.#isPart = true;
      } else {
        if (this.#relaxesSqlite) writer.run('pragma synchronous = normal', []);
        await patience.retryWhenBusy(() => writer.run('begin immediate', []));
      }
      this.#inTransaction = true;
    } catch (error) {
      this.#end();
      throw error;
    }
  }

  async commit(): Promise<void> {
    const { writer, patience, shared } = this.#parts;
    if (this.#isPart) {
      const done = shared?.leave();
      this.#end();
      return done;
    }
    await patience.retryWhenBusy(() => writer.run('commit', []));
    this.#end();
    await this.#reachDisk();
  }

  async rollback(): Promise<void> {
    // After a shared commit that failed there is nothing left to undo.
    if (!this.#inTransaction) return;
    try {
      if (this.#isPart) this.#parts.shared?.undo();
      else this.#parts.writer.run('rollback', []);
    } catch {
      // After a full disk or a failed write SQLite has rolled back by itself.
    } finally {
      this.#end();
    }
  }

  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('Queries are read by page, not streamed');
  }

  async #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const { turns, shared } = this.#parts;
    await turns.take();
    try {
      // It is no part of what others write.
      await shared?.settle();
      return await work();
    } finally {
      turns.give();
    }
  }

  /** SQLite waits for the disk by itself, and is told not to. */
  get #relaxesSqlite(): boolean {
    return this.#parts.commits === 'relaxed' && this.#parts.log === undefined;
  }

  /** The next one has the connection by now. */
  async #reachDisk(): Promise<void> {
    if (this.#parts.commits !== 'relaxed') await this.#parts.log?.reach();
  }

  #end(): void {
    this.#inTransaction = false;
    if (this.#relaxesSqlite && !this.#isPart) this.#parts.writer.run('pragma synchronous = full', []);
    this.#isPart = false;
    this.#parts.turns.give();
  }
}
