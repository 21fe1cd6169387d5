import { rmSync } from 'node:fs';
import { makePrivate } from '../../files/make-private.ts';
import type { ImportKindName } from '../../messages/import-texts.ts';
import { readFacts } from './facts.ts';
import { isDamage, JobDamagedError } from './job-damaged.ts';
import type { JobLock } from './lock.ts';
import { jobSchema } from './schema.ts';
import { Sqlite, type Statement } from './sqlite.ts';

/** What identifies a job and tells how it stands. */
export interface JobFacts {
  id: string;
  /** Differs for each run from the start; goes into the keys under which the portal replays its answers. */
  run: string;
  /** What is imported: declarations or agreements. */
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
  files?: { accepted: string | null; rejected: string | null };
  dryRun: boolean;
  sendIncomplete: boolean;
  /** From who imports, for who takes it up again. */
  note?: Readonly<Record<string, unknown>>;
}

/** The journal of a job. Who imports holds its lock for as long as it is open; others may look. */
export class Journal {
  readonly path: string;
  readonly #sqlite: Sqlite;
  readonly #lock: JobLock | undefined;

  /** `new`: nothing of it need survive a crash, since it is made again from the file; an error leaves no journal. */
  constructor(path: string, lock?: JobLock, age: 'new' | 'kept' = 'kept') {
    makePrivate(path);
    this.path = path;
    this.#lock = lock;
    this.#sqlite = new Sqlite(path, { timeout: 5000 });
    try {
      // A journal that loses its last answers with the power asks again, and the portal gives the same ones: they need
      // not each be waited for. Nothing is ever lost from the middle of it.
      const mode =
        age === 'new'
          ? 'journal_mode = OFF; PRAGMA synchronous = OFF'
          : 'journal_mode = WAL; PRAGMA synchronous = NORMAL';
      this.#sqlite.exec(`PRAGMA ${mode}; PRAGMA cache_size = -2048;`);
      this.#sqlite.exec(jobSchema);
    } catch (error) {
      this.#sqlite.close();
      throw isDamage(error) ? new JobDamagedError(path) : error;
    }
  }

  get facts(): Partial<JobFacts> {
    return readFacts<JobFacts>(this.#sqlite);
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

  /** Nothing is sent from it any more: the care in it goes. */
  finish(): void {
    // From here on nobody asks again.
    this.#sqlite.exec('PRAGMA synchronous = FULL');
    this.remember({ finishedAt: new Date().toISOString() });
    this.forgetLines();
  }

  forgetLines(): void {
    rmSync(stagedLinesOf(this.path), { force: true });
  }

  /** The lock is kept, for another job of the same import. */
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

/** The file of staged lines of a job. */
export function stagedLinesOf(jobPath: string): string {
  return `${jobPath}-lines`;
}

/** Removes a job that is not open, with all that stands beside it. */
export function removeJob(path: string): void {
  for (const each of [path, stagedLinesOf(path), `${path}-journal`]) rmSync(each, { force: true });
}
