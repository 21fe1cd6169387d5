import { type FileHandle, open } from 'node:fs/promises';

/**
 * The log (WAL) of a SQLite database, by which what was committed comes on the disk. SQLite itself waits for the disk with
 * the whole process. So the writing connection only writes the log (`synchronous = normal`), and whoever committed something
 * waits here, while the next one is read, judged and committed. One wait is for all who committed before it began.
 * Source: sqlite.org/wal.html, sqlite.org/pragma.html#pragma_synchronous
 */
export class DiskLog {
  readonly #file: FileHandle;
  #running: Promise<void> | undefined;
  #next: Promise<void> | undefined;
  #failure: Error | undefined;

  constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Undefined where the database keeps no log, as on a disk that cannot share memory: then SQLite waits by itself. */
  static async open(database: string): Promise<DiskLog | undefined> {
    try {
      return new DiskLog(await open(`${database}-wal`, 'r+'));
    } catch {
      return undefined;
    }
  }

  /**
   * Waits until all that was committed by now is on the disk. Where that failed once nobody knows what is there: from then
   * on nothing is called safe, until the portal is started again and SQLite has looked.
   */
  reach(): Promise<void> {
    this.#next ??= this.#after(this.#running);
    return this.#next;
  }

  /** Waits for those who wait already. */
  settled(): Promise<void> {
    return (
      this.#next ?? this.#running ?? (this.#failure === undefined ? Promise.resolve() : Promise.reject(this.#failure))
    );
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  async #after(running: Promise<void> | undefined): Promise<void> {
    await running?.catch(() => {});
    const own = this.#next;
    this.#running = own;
    this.#next = undefined;
    try {
      if (this.#failure !== undefined) throw this.#failure;
      await this.#file.datasync();
    } catch (error) {
      this.#failure ??= new DiskLogError(error);
      throw this.#failure;
    } finally {
      if (this.#running === own) this.#running = undefined;
    }
  }
}

/** SQLITE_IOERR_FSYNC. Source: sqlite.org/rescode.html */
const IOERR_FSYNC = 1034;

/** What SQLite would have said. */
class DiskLogError extends Error {
  override readonly name = 'DiskLogError';
  readonly errcode = IOERR_FSYNC;

  constructor(cause: unknown) {
    super('The log of the database did not reach the disk', { cause });
  }
}
