import { randomBytes } from 'node:crypto';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file whole or not at all; a reader never sees half of it. `writer` names who writes, when nobody else can
 * by that name: what it left when it was killed is then taken away when it comes again.
 */
export async function writeAtomically(
  path: string,
  write: (file: FileHandle, temporary: string) => Promise<void>,
  writer: string = randomBytes(6).toString('hex'),
): Promise<void> {
  const temporary = `${path}.${writer}.tmp`;
  await rm(temporary, { force: true });
  try {
    // The file is only for its owner: it holds care of sick people.
    const file = await open(temporary, 'wx', 0o600);
    try {
      await write(file, temporary);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** A name is safe after a power cut when its folder is; Windows does not open a folder, and keeps the name by itself. */
async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r').catch(() => undefined);
  try {
    await opened?.sync();
  } catch {
    // Some file systems, of networks, cannot do this for a folder; the file itself is safe and has its name.
  } finally {
    await opened?.close();
  }
}
