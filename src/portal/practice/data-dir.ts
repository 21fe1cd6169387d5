import { randomBytes } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../../files/make-folder.ts';
import { makePrivate } from '../../files/make-private.ts';
import { newStartError, type StartError } from '../start/start-error.ts';
import { placeOf } from '../store/open/database-place.ts';
import { holdsPortal } from '../store/open/holds-portal.ts';
import { lookAtFile } from '../store/open/plain-file.ts';
import { KEY_BYTES, keyFaultOf } from '../store/open/key-fault.ts';

export interface DataDir {
  /** Path of the SQLite database, or the one that stands elsewhere. */
  database: string;
  key: Uint8Array;
}

interface Wish {
  /** A database that does not stand in the folder, which is then for the key only. */
  elsewhere?: string;
}

/**
 * An embedded portal keeps two files: the database, and beside it the key that is not in it. They are made when neither
 * is there; one without the other is a loss, and nothing new may hide it.
 */
export async function openDataDir(folder: string, { elsewhere }: Wish = {}): Promise<DataDir> {
  const { database: own, keyPlace: path } = placesIn(folder);
  const database = elsewhere ?? own;
  await nameRefusal(folder, () => makeFolder(folder));
  // The database is made before the key. So whoever sees the key of another that begins at this moment, sees the database too.
  let key = await readKey(path);
  const file = elsewhere === undefined ? await lookAtFile(own) : undefined;
  if (key !== undefined && elsewhere === undefined && file === undefined)
    throw await newStartError('store-data-missing', { place: own });
  if (key === undefined && (elsewhere === undefined ? (file?.size ?? 0) > 0 : await holdsPortal(elsewhere))) {
    // Another process may have made both since.
    key = await readKey(path);
    if (key === undefined) throw await newStartError('store-key-missing', { path, database: placeOf(database) });
  }
  if (elsewhere === undefined) await nameRefusal(folder, () => makePrivate(own));
  return { database, key: key ?? (await nameRefusal(folder, () => makeKey(path))) };
}

/** The two files of a folder as they are; nothing is made. Without the key nobody can do anything with the database. */
export async function findDataDir(folder: string): Promise<DataDir & Places> {
  const places = placesIn(folder);
  const key = await readKey(places.keyPlace);
  if (key === undefined) throw await missingKey(places);
  return { ...places, key };
}

async function missingKey({ database, keyPlace: path }: Places): Promise<StartError> {
  return (await lookAtFile(database)) === undefined
    ? newStartError('key-file-missing', { path })
    : newStartError('store-key-missing', { path, database });
}

interface Places {
  database: string;
  keyPlace: string;
}

function placesIn(folder: string): Places {
  return { database: join(folder, 'portal.sqlite'), keyPlace: join(folder, 'portal.key') };
}

/** The system may refuse to read or make something in a folder, or the folder itself. */
async function nameRefusal<Made>(path: string, make: () => Made | Promise<Made>): Promise<Made> {
  try {
    return await make();
  } catch (cause) {
    const { code, syscall } = cause as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw cause;
    throw await newStartError('data-folder-unusable', { path, reason: code }, { cause });
  }
}

async function readKey(path: string): Promise<Uint8Array | undefined> {
  if ((await lookAtFile(path)) === undefined) return undefined;
  const key = Buffer.from((await nameRefusal(path, () => readFile(path, 'utf8'))).trim(), 'base64url');
  const fault = keyFaultOf(key);
  if (fault !== undefined) throw await newStartError('store-key-unusable', { fault, bytes: key.length });
  return key;
}

/** A key file that exists is whole, since it gets its name only after it was written. Of two that make one, both use the first. */
async function makeKey(path: string): Promise<Uint8Array> {
  const unfinished = `${path}.${randomBytes(8).toString('hex')}`;
  const key = randomBytes(KEY_BYTES);
  await writeFile(unfinished, key.toString('base64url'), { mode: 0o600, flag: 'wx', flush: true });
  try {
    await link(unfinished, path);
    return key;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const first = await readKey(path);
    if (first === undefined) throw error;
    return first;
  } finally {
    await rm(unfinished, { force: true });
  }
}
