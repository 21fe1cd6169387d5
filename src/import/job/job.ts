import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { JobLock } from './lock.ts';
import { isDamage, JobDamagedError } from './job-damaged.ts';
import { clearSql, jobSchema } from './schema.ts';

/** What identifies a job and tells how it stands. */
export interface JobFacts {
  id: string;
  /** Differs for each run from the start; goes into the keys under which the portal replays its answers. */
  run: string;
  file: string;
  sha256: string;
  bytes: number;
  portal: string;
  startedAt: string;
  finishedAt?: string;
  staged?: boolean;
  /** The result files, once written. */
  files?: { accepted: string | null; rejected: string | null };
  dryRun: boolean;
  sendIncomplete: boolean;
}

/** An open job file. Who imports holds its lock for as long as it is open; others may look. */
export class Job {
  readonly database: DatabaseSync;
  readonly path: string;
  readonly #lock: JobLock | undefined;

  constructor(path: string, lock?: JobLock) {
    makePrivate(path);
    this.path = path;
    this.#lock = lock;
    this.database = new DatabaseSync(path, { timeout: 5000 });
    try {
      // Staging can be done again from the file, so it need not reach the disk at once; outcomes must.
      this.database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -8192;');
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

  /** Begins anew: nothing of an earlier run is left. */
  clear(): void {
    this.transaction(() => this.database.exec(clearSql));
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

  /** From here on, what was acknowledged is on the disk. */
  makeDurable(): void {
    this.database.exec('PRAGMA synchronous = FULL');
  }

  /** A second connection, to read a long list while outcomes are written. */
  reader(): DatabaseSync {
    return new DatabaseSync(this.path, { readOnly: true, timeout: 5000 });
  }

  close(): void {
    this.database.close();
    this.#lock?.release();
  }
}

/** Only for its owner: it holds care of sick people. What SQLite puts beside it gets the same rights. */
export function makePrivate(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
}
