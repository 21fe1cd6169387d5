import { type Dialect, Kysely } from 'kysely';
import { engineOf } from './database-place.ts';
import { type DatabaseTimeouts, usualDatabaseTimeouts } from '../database-timeouts.ts';
import { namesInCode } from '../names-in-database.ts';
import type { Tables } from '../schema.ts';
import { openSqlite } from '../sqlite/dialect.ts';
import type { StoreLoad } from '../store-load.ts';

/** A database that is open, whatever is in it. */
export interface OpenDatabase {
  db: Kysely<Tables>;
  /** The same database, for writes that need not wait for the disk. */
  aside: Kysely<Tables>;
  /**
   * The same database, for small writes: those that come at the same time wait for the disk together. It is absent on
   * PostgreSQL, which by itself lets those that commit at the same time share one write to the disk.
   */
  together: Kysely<Tables> | undefined;
  /** What goes on between the portal and its database. */
  readonly load: () => StoreLoad;
  /** Waits until all that can be read by now is safe on the disk; PostgreSQL shows nothing before it is. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openDatabase(
  database: string,
  timeouts: DatabaseTimeouts = usualDatabaseTimeouts,
): Promise<OpenDatabase> {
  const { durable, relaxed, together, load, settled = nothingToWaitFor } = await dialectsOf(database, timeouts);
  const db = createDb(durable);
  const aside = createDb(relaxed);
  const small = together && createDb(together);
  const close = async (): Promise<void> => {
    await Promise.all([db.destroy(), aside.destroy(), small?.destroy()]);
  };
  return { db, aside, together: small, load, settled, close };
}

export function createDb(dialect: Dialect): Kysely<Tables> {
  return new Kysely({ dialect, plugins: [namesInCode] });
}

interface Dialects {
  durable: Dialect;
  relaxed: Dialect;
  together?: Dialect;
  load: () => StoreLoad;
  settled?: () => Promise<void>;
}

async function nothingToWaitFor(): Promise<void> {}

// pg is loaded only where it is used: the embedded portal starts without it.
async function dialectsOf(database: string, timeouts: DatabaseTimeouts): Promise<Dialects> {
  if (engineOf(database) === 'sqlite') return openSqlite(database, timeouts);
  return (await import('../postgres/dialect.ts')).openPostgres(database, timeouts);
}
