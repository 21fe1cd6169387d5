/** The file of a job is no job, or is damaged. It can be removed, since the portal knows what was declared. */
export class JobDamagedError extends Error {
  override readonly name: string = 'JobDamagedError';
  readonly path: string;

  constructor(path: string, message = `The job file ${path} is damaged`) {
    super(message);
    this.path = path;
  }
}

/**
 * The lines that a job has still to send are cut off, changed or gone. They stand in the file that was imported as
 * well, so that the import can begin anew.
 */
export class LinesDamagedError extends JobDamagedError {
  override readonly name = 'LinesDamagedError';

  constructor(path: string) {
    super(path, `The lines in ${path} are damaged`);
  }
}

// Source: SQLite result codes, SQLITE_CORRUPT and SQLITE_NOTADB.
const corrupt = new Set([11, 26]);
// Source: SQLite result codes, SQLITE_ERROR: a table of ours that looks otherwise.
const otherTables = 1;

/** Whether a file cannot be opened as ours. */
export function isDamage(error: unknown): boolean {
  return codeOf(error) === otherTables || corrupt.has(codeOf(error));
}

/** Names the job file of which SQLite could not read a part; another error stays as it is. */
export function asDamaged(error: unknown, path: string): unknown {
  return corrupt.has(codeOf(error)) ? new JobDamagedError(path) : error;
}

/** The upper bits of a code of SQLite tell more about the same error. */
function codeOf(error: unknown): number {
  return ((error as { errcode?: number } | null)?.errcode ?? 0) & 0xff;
}
