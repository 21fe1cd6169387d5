import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const KEY_BYTES = 32;
const OWNER_ONLY = { file: 0o600, folder: 0o700 } as const;

export interface DataDir {
  /** Path of the SQLite database. */
  database: string;
  key: Uint8Array;
}

/**
 * An embedded portal keeps two files: the database, and beside it the key that is not in it. They are made when absent.
 */
export async function openDataDir(folder: string): Promise<DataDir> {
  await mkdir(folder, { recursive: true, mode: OWNER_ONLY.folder });
  const database = join(folder, 'portal.sqlite');
  await (await open(database, 'a', OWNER_ONLY.file)).close();
  return { database, key: await keyIn(join(folder, 'portal.key')) };
}

/** Of two processes that begin at once, one makes the key and both use it. */
async function keyIn(path: string): Promise<Uint8Array> {
  return (await keyFrom(path)) ?? (await makeKey(path));
}

async function keyFrom(path: string): Promise<Uint8Array | undefined> {
  try {
    return Buffer.from(await readFile(path, 'utf8'), 'base64url');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** A key file that exists is whole, since it gets its name only after it was written. */
async function makeKey(path: string): Promise<Uint8Array> {
  const unfinished = `${path}.${randomBytes(8).toString('hex')}`;
  const key = randomBytes(KEY_BYTES);
  await writeFile(unfinished, key.toString('base64url'), { mode: OWNER_ONLY.file, flag: 'wx', flush: true });
  try {
    await link(unfinished, path);
    return key;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    return await keyIn(path);
  } finally {
    await rm(unfinished, { force: true });
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
