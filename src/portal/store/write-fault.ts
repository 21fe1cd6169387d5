import { hasGoneSilent, hasWaitedTooLong } from './errors.ts';
import { sqliteErrorCode } from './sqlite/error-code.ts';

/** Why nothing can be written. */
export const writeFaults = ['disk-full', 'locked', 'file-gone', 'read-only', 'silent', 'away', 'failed'] as const;
export type WriteFault = (typeof writeFaults)[number];

/** Source: sqlite.org/rescode.html */
const ofSqlite: Readonly<Record<number, WriteFault>> = {
  5: 'locked',
  6: 'locked',
  8: 'read-only',
  13: 'disk-full',
  14: 'file-gone',
};

/** Source: PostgreSQL, appendix A. */
const ofPostgres: Readonly<Record<string, WriteFault>> = {
  '25006': 'read-only',
  '53100': 'disk-full',
  '57014': 'silent',
};

const AWAY = /^(E[A-Z]+|08\w{3}|57P\w\w|53300)$/;

/** Names what an attempt to write ran into. */
export function writeFaultOf(error: unknown): WriteFault {
  const sqlite = sqliteErrorCode(error);
  if (sqlite !== undefined) return ofSqlite[sqlite] ?? 'failed';
  if (hasGoneSilent(error) || hasWaitedTooLong(error)) return 'silent';
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  return ofPostgres[code] ?? (AWAY.test(code) || isCutOff(error) ? 'away' : 'failed');
}

function isCutOff(error: unknown): boolean {
  return error instanceof Error && /^(Connection terminated|Client )/.test(error.message);
}
