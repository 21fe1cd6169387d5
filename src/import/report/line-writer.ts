import type { FileHandle } from 'node:fs/promises';

/** Gathers small pieces, so that each line is not a write of its own. */
export class LineWriter {
  readonly #file: FileHandle;
  #pieces: Buffer[] = [];
  #size = 0;

  constructor(file: FileHandle) {
    this.#file = file;
  }

  async write(bytes: Buffer): Promise<void> {
    this.#pieces.push(bytes);
    this.#size += bytes.length;
    if (this.#size > 256 * 1024) await this.flush();
  }

  async flush(): Promise<void> {
    const bytes = Buffer.concat(this.#pieces);
    [this.#pieces, this.#size] = [[], 0];
    await this.#file.write(bytes);
  }
}
