import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { makePrivate } from '../../files/make-private.ts';
import type { ImportKindName } from '../../messages/import-texts.ts';
import { isDamage, JobDamagedError } from './job-damaged.ts';
import type { JobLock } from './lock.ts';
import { jobSchema } from './schema.ts';

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
  readonly database: DatabaseSync;
  readonly path: string;
  readonly #lock: JobLock | undefined;

  /** `new`: nothing of it need survive a crash, since it is made again from the file; an error leaves no journal. */
  constructor(path: string, lock?: JobLock, age: 'new' | 'kept' = 'kept') {
    makePrivate(path);
    this.path = path;
    this.#lock = lock;
    this.database = new DatabaseSync(path, { timeout: 5000 });
    try {
      // A journal that loses its last answers with the power asks again, and the portal gives the same ones: they need
      // not each be waited for. Nothing is ever lost from the middle of it.
      const mode =
        age === 'new'
          ? 'journal_mode = OFF; PRAGMA synchronous = OFF'
          : 'journal_mode = WAL; PRAGMA synchronous = NORMAL';
      this.database.exec(`PRAGMA ${mode}; PRAGMA cache_size = -2048;`);
      this.database.exec(jobSchema);
    } catch (error) {
      this.database.close();
      throw isDamage(error) ? new JobDamagedError(path) : error;
    }
  }

  get facts(): Partial<JobFacts> {
    const rows = this.database.prepare('SELECT name, value FROM fact').all() as { name: string; value: string }[];
    return Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value) as unknown]));
  }

  remember(facts: Partial<JobFacts>): void {
    const insert = this.database.prepare('INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)');
    this.transaction(() => {
      for (const [name, value] of Object.entries(facts)) insert.run(name, JSON.stringify(value));
    });
  }

  transaction<Result>(work: () => Result): Result {
    this.database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.database.exec('COMMIT');
      return result;
    } catch (error) {
      // On a full disk SQLite has rolled back by itself.
      if (this.database.isTransaction) this.database.exec('ROLLBACK');
      throw error;
    }
  }

  /** Nothing is sent from it any more: the care in it goes. */
  finish(): void {
    // From here on nobody asks again.
    this.database.exec('PRAGMA synchronous = FULL');
    this.remember({ finishedAt: new Date().toISOString() });
    this.forgetLines();
  }

  forgetLines(): void {
    rmSync(stagedLinesOf(this.path), { force: true });
  }

  /** The lock is kept, for another job of the same import. */
  leave(): void {
    this.database.close();
  }

  close(): void {
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
