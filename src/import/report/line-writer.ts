import type { FileHandle } from 'node:fs/promises';
import type { Dialect } from '../read/dialect.ts';
import { encodeText } from '../read/encoding.ts';

const capacity = 512 * 1024;
// No character takes more in any encoding that is written, counted in units of a JavaScript string.
const mostBytesPerUnit = 3;

/** Gathers lines in one large buffer, in the encoding of the file that they come from, so that a line is neither a write nor a buffer of its own. */
export class LineWriter {
  readonly #file: FileHandle;
  readonly #dialect: Pick<Dialect, 'encoding'>;
  readonly #buffer = Buffer.allocUnsafe(capacity);
  #used = 0;

  constructor(file: FileHandle, dialect: Pick<Dialect, 'encoding'>) {
    this.#file = file;
    this.#dialect = dialect;
  }

  /** Bytes with a text after them. Only when the buffer is full is there something to wait for. */
  add(bytes: Uint8Array, text: string): Promise<void> | undefined {
    const most = bytes.length + text.length * mostBytesPerUnit;
    if (this.#used + most > capacity) return this.#addAfterFlush(bytes, text, most);
    this.#put(bytes, text);
    return undefined;
  }

  async flush(): Promise<void> {
    let written = 0;
    while (written < this.#used) {
      const { bytesWritten } = await this.#file.write(this.#buffer, written, this.#used - written);
      written += bytesWritten;
    }
    this.#used = 0;
  }

  async #addAfterFlush(bytes: Uint8Array, text: string, most: number): Promise<void> {
    await this.flush();
    if (most <= capacity) this.#put(bytes, text);
    else await this.#file.writeFile(Buffer.concat([bytes, encodeText(text, this.#dialect)]));
  }

  #put(bytes: Uint8Array, text: string): void {
    this.#buffer.set(bytes, this.#used);
    this.#used += bytes.length;
    if (this.#dialect.encoding === 'utf-8') this.#used += this.#buffer.write(text, this.#used);
    else this.#used += encodeText(text, this.#dialect).copy(this.#buffer, this.#used);
  }
}
