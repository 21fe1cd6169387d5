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

  /** Valid until the next call. */
  async at(offset: number, length: number): Promise<Buffer> {
    if (offset < this.#start || offset + length > this.#start + this.#window.length) await this.#move(offset, length);
    return this.#window.subarray(offset - this.#start, offset - this.#start + length);
  }

  async #move(offset: number, length: number): Promise<void> {
    const size = Math.max(windowBytes, length);
    const { bytesRead, buffer } = await this.#file.read(Buffer.allocUnsafe(size), 0, size, offset);
    [this.#window, this.#start] = [buffer.subarray(0, bytesRead), offset];
  }
}
