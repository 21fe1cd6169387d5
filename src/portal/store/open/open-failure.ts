import { dirname } from 'node:path';
import { type StartError, newStartError } from '../../start/start-error.ts';
import { engineOf, placeOf } from './database-place.ts';
import { sqliteErrorCode } from '../sqlite/error-code.ts';

/** What SQLite says when a database cannot be opened. Source: sqlite.org/rescode.html */
const sqlite = {
  locked: [5, 6],
  damaged: [11, 26],
  // PERM, READONLY, IOERR, CANTOPEN
  folder: [3, 8, 10, 14],
} as const;

// SQLSTATE, an error of the network or of TLS. Source: PostgreSQL, appendix A; Node, errors.
const REASON = /^([0-9A-Z]{5}|E[A-Z_]+|[A-Z_]*CERT[A-Z_]*|UNABLE_TO_[A-Z_]+)$/;
const NOT_ANSWERED = /^(Connection terminated|timeout exceeded|The server does not support SSL)/;

/** Names what is in the way when a store does not open; undefined for what is not known here. */
export async function openFailureOf(error: unknown, database: string): Promise<StartError | undefined> {
  const place = placeOf(database);
  const options = { cause: error };
  if (engineOf(database) === 'postgres') {
    const reason = reasonOf(error);
    return reason === undefined ? undefined : newStartError('database-failed', { place, reason }, options);
  }
  const code = sqliteErrorCode(error) ?? -1;
  if (includes(sqlite.locked, code)) return newStartError('store-locked', { place }, options);
  if (includes(sqlite.damaged, code)) return newStartError('store-damaged', { place }, options);
  if (includes(sqlite.folder, code)) {
    return newStartError('data-folder-unusable', { path: dirname(place), reason: `SQLite ${code}` }, options);
  }
  return undefined;
}

function includes(codes: readonly number[], code: number): boolean {
  return codes.includes(code);
}

function reasonOf(error: unknown): string | undefined {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error && typeof error.code === 'string' && REASON.test(error.code) ? error.code : undefined;
  return code ?? NOT_ANSWERED.exec(error.message)?.[0];
}
