import { randomBytes } from 'node:crypto';
import { link, lstat, mkdir, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const KEY_BYTES = 32;
const OWNER_ONLY = { file: 0o600, folder: 0o700 } as const;

export interface DataDir {
  /** Path of the SQLite database. */
  database: string;
  key: Uint8Array;
}

/** What stands where a file of the portal belongs, and is none. */
export class DataDirError extends Error {
  override readonly name = 'DataDirError';
  readonly code: 'PGB_NOT_A_FILE' | 'PGB_LINK_TO_NOTHING';
  readonly path: string;

  constructor(code: DataDirError['code'], path: string) {
    super(code === 'PGB_NOT_A_FILE' ? `Not a plain file: ${path}` : `A link to a file that is not there: ${path}`);
    this.code = code;
    this.path = path;
  }
}

/**
 * An embedded portal keeps two files: the database, and beside it the key that is not in it. They are made when absent.
 */
export async function openDataDir(folder: string): Promise<DataDir> {
  await mkdir(folder, { recursive: true, mode: OWNER_ONLY.folder });
  const database = join(folder, 'portal.sqlite');
  // Looking comes first, since opening a pipe waits for ever for somebody at its other end.
  await checkPlainFile(database);
  await (await open(database, 'a', OWNER_ONLY.file)).close();
  return { database, key: await keyIn(join(folder, 'portal.key')) };
}

/** Tells whether there is a file, or a link to one; whatever else stands there is refused. */
async function checkPlainFile(path: string): Promise<boolean> {
  const found = await lstat(path).catch(undefinedWhenAbsent);
  if (found === undefined) return false;
  const meant = found.isSymbolicLink() ? await stat(path).catch(undefinedWhenAbsent) : found;
  if (meant === undefined) throw new DataDirError('PGB_LINK_TO_NOTHING', path);
  if (!meant.isFile()) throw new DataDirError('PGB_NOT_A_FILE', path);
  return true;
}

/** Of two processes that begin at once, one makes the key and both use it. */
async function keyIn(path: string): Promise<Uint8Array> {
  if (await checkPlainFile(path)) return keyFrom(path);
  return (await makeKey(path)) ?? keyFrom(path);
}

async function keyFrom(path: string): Promise<Uint8Array> {
  return Buffer.from(await readFile(path, 'utf8'), 'base64url');
}

/** A key file that exists is whole, since it gets its name only after it was written. Undefined when another was first. */
async function makeKey(path: string): Promise<Uint8Array | undefined> {
  const unfinished = `${path}.${randomBytes(8).toString('hex')}`;
  const key = randomBytes(KEY_BYTES);
  await writeFile(unfinished, key.toString('base64url'), { mode: OWNER_ONLY.file, flag: 'wx', flush: true });
  try {
    await link(unfinished, path);
    return key;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return undefined;
    throw error;
  } finally {
    await rm(unfinished, { force: true });
  }
}

function undefinedWhenAbsent(error: unknown): undefined {
  if (!hasCode(error, 'ENOENT')) throw error;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
