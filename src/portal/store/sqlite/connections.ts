import { DatabaseSync } from 'node:sqlite';
import { MEMORY } from '../open/database-place.ts';
import { DiskLog } from './disk-log.ts';
import type { Patience } from './patience.ts';

/** Connections to one SQLite database; in memory there is one for both. */
export interface Connections {
  writer: DatabaseSync;
  reader: DatabaseSync;
  /** Where whoever commits waits for the disk; absent where SQLite waits by itself, and where there is no disk. */
  log: DiskLog | undefined;
}

export async function openConnections(path: string, patience: Patience): Promise<Connections> {
  const writer = await openWriter(path, patience);
  if (path === MEMORY) return { writer, reader: writer, log: undefined };
  const log = await DiskLog.open(path);
  if (log !== undefined) writer.exec('pragma synchronous = normal');
  return { writer, reader: openReader(path), log };
}

// SQLite waits with the whole process: a longer wait for another one is made without holding this one up (see
// patience.ts).
const shortWait = 'pragma busy_timeout = 5';

async function openWriter(path: string, patience: Patience): Promise<DatabaseSync> {
  const database = new DatabaseSync(path);
  try {
    await setUp(database, patience);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

async function setUp(database: DatabaseSync, patience: Patience): Promise<void> {
  database.exec(shortWait);
  // Of several processes that begin on a new database one may change this, while nobody else has it open for a moment.
  await patience.retryWhenBusy(() => database.exec('pragma journal_mode = wal'));
  // A payment that was answered must be there after a power cut: SQLite sees to that unless the log does.
  database.exec('pragma synchronous = full');
  database.exec('pragma foreign_keys = on');
  // The log holds 64 MiB of pages: those that batch after batch touches go to the database once, not after each batch.
  database.exec('pragma wal_autocheckpoint = 16384');
  // The cache has room for the pages of indexes in which a batch may land anywhere, such as that of references.
  database.exec('pragma cache_size = -262144');
  // The log is there from the first time that something is read.
  await patience.retryWhenBusy(() => database.exec('select count(*) from sqlite_schema'));
}

function openReader(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { readOnly: true });
  database.exec(shortWait);
  database.exec('pragma cache_size = -65536');
  return database;
}
