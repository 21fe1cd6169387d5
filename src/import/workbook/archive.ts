import { crc32 } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { mostInflated, mostParts } from './limits.ts';
import { WorkbookError } from './workbook-error.ts';

/** The parts of a workbook: the files in its ZIP. Names differ in more than case (source: ECMA-376 part 2, 9.1.1). */
export class Archive {
  readonly #zip: ZipFile;
  readonly #parts: ReadonlyMap<string, Entry>;
  readonly #most: number;
  #inflated = 0;

  private constructor(zip: ZipFile, parts: ReadonlyMap<string, Entry>, most: number) {
    this.#most = most;
    this.#zip = zip;
    this.#parts = parts;
  }

  /** No more bytes than `most` are inflated in all. @throws WorkbookError */
  static async open(path: string, most = mostInflated): Promise<Archive> {
    let zip: ZipFile | undefined;
    try {
      zip = await openPromise(path, { autoClose: false });
      return new Archive(zip, await partsOf(zip, most), most);
    } catch (cause) {
      zip?.close();
      throw cause instanceof WorkbookError ? cause : new WorkbookError('damaged', { cause });
    }
  }

  has(name: string): boolean {
    return this.#parts.has(name.toLowerCase());
  }

  /** The bytes of a part, checked against its sum. @throws WorkbookError */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.#parts.get(name.toLowerCase());
    if (entry === undefined) throw new WorkbookError('damaged');
    if (entry.isEncrypted()) throw new WorkbookError('encrypted');
    let sum = 0;
    try {
      const stream = await this.#zip.openReadStreamPromise(entry);
      for await (const piece of stream as AsyncIterable<Buffer>) {
        this.#inflated += piece.length;
        if (this.#inflated > this.#most) throw new WorkbookError('too-large');
        sum = crc32(piece, sum);
        yield piece;
      }
    } catch (cause) {
      throw cause instanceof WorkbookError ? cause : new WorkbookError('damaged', { cause });
    }
    if (sum !== entry.crc32) throw new WorkbookError('damaged');
  }

  close(): void {
    this.#zip.close();
  }
}

async function partsOf(zip: ZipFile, most: number): Promise<Map<string, Entry>> {
  const parts = new Map<string, Entry>();
  let inflated = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.toLowerCase();
    // Of two parts with one name, one program reads this one and another that one.
    if (parts.has(name)) throw new WorkbookError('damaged');
    parts.set(name, entry);
    inflated += /\.(xml|rels)$/.test(name) ? entry.uncompressedSize : 0;
    if (parts.size > mostParts || inflated > most) throw new WorkbookError('too-large');
  }
  return parts;
}
