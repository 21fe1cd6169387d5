import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeAtomically } from '../../../files/write-atomically.ts';
import { newStartError, type StartError } from '../../start/start-error.ts';
import { fileFindings } from '../check/sqlite-file.ts';
import { engineOf, placeOf } from '../open/database-place.ts';
import { openDatabase } from '../open/open-database.ts';
import { openFailureOf } from '../open/open-failure.ts';
import type { StoreOptions } from '../open/open-store.ts';
import { lookAtFile } from '../open/plain-file.ts';
import { holdPayments } from '../queries/payments/held-payments.ts';
import { inSnapshot } from '../open/snapshot.ts';
import { copyDatabase, makeOneFile } from '../sqlite/copy.ts';
import { sqliteErrorCode } from '../sqlite/error-code.ts';
import { fillFile } from './fill-file.ts';
import { fillServer, refuseTakenServer } from './fill-server.ts';
import { leftoversIn, newWriter } from './leftovers.ts';

const SQLITE_FULL = 13;

/** What was copied, and where it is now. */
export interface Copied {
  from: string;
  to: string;
  /** Of the backup. */
  bytes: number;
  /** Files in the same folder that another run did not finish. */
  leftovers: string[];
}

/**
 * Copies the database of a portal into one file while the portal goes on; of PostgreSQL too, it is a SQLite database. The
 * file gets its name when it is whole and was opened with the key, which is not in it.
 */
export async function writeBackup(store: StoreOptions, file: string, force: boolean): Promise<Copied> {
  if (!force && existsSync(file)) throw await newStartError('backup-exists', { file });
  if (engineOf(store.database) === 'sqlite') return copyFile(store, store.database, file);
  const write = (temporary: string): Promise<void> =>
    inSnapshot(store, async (from) => {
      try {
        await fillFile(from, temporary, placeOf(store.database));
      } catch (error) {
        // What is wrong with the file must not be taken for a fault of the server.
        throw (await sqliteRefusalOf(error, file)) ?? error;
      }
    });
  return writeChecked(store, { from: placeOf(store.database), to: file }, write);
}

/** Puts a backup where no database is, of either engine, and only when it is whole and the key opens it. */
export async function restoreBackup(store: StoreOptions, file: string): Promise<Copied> {
  const isServer = engineOf(store.database) === 'postgres';
  await (isServer ? refuseTakenServer(store) : refuseData(store.database));
  // Whoever wrote the file was killed, and without that log nobody knows what was in it.
  if (existsSync(`${file}-journal`)) throw await newStartError('backup-unusable', { file });
  try {
    if (!isServer) return await copyFile(store, file, store.database, holdPaymentsIn);
    await inSnapshot({ ...store, database: file }, async (from) => {
      for await (const _ of fileFindings(from)) throw await newStartError('store-damaged', { place: file });
      await fillServer(from, store);
    });
    return { from: file, to: placeOf(store.database), bytes: (await stat(file)).size, leftovers: [] };
  } catch (error) {
    const { code } = error as Partial<StartError>;
    // What is no file, or no database of a portal, is no backup.
    const isNone = code === 'store-damaged' || code === 'store-data-missing' || code === 'data-no-file';
    throw isNone ? await newStartError('backup-unusable', { file }, { cause: error }) : error;
  }
}

/** SQLite would take a log that was left behind for a part of the database that is put beside it. */
async function refuseData(database: string): Promise<void> {
  for (const place of [database, `${database}-wal`, `${database}-journal`]) {
    if (((await lookAtFile(place))?.size ?? 0) > 0) throw await newStartError('restore-not-empty', { place });
  }
}

async function copyFile(
  store: StoreOptions,
  from: string,
  to: string,
  afterwards: (copy: StoreOptions) => Promise<void> = () => Promise.resolve(),
): Promise<Copied> {
  await refuseDamaged({ ...store, database: from }, from);
  return writeChecked(store, { from, to }, async (temporary) => {
    await copyDatabase(from, temporary);
    await afterwards({ ...store, database: temporary });
    makeOneFile(temporary);
  });
}

async function holdPaymentsIn({ database }: StoreOptions): Promise<void> {
  const { db, close } = await openDatabase(database);
  try {
    await holdPayments({ db });
  } finally {
    await close();
  }
}

async function writeChecked(
  store: StoreOptions,
  { from, to }: Pick<Copied, 'from' | 'to'>,
  write: (temporary: string) => Promise<void>,
): Promise<Copied> {
  const leftovers = leftoversIn(dirname(to));
  try {
    const writeWhole = async (_: unknown, temporary: string): Promise<void> => {
      await write(temporary);
      await refuseDamaged({ ...store, database: temporary }, from);
    };
    await writeAtomically(to, writeWhole, newWriter());
  } catch (error) {
    throw (await sqliteRefusalOf(error, to)) ?? (await systemRefusalOf(error, to)) ?? error;
  }
  return { from, to, bytes: (await stat(to)).size, leftovers };
}

/** A copy of what is damaged would one day be put in the place of what is whole. */
async function refuseDamaged(store: StoreOptions, place: string): Promise<void> {
  await inSnapshot(store, async (at) => {
    for await (const _ of fileFindings(at)) throw await newStartError('store-damaged', { place });
  });
}

async function sqliteRefusalOf(error: unknown, path: string): Promise<StartError | undefined> {
  if (sqliteErrorCode(error) === SQLITE_FULL) return folderUnusable(error, path, 'ENOSPC');
  return sqliteErrorCode(error) === undefined ? undefined : openFailureOf(error, path);
}

async function systemRefusalOf(error: unknown, path: string): Promise<StartError | undefined> {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return code === undefined || syscall === undefined ? undefined : folderUnusable(error, path, code);
}

function folderUnusable(cause: unknown, path: string, reason: string): Promise<StartError> {
  return newStartError('data-folder-unusable', { path: dirname(path), reason }, { cause });
}
