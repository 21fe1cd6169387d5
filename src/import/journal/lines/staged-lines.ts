import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { LinesDamagedError } from '../job-damaged.ts';
import { stagedLinesOf, type Journal } from '../journal.ts';
import type { Statement } from '../sqlite.ts';
import { bucketOf } from '../schema.ts';
import type { Part, StagedLine } from '../../item.ts';

const chunkBytes = 16 * 1024;
/** The most that may wait to be written. */
const mostBytes = 8 * 1024 * 1024;
// No character takes more in UTF-8, counted in units of a JavaScript string.
const mostBytesPerUnit = 3;

interface Chunk {
  bucket: number;
  bytes: Buffer;
  used: number;
}

/**
 * Puts the lines of each bucket of items together while they come in the order of the file, so that what is sent
 * together is read together, whatever the order of the file and without sorting it.
 */
export class StagedLinesWriter {
  readonly #file: number;
  readonly #insert: Statement;
  readonly #insertSum: Statement;
  readonly #chunks = new Map<number, Chunk>();
  readonly #spare: Buffer[] = [];
  #position = 0;
  // Lines that follow each other are mostly of one bucket, and then written as one text.
  #bucket = 0;
  #text = '';

  constructor(journal: Journal) {
    this.#file = openSync(stagedLinesOf(journal.path), 'w', 0o600);
    this.#insert = journal.prepare('INSERT INTO chunk (bucket, offset, length) VALUES (?, ?, ?)');
    this.#insertSum = journal.prepare('INSERT INTO chunkSum (offset, sum) VALUES (?, ?)');
  }

  add(item: number, { line, more, reference, content = '' }: Part): void {
    const bucket = bucketOf(item);
    if (bucket !== this.#bucket || this.#text.length > chunkBytes / (2 * mostBytesPerUnit)) {
      this.#put();
      this.#bucket = bucket;
    }
    this.#text += `${item}\t${line}${more ? '+' : ''}\t${reference === undefined ? '' : JSON.stringify(reference)}\t${content}\n`;
  }

  /** Writes the lines of the buckets before this one, so that they can be read. */
  flushBefore(bucket: number): void {
    if (this.#bucket < bucket) this.#put();
    for (const chunk of this.#chunks.values()) if (chunk.bucket < bucket) this.#write(chunk);
  }

  /** Makes sure that all lines are on the disk. */
  finish(): void {
    this.#put();
    for (const chunk of this.#chunks.values()) this.#write(chunk);
    fsyncSync(this.#file);
  }

  close(): void {
    closeSync(this.#file);
  }

  #put(): void {
    const text = this.#text;
    const most = this.#text.length * mostBytesPerUnit;
    if (text === '') return;
    this.#text = '';
    let chunk = this.#chunks.get(this.#bucket);
    if (chunk !== undefined && chunk.used + most > chunk.bytes.length) {
      this.#write(chunk);
      chunk = undefined;
    }
    chunk ??= this.#open(most);
    chunk.used += chunk.bytes.write(text, chunk.used);
  }

  #open(most: number): Chunk {
    if (this.#chunks.size * chunkBytes >= mostBytes) for (const chunk of this.#chunks.values()) this.#write(chunk);
    const bytes =
      most > chunkBytes ? Buffer.allocUnsafeSlow(most) : (this.#spare.pop() ?? Buffer.allocUnsafeSlow(chunkBytes));
    const chunk = { bucket: this.#bucket, bytes, used: 0 };
    this.#chunks.set(chunk.bucket, chunk);
    return chunk;
  }

  #write({ bucket, bytes, used }: Chunk): void {
    for (let written = 0; written < used;)
      written += writeSync(this.#file, bytes, written, used - written, this.#position + written);
    this.#insert.run(bucket, this.#position, used);
    this.#insertSum.run(this.#position, crc32(bytes.subarray(0, used)));
    this.#position += used;
    this.#chunks.delete(bucket);
    if (bytes.length === chunkBytes) this.#spare.push(bytes);
  }
}

interface StoredChunk {
  offset: number;
  length: number;
  sum: number | null;
}

/** Reads the lines of a bucket back, by item. @throws LinesDamagedError when they are not what was written. */
export class StagedLinesReader {
  readonly #path: string;
  readonly #file: number;
  readonly #select: Statement<StoredChunk>;

  constructor(journal: Journal) {
    this.#path = stagedLinesOf(journal.path);
    this.#file = this.#open();
    this.#select = journal.prepare(
      `SELECT chunk.offset, length, sum FROM chunk LEFT JOIN chunkSum ON chunkSum.offset = chunk.offset
       WHERE bucket = ? ORDER BY chunk.rowid`,
    );
  }

  /** The lines of each item of the bucket that `wants` says yes to. */
  read(bucket: number, wants: (item: number) => boolean): BucketLines {
    const found = new BucketLines(this.#path);
    for (const chunk of this.#select.all(bucket)) {
      const text = this.#text(chunk);
      for (let start = 0; start < text.length;) {
        const end = text.indexOf('\n', start);
        const itemEnd = text.indexOf('\t', start);
        if (end < 0 || itemEnd < 0 || itemEnd > end) throw new LinesDamagedError(this.#path);
        const item = Number(text.slice(start, itemEnd));
        if (wants(item)) found.add(item, text, itemEnd + 1, end);
        start = end + 1;
      }
    }
    return found;
  }

  /** The lines of these items of the bucket, each of which has some. */
  readEach(bucket: number, items: readonly { id: number }[]): (item: number) => StagedLine[] {
    const ids = new Set(items.map(({ id }) => id));
    const found = this.read(bucket, (item) => ids.has(item));
    return (item) => {
      if (!found.has(item)) throw new LinesDamagedError(this.#path);
      return found.of(item);
    };
  }

  close(): void {
    closeSync(this.#file);
  }

  #open(): number {
    try {
      return openSync(this.#path, 'r');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      throw new LinesDamagedError(this.#path);
    }
  }

  #text({ offset, length, sum }: StoredChunk): string {
    const bytes = Buffer.allocUnsafe(length);
    for (let at = 0; at < length;) {
      const count = readSync(this.#file, bytes, at, length - at, offset + at);
      if (count === 0) throw new LinesDamagedError(this.#path);
      at += count;
    }
    if (sum !== null && crc32(bytes) !== sum) throw new LinesDamagedError(this.#path);
    return bytes.toString('utf8');
  }
}

/**
 * The lines of a bucket by item, in the order of the file. Each is made when it is asked for: of ten thousand at once most would
 * live for so long that their memory is not taken back soon.
 */
class BucketLines {
  readonly #path: string;
  readonly #texts: string[] = [];
  /** Of each line of an item its text, and where it begins and ends in it. */
  readonly #places = new Map<number, number[]>();

  constructor(path: string) {
    this.#path = path;
  }

  add(item: number, text: string, start: number, end: number): void {
    if (this.#texts.at(-1) !== text) this.#texts.push(text);
    let places = this.#places.get(item);
    if (places === undefined) this.#places.set(item, (places = []));
    places.push(this.#texts.length - 1, start, end);
  }

  has(item: number): boolean {
    return this.#places.has(item);
  }

  of(item: number): StagedLine[] {
    const places = this.#places.get(item) ?? [];
    const lines: StagedLine[] = [];
    for (let at = 0; at < places.length; at += 3)
      lines.push(this.#lineIn(this.#texts[places[at] ?? 0] ?? '', places[at + 1] ?? 0, places[at + 2] ?? 0));
    return lines;
  }

  #lineIn(text: string, start: number, end: number): StagedLine {
    try {
      return lineIn(text, start, end);
    } catch {
      // What stands here is no JSON. It is care, so that nothing of it is told.
      throw new LinesDamagedError(this.#path);
    }
  }
}

function lineIn(text: string, start: number, end: number): StagedLine {
  const lineEnd = text.indexOf('\t', start);
  const referenceEnd = text.indexOf('\t', lineEnd + 1);
  const more = text[lineEnd - 1] === '+';
  return {
    line: Number(text.slice(start, more ? lineEnd - 1 : lineEnd)),
    more,
    reference: referenceEnd === lineEnd + 1 ? '' : (JSON.parse(text.slice(lineEnd + 1, referenceEnd)) as string),
    content: text.slice(referenceEnd + 1, end),
  };
}
