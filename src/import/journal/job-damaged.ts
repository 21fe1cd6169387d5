/** The file of a job is no job, or is damaged. It can be removed, since the portal knows what was declared. */
export class JobDamagedError extends Error {
  override readonly name = 'JobDamagedError';
  readonly path: string;

  constructor(path: string) {
    super(`The job file ${path} is damaged`);
    this.path = path;
  }
}

// Source: SQLite result codes, SQLITE_ERROR (a table of ours that looks otherwise), SQLITE_CORRUPT and SQLITE_NOTADB.
const damage = new Set([1, 11, 26]);

export function isDamage(error: unknown): boolean {
  return damage.has((error as { errcode?: number }).errcode ?? 0);
}
