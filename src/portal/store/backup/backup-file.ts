import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeAtomically } from '../../../files/write-atomically.ts';
import { newStartError, type StartError } from '../../start/start-error.ts';
import { fileFindings } from '../check/sqlite-file.ts';
import { engineOf, placeOf } from '../database-place.ts';
import type { StoreOptions } from '../open-store.ts';
import { lookAtFile } from '../plain-file.ts';
import { inSnapshot } from '../snapshot.ts';
import { copyDatabase } from '../sqlite/copy.ts';
import { sqliteErrorCode } from '../sqlite/error-code.ts';

const SQLITE_FULL = 13;

/** What was copied, and where it is now. */
export interface Copied {
  from: string;
  to: string;
  bytes: number;
}

/**
 * Copies the database of a portal into one file while the portal goes on. The file gets its name when it is whole and was
 * opened with the key, which is not in it.
 */
export async function writeBackup(store: StoreOptions, file: string, force: boolean): Promise<Copied> {
  await refuseServer(store);
  if (!force && existsSync(file)) throw await newStartError('backup-exists', { file });
  return copyChecked(store, store.database, file);
}

/** Puts a backup where no database is, and only when it is whole and the key opens it. */
export async function restoreBackup(store: StoreOptions, file: string): Promise<Copied> {
  await refuseServer(store);
  await refuseData(store.database);
  try {
    return await copyChecked(store, file, store.database);
  } catch (error) {
    const { code } = error as Partial<StartError>;
    // What is no file, or no database of a portal, is no backup.
    const isNone = code === 'store-damaged' || code === 'store-data-missing' || code === 'data-no-file';
    throw isNone ? await newStartError('backup-unusable', { file }, { cause: error }) : error;
  }
}

async function refuseServer({ database }: StoreOptions): Promise<void> {
  if (engineOf(database) === 'postgres') throw await newStartError('needs-pg-dump', { place: placeOf(database) });
}

/** SQLite would take a log that was left behind for a part of the database that is put beside it. */
async function refuseData(database: string): Promise<void> {
  for (const place of [database, `${database}-wal`, `${database}-journal`]) {
    if (((await lookAtFile(place))?.size ?? 0) > 0) throw await newStartError('restore-not-empty', { place });
  }
}

async function copyChecked(store: StoreOptions, from: string, to: string): Promise<Copied> {
  await refuseDamaged({ ...store, database: from }, from);
  try {
    await writeAtomically(to, async (_, temporary) => {
      await copyDatabase(from, temporary);
      await refuseDamaged({ ...store, database: temporary }, from);
    });
  } catch (error) {
    throw (await refusalOf(error, to)) ?? error;
  }
  return { from, to, bytes: (await stat(to)).size };
}

/** A copy of what is damaged would one day be put in the place of what is whole. */
async function refuseDamaged(store: StoreOptions, place: string): Promise<void> {
  await inSnapshot(store, async (at) => {
    for await (const _ of fileFindings(at)) throw await newStartError('store-damaged', { place });
  });
}

async function refusalOf(error: unknown, path: string): Promise<StartError | undefined> {
  const { code, syscall } = error as NodeJS.ErrnoException;
  const isFull = sqliteErrorCode(error) === SQLITE_FULL;
  if (!isFull && (code === undefined || syscall === undefined)) return undefined;
  return newStartError(
    'data-folder-unusable',
    { path: dirname(path), reason: isFull ? 'ENOSPC' : (code ?? '') },
    { cause: error },
  );
}
