import { rmSync } from 'node:fs';
import { makePrivate } from '../../files/make-private.ts';
import type { ImportKindName } from '../../messages/import-kinds.ts';
import type { AddedUp } from './added-up.ts';
import { readFacts } from './facts.ts';
import { isDamage, JobDamagedError } from './job-damaged.ts';
import type { JobLock } from './lock.ts';
import { jobSchema } from './schema.ts';
import { Sqlite, type Statement } from './sqlite.ts';

/** The facts that identify a job, and those that tell how it stands. */
export interface JobFacts {
  id: string;
  /**
   * The mark of this run, which is new whenever an import begins anew. It is part of the keys under which the portal
   * replays its answers.
   */
  run: string;
  /** The job imports declarations, or agreements. */
  kind: ImportKindName;
  file: string;
  sha256: string;
  bytes: number;
  portal: string;
  caller: string;
  startedAt: string;
  finishedAt?: string;
  /** Lines of the file without its header, and blank ones at the end. */
  lines: number;
  minutes: number;
  /** The result files, once written. */
  files?: { accepted: string | null; rejected: string | null; workbook?: string | null };
  dryRun: boolean;
  sendIncomplete: boolean;
  /** Lines of the same day and care are added up. */
  addUp?: boolean;
  addedUp?: AddedUp;
  /**
   * The sum of the first file, when this one holds what was left of it; null when nobody knows which file that was.
   */
  firstFile?: string | null;
  /** A note of the importing program, for a program that takes the job up again. */
  note?: Readonly<Record<string, unknown>>;
}

/**
 * The journal of a job. The process that imports holds its lock for as long as the journal is open; others may look.
 */
export class Journal {
  readonly path: string;
  readonly #sqlite: Sqlite;
  readonly #lock: JobLock | undefined;

  /** A `new` journal need not survive a crash, since it is made again from the file; an error leaves no journal. */
  constructor(path: string, lock?: JobLock, age: 'new' | 'kept' = 'kept') {
    makePrivate(path);
    this.path = path;
    this.#lock = lock;
    this.#sqlite = new Sqlite(path, { timeout: 5000 });
    try {
      // Answers need not be on the disk one by one: a journal that loses its last answers in a power cut asks again,
      // and the portal gives the same answers. Nothing is ever lost from the middle of a journal.
      const mode =
        age === 'new'
          ? // Nobody else knows its name yet, so that it need not be locked for each look into it.
            'journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE'
          : 'journal_mode = WAL; PRAGMA synchronous = NORMAL';
      this.#sqlite.exec(`PRAGMA ${mode}; PRAGMA cache_size = -2048;`);
      this.#sqlite.exec(jobSchema);
    } catch (error) {
      this.#sqlite.close();
      throw isDamage(error) ? new JobDamagedError(path) : error;
    }
  }

  get facts(): Partial<JobFacts> {
    try {
      return readFacts<JobFacts>(this.#sqlite);
    } catch (error) {
      throw isDamage(error) ? new JobDamagedError(this.path) : error;
    }
  }

  /** For the files of this room only: SQL is written nowhere else. */
  prepare<Row = never>(sql: string): Statement<Row> {
    return this.#sqlite.prepare<Row>(sql);
  }

  remember(facts: Partial<JobFacts>): void {
    const insert = this.#sqlite.prepare('INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)');
    this.transaction(() => {
      for (const [name, value] of Object.entries(facts)) insert.run(name, JSON.stringify(value));
    });
  }

  transaction<Result>(work: () => Result): Result {
    return this.#sqlite.transaction(work);
  }

  /** As `transaction`, and on the disk when it is done, also after a power cut. */
  durably<Result>(work: () => Result): Result {
    this.#sqlite.exec('PRAGMA synchronous = FULL');
    try {
      return this.transaction(work);
    } finally {
      this.#sqlite.exec('PRAGMA synchronous = NORMAL');
    }
  }

  /** Ends the job. Nothing is sent from it any more, so the care in it is removed. */
  finish(): void {
    // From here on nobody asks for the answers again, so they must be on the disk.
    this.#sqlite.exec('PRAGMA synchronous = FULL');
    this.remember({ finishedAt: new Date().toISOString() });
    this.forgetLines();
  }

  forgetLines(): void {
    rmSync(stagedLinesOf(this.path), { force: true });
  }

  /** Closes the journal and keeps the lock, for another job of the same import. */
  leave(): void {
    this.#sqlite.close();
  }

  /** Closing a journal that is closed already does nothing. */
  close(): void {
    if (!this.#sqlite.isOpen) return;
    this.leave();
    this.#lock?.release();
  }
}

/** The name of the file of a job is its number with this ending. */
export const jobEnding = '.sqlite';

/** The file of staged lines of a job. */
export function stagedLinesOf(jobPath: string): string {
  return `${jobPath}-lines`;
}

/** Removes a job that is not open, with all that stands beside it. */
export function removeJob(path: string): void {
  for (const each of [path, stagedLinesOf(path), `${path}-journal`, `${path}-wal`, `${path}-shm`])
    rmSync(each, { force: true });
}
