import type { FileHandle } from 'node:fs/promises';
import type { LineEntry } from '../job/line-index.ts';

/** The bytes of some lines that follow each other, read at once; `of` is valid until the next call. */
export async function originalBytes(
  file: FileHandle,
  entries: readonly LineEntry[],
): Promise<(entry: LineEntry) => Buffer> {
  const start = entries[0]?.offset ?? 0;
  const end = entries.reduce((most, { offset, length }) => Math.max(most, offset + length), start);
  const bytes = Buffer.allocUnsafe(end - start);
  for (let read = 0; read < bytes.length;) {
    const { bytesRead } = await file.read(bytes, read, bytes.length - read, start + read);
    if (bytesRead === 0) throw new Error('The file became shorter');
    read += bytesRead;
  }
  return ({ offset, length }) => bytes.subarray(offset - start, offset - start + length);
}
