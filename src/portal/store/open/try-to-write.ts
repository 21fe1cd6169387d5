import { randomBytes, randomUUID } from 'node:crypto';
import { stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Store } from '../store.ts';
import { type WriteFault, writeFaultOf } from '../write-fault.ts';

/** The file of a SQLite database, as it was when it was opened. */
export interface KnownFile {
  path: string;
  inode: number;
}

export interface Attempt {
  fault: WriteFault;
  /** What the database said, for the log. */
  error?: unknown;
}

/** So much finds no place among what is on the disk already. */
const BYTES = 8 * 1024;
/** A batch and its line in the log of SQLite need so much. */
const LEAST_ROOM_BYTES = 16 * 1024 * 1024;

/** Writes something and takes it away again, all the way to the disk; tells what is in the way. */
export async function tryToWrite(store: Store, file: KnownFile | undefined): Promise<Attempt | undefined> {
  try {
    const fault = file && (await faultOfFile(file));
    if (fault !== undefined) return { fault };
    // Throws in a process that a change of keys has left behind.
    store.seal('');
    const key = `ready ${randomUUID()}`;
    await store.transaction(async ({ db }) => {
      await db
        .insertInto('setting')
        .values({ key, value: randomBytes(BYTES).toString('hex') })
        .execute();
      await db.deleteFrom('setting').where('key', '=', key).execute();
    });
    return undefined;
  } catch (error) {
    return { fault: writeFaultOf(error), error };
  }
}

/** SQLite goes on writing in a file that nobody can find any more. */
async function faultOfFile({ path, inode }: KnownFile): Promise<WriteFault | undefined> {
  try {
    if ((await stat(path)).ino !== inode) return 'file-gone';
    const { bavail, bsize } = await statfs(dirname(path));
    return bavail * bsize < LEAST_ROOM_BYTES ? 'disk-full' : undefined;
  } catch {
    return 'file-gone';
  }
}
