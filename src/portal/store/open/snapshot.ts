import type { Kysely } from 'kysely';
import { newStartError } from '../../start/start-error.ts';
import { bindStore } from '../bind-store.ts';
import { findKeys } from './check-key.ts';
import { checkTables } from './check-tables.ts';
import { migrationMilliseconds, usualDatabaseTimeouts } from '../database-timeouts.ts';
import { engineOf, placeOf } from './database-place.ts';
import { keyFaultOf } from './key-fault.ts';
import { createDb, openDatabase } from './open-database.ts';
import { openFailureOf } from './open-failure.ts';
import type { StoreOptions } from './open-store.ts';
import { lookAtFile } from './plain-file.ts';
import type { Tables } from '../schema.ts';
import { createRing, createSecrets } from '../secrets.ts';
import { openSqliteSnapshot } from '../sqlite/snapshot.ts';
import type { Store } from '../store.ts';

type Work<Result> = (store: Store) => Promise<Result>;

/**
 * Does some reading in the database as it is at one moment, while others go on writing. The tables are not brought up to
 * date; what is in the way is a `StartError`.
 */
export async function inSnapshot<Result>(options: StoreOptions, work: Work<Result>): Promise<Result> {
  const { database, key } = options;
  const fault = keyFaultOf(key);
  if (fault !== undefined) throw await newStartError('store-key-unusable', { fault, bytes: key?.length ?? 0 });
  const engine = engineOf(database);
  const place = placeOf(database);
  const checked = async (db: Kysely<Tables>): Promise<Result> => {
    await checkTables(db, { engine, place, mustExist: true });
    const plain = bindStore({ engine, db, aside: db, secrets: createSecrets(key) });
    return work(bindStore({ engine, db, aside: db, secrets: createRing(await findKeys(plain, key, place)) }));
  };
  try {
    return await (engine === 'sqlite' ? inFile(database, checked) : inServer(options, checked));
  } catch (error) {
    throw (await openFailureOf(error, database)) ?? error;
  }
}

type Reading<Result> = (db: Kysely<Tables>) => Promise<Result>;

async function inFile<Result>(path: string, work: Reading<Result>): Promise<Result> {
  if (!((await lookAtFile(path))?.size ?? 0)) throw await newStartError('store-data-missing', { place: path });
  const db = createDb(openSqliteSnapshot(path));
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

/** To read all that there is takes longer than any call. */
async function inServer<Result>(options: StoreOptions, work: Reading<Result>): Promise<Result> {
  const timeouts = { ...usualDatabaseTimeouts, ...options.databaseTimeouts, query: migrationMilliseconds };
  const { db, close } = await openDatabase(options.database, timeouts);
  try {
    return await db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work);
  } finally {
    await close();
  }
}
