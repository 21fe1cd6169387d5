import { createHash, randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../../files/make-folder.ts';

/** Keeps what can be read only once, or in another form only. The copy is named after its content, so that the same input is the same file. */
export async function keepCopy(
  folder: string,
  input: AsyncIterable<Buffer | string>,
  origin: 'stdin' | 'sheet',
  signal?: AbortSignal,
): Promise<string> {
  makeFolder(folder);
  const temporary = join(folder, `${origin}-${randomUUID()}.tmp`);
  const hash = createHash('sha256');
  try {
    // The file is only for its owner: it holds care of sick people.
    const file = await open(temporary, 'wx', 0o600);
    try {
      for await (const piece of input) {
        signal?.throwIfAborted();
        hash.update(piece);
        await file.writeFile(piece);
      }
    } finally {
      await file.close();
    }
    const path = join(folder, `${origin}-${hash.digest('hex').slice(0, 12)}.csv`);
    await rename(temporary, path);
    return path;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
