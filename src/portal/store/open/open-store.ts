import { statSync } from 'node:fs';
import type { Kysely } from 'kysely';
import { newStartError } from '../../start/start-error.ts';
import { bindStore } from '../bind-store.ts';
import { markKey, openKeys } from './check-key.ts';
import { checkTables } from './check-tables.ts';
import { type DatabaseTimeouts, migrationMilliseconds, usualDatabaseTimeouts } from '../database-timeouts.ts';
import { engineOf, isDatabase, MEMORY, placeOf } from './database-place.ts';
import { keyFaultOf } from './key-fault.ts';
import { isUpToDate, migrate } from '../migrations/migrate.ts';
import { openDatabase } from './open-database.ts';
import { openFailureOf } from './open-failure.ts';
import { prepareFile } from './prepare-file.ts';
import type { Tables } from '../schema.ts';
import { keepKeys, REFRESH_MILLISECONDS } from '../keys/keep-keys.ts';
import { wrapperOf } from '../keys/wrap.ts';
import { createRing, createSecrets } from '../secrets.ts';
import type { StoreLoad } from '../store-load.ts';
import type { Store } from '../store.ts';
import { type Attempt, tryToWrite } from './try-to-write.ts';

/** The database, and the key that seals personal data in it. */
export interface StoreOptions {
  /** Path of a file, `:memory:`, or `postgres://…`. */
  database: string;
  /** 32 bytes, kept outside the database. */
  key: Uint8Array;
  /** Refuses to begin a new database where there is none. */
  mustExist?: boolean;
  /** How long the portal waits for the database, in milliseconds, where that is not as usual. */
  databaseTimeouts?: Partial<DatabaseTimeouts>;
  /** How often it looks whether another data key was made, in milliseconds, where that is not as usual. */
  keyRefreshMilliseconds?: number;
}

/** A store that is open, until it is closed. */
export interface OpenStore extends Store {
  close(): Promise<void>;
  /** What goes on between the portal and its database. */
  load: () => StoreLoad;
  /** Looks now whether another data key was made, and says whether the database answered. */
  refreshKeys: () => Promise<boolean>;
  /** The number of the data key that seals what is new. */
  currentKey: () => number;
  /** Writes something and takes it away again; tells what is in the way. */
  tryToWrite: () => Promise<Attempt | undefined>;
}

/**
 * Opens the store and brings its tables up to date; any number of processes may do so at once. What is in the way is
 * a `StartError`.
 */
export async function openStore(options: StoreOptions): Promise<OpenStore> {
  const { database, key, mustExist = false, databaseTimeouts, keyRefreshMilliseconds = REFRESH_MILLISECONDS } = options;
  await checkDatabase(database);
  const fault = keyFaultOf(key);
  if (fault !== undefined) throw await newStartError('store-key-unusable', { fault, bytes: key?.length ?? 0 });
  if (engineOf(database) === 'sqlite' && database !== MEMORY) await prepareFile(database, mustExist);
  try {
    return await open({
      database,
      key,
      mustExist,
      keyRefreshMilliseconds,
      databaseTimeouts: { ...usualDatabaseTimeouts, ...databaseTimeouts },
    });
  } catch (error) {
    throw (await openFailureOf(error, database)) ?? error;
  }
}

async function checkDatabase(database: unknown): Promise<void> {
  if (isDatabase(database)) return;
  const found = typeof database === 'string' ? 'text' : database === undefined ? 'absent' : 'other';
  throw await newStartError('setting-unusable', { place: 'database', found, wanted: 'database' });
}

type Wish = Required<StoreOptions> & { databaseTimeouts: DatabaseTimeouts };

async function open({ database, key, mustExist, databaseTimeouts, keyRefreshMilliseconds }: Wish): Promise<OpenStore> {
  const engine = engineOf(database);
  const place = placeOf(database);
  const { db, aside, together, load, settled, close } = await openDatabase(database, databaseTimeouts);
  try {
    await checkTables(db, { engine, place, mustExist });
    if (!(await isUpToDate(db, engine))) await bringUpToDate(db, database, databaseTimeouts);
    const plain = bindStore({ engine, db, aside, together, settled, secrets: createSecrets(key) });
    let lookAnew = (): void => {};
    const ring = createRing(await openKeys(plain, key, place), () => lookAnew());
    const store = bindStore({ engine, db, aside, together, settled, secrets: ring });
    await markKey(store);
    const kept = keepKeys(store, ring, wrapperOf(key), keyRefreshMilliseconds);
    lookAnew = () => void kept.refresh();
    const file =
      engine === 'sqlite' && database !== MEMORY ? { path: database, inode: statSync(database).ino } : undefined;
    const logOf = (path: string): number => statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0;
    const loadNow = (): StoreLoad => ({ ...load(), ...(file && { logBytes: logOf(file.path) }) });
    const closeAll = async (): Promise<void> => {
      kept.stop();
      await close();
    };
    return {
      ...store,
      load: loadNow,
      close: closeAll,
      refreshKeys: kept.refresh,
      currentKey: () => ring.current,
      tryToWrite: () => tryToWrite(store, file),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A change of tables may take longer than any call: on PostgreSQL it has a connection of its own. */
async function bringUpToDate(db: Kysely<Tables>, database: string, timeouts: DatabaseTimeouts): Promise<void> {
  if (engineOf(database) === 'sqlite') return migrate(db, 'sqlite');
  const patient = await openDatabase(database, { ...timeouts, query: migrationMilliseconds });
  try {
    await migrate(patient.db, 'postgres');
  } finally {
    await patient.close();
  }
}
