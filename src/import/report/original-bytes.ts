import type { FileHandle } from 'node:fs/promises';

const windowBytes = 1024 * 1024;

/** Reads pieces of a file that are asked for in order, a large piece at a time. */
export class OriginalBytes {
  readonly #file: FileHandle;
  #window = Buffer.alloc(0);
  #start = 0;

  constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Valid until the next call; a promise only when they have to be read. */
  at(offset: number, length: number): Buffer | Promise<Buffer> {
    const from = offset - this.#start;
    const isRead = from >= 0 && from + length <= this.#window.length;
    return isRead ? this.#window.subarray(from, from + length) : this.#read(offset, length);
  }

  async #read(offset: number, length: number): Promise<Buffer> {
    const size = Math.max(windowBytes, length);
    const { bytesRead, buffer } = await this.#file.read(Buffer.allocUnsafe(size), 0, size, offset);
    [this.#window, this.#start] = [buffer.subarray(0, bytesRead), offset];
    return this.#window.subarray(0, length);
  }
}
