import { statSync } from 'node:fs';
import { newStartError } from '../start/start-error.ts';
import { engineOf, MEMORY } from '../store/open/database-place.ts';

const OTHERS = 0o077;
const GROUP_READS = 0o040;
const ROOT = 0;
const permissionsAreElsewhere = process.platform === 'win32';

/** The file of a database, and what SQLite keeps beside it, is for its owner only. */
export async function checkDataFiles(database: string): Promise<void> {
  if (engineOf(database) === 'postgres' || database === MEMORY) return;
  for (const path of [database, `${database}-wal`, `${database}-shm`]) await refuseWhenOpen(path, OTHERS);
}

/**
 * A file with a secret is for its owner only; a group may read one that belongs to root, as a secret of a service often
 * does. Source: PostgreSQL, libpq, the rule for `sslkey`.
 */
export async function checkSecretFile(path: string): Promise<void> {
  const isOfRoot = statSync(path).uid === ROOT;
  await refuseWhenOpen(path, isOfRoot ? OTHERS & ~GROUP_READS : OTHERS);
}

async function refuseWhenOpen(path: string, closed: number): Promise<void> {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode ?? 0;
  if (permissionsAreElsewhere || (mode & closed) === 0) return;
  const shown = (mode & 0o777).toString(8).padStart(4, '0');
  throw await newStartError('permissions-loose', { path, mode: shown, command: `chmod 600 ${path}` });
}
