import { CamelCasePlugin, type Dialect, Kysely } from 'kysely';
import { bindStore } from './bind-store.ts';
import { checkKey } from './check-key.ts';
import { migrate } from './migrations/migrate.ts';
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
}

/** A store that is open, until it is closed. */
export interface OpenStore extends Store {
  close(): Promise<void>;
}

/** Opens the store and brings its tables up to date; any number of processes may do so at once. */
export async function openStore({ database, key }: StoreOptions): Promise<OpenStore> {
  const secrets = createSecrets(key);
  const engine = /^postgres(ql)?:/.test(database) ? 'postgres' : 'sqlite';
  const { durable, relaxed } = await openDatabase(engine, database);
  const db = createDb(durable);
  const aside = createDb(relaxed);
  const close = async (): Promise<void> => {
    await Promise.all([db.destroy(), aside.destroy()]);
  };
  try {
    await migrate(db, engine);
    const store = bindStore({ engine, db, aside, secrets });
    await checkKey(store);
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
