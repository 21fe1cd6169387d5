import { sqliteErrorCode } from './sqlite/error-code.ts';

// BUSY, LOCKED, READONLY, IOERR, FULL, CANTOPEN. Source: sqlite.org/rescode.html
const SQLITE_TEMPORARY = new Set([5, 6, 8, 10, 13, 14]);
// Classes of conditions: connection, resources, operator intervention, system; and a server that only reads, as one that
// has not taken over yet. Source: PostgreSQL, appendix A.
const POSTGRES_TEMPORARY = /^(08|53|57|58|25006)/;
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const UNIQUE_VIOLATION = '23505';
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);
// The package pg gives these errors no code.
const LOST_CONNECTION = /^(Connection terminated|timeout ex|Client (has encountered|was closed)|Query read timeout)/;
const SILENCE = /^Query read timeout/;

/** An award has less left than when it was read; the same call may be made again. */
export class BudgetChangedError extends Error {
  override readonly name = 'BudgetChangedError';

  constructor() {
    super('An award has less left than when it was read');
  }
}

/** Less of a recovery is open than when it was read; the same call may be made again. */
export class RecoveryChangedError extends Error {
  override readonly name = 'RecoveryChangedError';

  constructor() {
    super('Less of a recovery is open than when it was read');
  }
}

/** A value is sealed with a data key that this process has not taken up yet; a moment later it has. */
export class UnknownDataKeyError extends Error {
  override readonly name = 'UnknownDataKeyError';

  constructor(id: number) {
    super(`A value is sealed with data key ${id}, which is not known here`);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Tells whether two transactions met on PostgreSQL; when the second is run again, it sees what the first did. */
export function isRace(error: unknown): boolean {
  return [SERIALIZATION_FAILURE, DEADLOCK, UNIQUE_VIOLATION].includes(codeOf(error));
}

// The server itself ended a statement that took too long.
const QUERY_CANCELED = '57014';

/** The database takes nothing at all at the moment, so that to try something else would only be to wait again. */
export function isOutOfReach(error: unknown): boolean {
  return isUnavailable(error) && ![SERIALIZATION_FAILURE, DEADLOCK, QUERY_CANCELED].includes(codeOf(error));
}

/** The answer to a statement did not come, and the server did not say why: whatever comes later belongs to nobody. */
export function hasGoneSilent(error: unknown): boolean {
  return error instanceof Error && SILENCE.test(error.message);
}

const WAITED = /^timeout ex/;

/** No connection came in time. */
export function hasWaitedTooLong(error: unknown): boolean {
  return error instanceof Error && (WAITED.test(error.message) || /due to connection timeout$/.test(error.message));
}

/** The database cannot be reached or written to, is full or is too busy: nothing is wrong with the call itself. */
export function isUnavailable(error: unknown): boolean {
  const code = codeOf(error);
  if (error instanceof UnknownDataKeyError) return true;
  if (SQLITE_TEMPORARY.has(sqliteErrorCode(error) ?? -1)) return true;
  if (NETWORK.has(code) || POSTGRES_TEMPORARY.test(code)) return true;
  if (code === SERIALIZATION_FAILURE || code === DEADLOCK) return true;
  return error instanceof Error && LOST_CONNECTION.test(error.message);
}
