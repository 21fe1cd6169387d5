import type { FileHandle } from 'node:fs/promises';
import type { LineEntry } from '../journal/lines/line-index.ts';

/**
 * Turns bytes into a text with one character for each byte. A result file is put together of millions of short pieces,
 * and texts are faster at that than buffers.
 */
export function byteText(bytes: Buffer): string {
  return bytes.toString('latin1');
}

export function bytesOf(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

/** The bytes of some lines that follow each other in a file, read at once. */
export async function readLines(
  file: FileHandle,
  entries: readonly LineEntry[],
): Promise<(entry: LineEntry) => string> {
  const start = entries[0]?.offset ?? 0;
  const end = entries.reduce((most, { offset, length }) => Math.max(most, offset + length), start);
  const bytes = Buffer.allocUnsafe(end - start);
  for (let read = 0; read < bytes.length;) {
    const { bytesRead } = await file.read(bytes, read, bytes.length - read, start + read);
    if (bytesRead === 0) throw new Error('The file became shorter');
    read += bytesRead;
  }
  const text = byteText(bytes);
  return ({ offset, length }) => text.slice(offset - start, offset - start + length);
}

const mostWaiting = 512 * 1024;

/** Gathers texts of bytes, so that a line is not a write of its own. */
export class ByteTextWriter {
  readonly #file: FileHandle;
  #waiting = '';

  constructor(file: FileHandle) {
    this.#file = file;
  }

  async add(text: string): Promise<void> {
    this.#waiting += text;
    if (this.#waiting.length >= mostWaiting) await this.flush();
  }

  async flush(): Promise<void> {
    const bytes = bytesOf(this.#waiting);
    this.#waiting = '';
    await this.#file.writeFile(bytes);
  }
}
