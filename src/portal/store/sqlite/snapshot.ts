import { DatabaseSync } from 'node:sqlite';
import type { Dialect } from 'kysely';
import { usualDatabaseTimeouts } from '../database-timeouts.ts';
import { ConnectionQueue } from './connection-queue.ts';
import { makeDialect } from './dialect.ts';
import { Patience } from './patience.ts';
import { Statements } from './statements.ts';

/** A database that is only read, in one transaction: it stays as it is now until it is closed. */
export function openSqliteSnapshot(path: string): Dialect {
  const database = openAsItIs(path);
  const reading = new Statements(database);
  const parts = {
    writer: reading,
    reader: reading,
    turns: new ConnectionQueue(),
    patience: new Patience(usualDatabaseTimeouts.lock),
    commits: 'alone' as const,
  };
  return makeDialect(parts, () => database.close());
}

/** A connection to a database as it is now. */
export function openAsItIs(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    database.exec(`pragma busy_timeout = ${usualDatabaseTimeouts.lock}`);
    database.exec('begin');
    // A transaction begins with the first thing that it reads.
    database.prepare('select count(*) from sqlite_schema').get();
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
