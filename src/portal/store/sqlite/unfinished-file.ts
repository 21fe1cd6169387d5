import { DatabaseSync } from 'node:sqlite';
import { type Dialect, type Kysely, sql } from 'kysely';
import { usualDatabaseTimeouts } from '../database-timeouts.ts';
import type { Tables } from '../schema.ts';
import { ConnectionQueue } from './connection-queue.ts';
import { makeDialect } from './dialect.ts';
import { Patience } from './patience.ts';
import { Statements } from './statements.ts';

/** A number that SQLite keeps for its user, at the head of the file. */
const MARK = 1_885_827_701;
const CACHE_KIBIBYTES = 65_536;

/**
 * Opens a file that is being filled, which nobody else uses: it is marked until `finish`, so that half of it is never
 * taken for whole, whatever its name. It needs no log, since it is thrown away when something fails.
 */
export function openUnfinished(path: string): { dialect: Dialect; finish(): void } {
  const database = new DatabaseSync(path);
  try {
    // Each page is written once and not looked after: whoever gives the file its name makes it safe on the disk.
    database.exec('pragma journal_mode = off');
    database.exec('pragma synchronous = off');
    database.exec(`pragma cache_size = -${CACHE_KIBIBYTES}`);
    database.exec('pragma foreign_keys = on');
    database.exec(`pragma user_version = ${MARK}`);
  } catch (error) {
    database.close();
    throw error;
  }
  const statements = new Statements(database);
  const parts = {
    writer: statements,
    reader: statements,
    turns: new ConnectionQueue(),
    patience: new Patience(usualDatabaseTimeouts.lock),
    commits: 'alone' as const,
  };
  return {
    dialect: makeDialect(parts, () => database.close()),
    finish: () => database.exec('pragma user_version = 0'),
  };
}

export async function isUnfinished(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ userVersion: number }>`pragma user_version`.execute(db);
  return rows[0]?.userVersion === MARK;
}
