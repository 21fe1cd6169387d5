import { type CompiledQuery, type DatabaseConnection, type QueryResult, SelectQueryNode } from 'kysely';
import type { Patience } from './patience.ts';
import type { Statements } from './statements.ts';
import type { ConnectionQueue } from './connection-queue.ts';

export interface SessionParts {
  writer: Statements;
  reader: Statements;
  /** The queue for writing, since SQLite has one writer. */
  turns: ConnectionQueue;
  patience: Patience;
  /** True when a commit waits until it is safe on the disk. */
  durable: boolean;
}

/**
 * Kysely takes this for a connection. Outside a transaction, reads go to the reading connection and
 * never wait; in one, everything goes to the writing connection, which the session then has for itself.
 */
export class Session implements DatabaseConnection {
  readonly #parts: SessionParts;
  #inTransaction = false;

  constructor(parts: SessionParts) {
    this.#parts = parts;
  }

  async executeQuery<Row>({ sql, parameters, query }: CompiledQuery): Promise<QueryResult<Row>> {
    const { writer, reader, patience } = this.#parts;
    if (this.#inTransaction) return writer.run(sql, parameters);
    if (SelectQueryNode.is(query) && reader !== writer) {
      return patience.retryWhenBusy(() => reader.run<Row>(sql, parameters));
    }
    return this.#inTurn(() => patience.retryWhenBusy(() => writer.run<Row>(sql, parameters)));
  }

  /** `immediate` takes the lock at the start, so that two processes cannot both read and then both want to write. */
  async begin(): Promise<void> {
    const { turns, durable, writer, patience } = this.#parts;
    await turns.take();
    try {
      if (!durable) writer.run('pragma synchronous = normal', []);
      await patience.retryWhenBusy(() => writer.run('begin immediate', []));
      this.#inTransaction = true;
    } catch (error) {
      this.#end();
      throw error;
    }
  }

  async commit(): Promise<void> {
    const { writer, patience } = this.#parts;
    await patience.retryWhenBusy(() => writer.run('commit', []));
    this.#end();
  }

  async rollback(): Promise<void> {
    try {
      this.#parts.writer.run('rollback', []);
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
    await this.#parts.turns.take();
    try {
      return await work();
    } finally {
      this.#parts.turns.give();
    }
  }

  #end(): void {
    this.#inTransaction = false;
    if (!this.#parts.durable) this.#parts.writer.run('pragma synchronous = full', []);
    this.#parts.turns.give();
  }
}
