import { CamelCasePlugin, type Dialect, Kysely } from 'kysely';
import { newStartError } from '../start/start-error.ts';
import { bindStore } from './bind-store.ts';
import { checkKey } from './check-key.ts';
import { checkTables } from './check-tables.ts';
import { engineOf, isDatabase, MEMORY, placeOf } from './database-place.ts';
import { keyFaultOf } from './key-fault.ts';
import { migrate } from './migrations/migrate.ts';
import { openFailureOf } from './open-failure.ts';
import { prepareFile } from './prepare-file.ts';
import type { Tables } from './schema.ts';
import { createSecrets } from './secrets.ts';
import { openSqlite } from './sqlite/dialect.ts';
import type { Store } from './store.ts';

/** The database, and the key that seals personal data in it. */
export interface StoreOptions {
  /** Path of a file, `:memory:`, or `postgres://…`. */
  database: string;
  /** 32 bytes, kept outside the database. */
  key: Uint8Array;
  /** Refuses to begin a new database where there is none. */
  mustExist?: boolean;
}

/** A store that is open, until it is closed. */
export interface OpenStore extends Store {
  close(): Promise<void>;
}

/**
 * Opens the store and brings its tables up to date; any number of processes may do so at once. What is in the way is
 * a `StartError`.
 */
export async function openStore({ database, key, mustExist = false }: StoreOptions): Promise<OpenStore> {
  await checkDatabase(database);
  const fault = keyFaultOf(key);
  if (fault !== undefined) throw await newStartError('store-key-unusable', { fault, bytes: key?.length ?? 0 });
  if (engineOf(database) === 'sqlite' && database !== MEMORY) await prepareFile(database, mustExist);
  try {
    return await open({ database, key, mustExist });
  } catch (error) {
    throw (await openFailureOf(error, database)) ?? error;
  }
}

async function checkDatabase(database: unknown): Promise<void> {
  if (isDatabase(database)) return;
  const found = typeof database === 'string' ? 'text' : database === undefined ? 'absent' : 'other';
  throw await newStartError('setting-unusable', { place: 'database', found, wanted: 'database' });
}

async function open({ database, key, mustExist }: Required<StoreOptions>): Promise<OpenStore> {
  const secrets = createSecrets(key);
  const engine = engineOf(database);
  const place = placeOf(database);
  const { durable, relaxed } = await openDatabase(engine, database);
  const db = createDb(durable);
  const aside = createDb(relaxed);
  const close = async (): Promise<void> => {
    await Promise.all([db.destroy(), aside.destroy()]);
  };
  try {
    await checkTables(db, { engine, place, mustExist });
    await migrate(db, engine);
    const store = bindStore({ engine, db, aside, secrets });
    await checkKey(store, place);
    return { ...store, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function createDb(dialect: Dialect): Kysely<Tables> {
  return new Kysely({ dialect, plugins: [new CamelCasePlugin()] });
}

// pg is loaded only where it is used: the embedded portal starts without it.
async function openDatabase(
  engine: Store['engine'],
  database: string,
): Promise<{ durable: Dialect; relaxed: Dialect }> {
  return engine === 'sqlite' ? openSqlite(database) : (await import('./postgres.ts')).openPostgres(database);
}
