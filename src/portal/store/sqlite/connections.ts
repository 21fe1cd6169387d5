import { DatabaseSync } from 'node:sqlite';
import { MEMORY } from '../database-place.ts';
import { retryWhenBusy } from './retry-when-busy.ts';

/** Connections to one SQLite database; in memory there is one for both. */
export interface Connections {
  writer: DatabaseSync;
  reader: DatabaseSync;
}

export async function openConnections(path: string): Promise<Connections> {
  const writer = await openWriter(path);
  return { writer, reader: path === MEMORY ? writer : openReader(path) };
}

async function openWriter(path: string): Promise<DatabaseSync> {
  const database = new DatabaseSync(path);
  try {
    await setUp(database);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

async function setUp(database: DatabaseSync): Promise<void> {
  // The timeout is short: a longer wait for another process is made without holding this one up (see
  // retry-when-busy.ts).
  database.exec('pragma busy_timeout = 5');
  // Of several processes that begin on a new database one may change this, while nobody else has it open for a moment.
  await retryWhenBusy(() => database.exec('pragma journal_mode = wal'));
  // A payment that was answered must be there after a power cut.
  database.exec('pragma synchronous = full');
  database.exec('pragma foreign_keys = on');
  // The log holds 64 MiB of pages: those that batch after batch touches go to the database once, not after each batch.
  database.exec('pragma wal_autocheckpoint = 16384');
  // The cache has room for the pages of indexes in which a batch may land anywhere, such as that of references.
  database.exec('pragma cache_size = -262144');
}

function openReader(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { readOnly: true });
  database.exec('pragma busy_timeout = 10000');
  database.exec('pragma cache_size = -65536');
  return database;
}
