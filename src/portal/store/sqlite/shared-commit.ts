import type { ConnectionQueue } from './connection-queue.ts';
import type { DiskLog } from './disk-log.ts';
import type { Patience } from './patience.ts';
import type { Statements } from './statements.ts';

interface SharedCommitParts {
  writer: Statements;
  turns: ConnectionQueue;
  patience: Patience;
  /** Where the wait for the disk is; absent where SQLite waits by itself. */
  log?: DiskLog | undefined;
}

/**
 * One commit, and so one wait for the disk, for the small writes that come at about the same time. Each has a savepoint
 * of its own within one transaction, so that an error undoes only what it is about; each is told that it is done after the
 * commit, and never before. Everything happens in turns: whoever calls has the writing connection.
 */
export class SharedCommit {
  readonly #parts: SharedCommitParts;
  /** Of the transaction that is open; everybody who is part of it waits for this. */
  #done: PromiseWithResolvers<void> | undefined;

  constructor(parts: SharedCommitParts) {
    this.#parts = parts;
  }

  get isOpen(): boolean {
    return this.#done !== undefined;
  }

  /** Begins a transaction that others may join until the end of this turn of the event loop. */
  async open(): Promise<void> {
    const { writer, patience } = this.#parts;
    await patience.retryWhenBusy(() => writer.run('begin immediate', []));
    const done = Promise.withResolvers<void>();
    // Who waits is told too; nobody may be waiting when all of it was undone.
    done.promise.catch(() => {});
    this.#done = done;
    setImmediate(() => void this.#settleInTurn(done));
  }

  /** Begins the part of one write. */
  enter(): void {
    this.#parts.writer.run('savepoint one_write', []);
  }

  /** Ends the part of one write; what this gives is settled once all of it is on the disk, or nothing. */
  leave(): Promise<void> {
    this.#parts.writer.run('release one_write', []);
    if (this.#done === undefined) throw new Error('A write was part of no transaction');
    return this.#done.promise;
  }

  /** Undoes the part of one write. */
  undo(): void {
    try {
      this.#parts.writer.run('rollback to one_write', []);
      this.#parts.writer.run('release one_write', []);
    } catch (error) {
      // After a full disk or a failed write SQLite has rolled all of it back by itself.
      this.#fail(error);
    }
  }

  /**
   * Commits what is open; those who are part of it wait for the disk, and not who asks. What goes wrong is told to them
   * too.
   */
  async settle(): Promise<void> {
    const done = this.#done;
    if (done === undefined) return;
    const { writer, patience, log } = this.#parts;
    try {
      await patience.retryWhenBusy(() => writer.run('commit', []));
      this.#done = undefined;
      if (log === undefined) done.resolve();
      else log.reach().then(done.resolve, done.reject);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Takes a turn behind those who wait already: they join, and who comes later begins the next. */
  async #settleInTurn(done: PromiseWithResolvers<void>): Promise<void> {
    const { turns } = this.#parts;
    await turns.take();
    try {
      if (this.#done === done) await this.settle();
    } finally {
      turns.give();
    }
  }

  #fail(error: unknown): void {
    const done = this.#done;
    this.#done = undefined;
    try {
      this.#parts.writer.run('rollback', []);
    } catch {
      // SQLite has rolled back by itself.
    }
    done?.reject(error);
  }
}
