import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
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
  readonly #chunks = new Map<number, Chunk>();
  readonly #spare: Buffer[] = [];
  #position = 0;
  // Lines that follow each other are mostly of one bucket, and then written as one text.
  #bucket = 0;
  #text = '';

  constructor(journal: Journal) {
    this.#file = openSync(stagedLinesOf(journal.path), 'w', 0o600);
    this.#insert = journal.prepare('INSERT INTO chunk (bucket, offset, length) VALUES (?, ?, ?)');
  }

  add(item: number, { line, more, reference, content = '' }: Part): void {
    const bucket = bucketOf(item);
    if (bucket !== this.#bucket || this.#text.length > chunkBytes / (2 * mostBytesPerUnit)) {
      this.#put();
      this.#bucket = bucket;
    }
    this.#text += `${item}\t${line}${more ? '+' : ''}\t${reference === undefined ? '' : JSON.stringify(reference)}\t${content}\n`;
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
    this.#position += used;
    this.#chunks.delete(bucket);
    if (bytes.length === chunkBytes) this.#spare.push(bytes);
  }
}

/** Reads the lines of a bucket back, by item. */
export class StagedLinesReader {
  readonly #file: number;
  readonly #select: Statement<{ offset: number; length: number }>;

  constructor(journal: Journal) {
    this.#file = openSync(stagedLinesOf(journal.path), 'r');
    this.#select = journal.prepare('SELECT offset, length FROM chunk WHERE bucket = ? ORDER BY rowid');
  }

  /** The lines of each item of the bucket that `wants` says yes to, in the order of the file. */
  read(bucket: number, wants: (item: number) => boolean): Map<number, StagedLine[]> {
    const found = new Map<number, StagedLine[]>();
    for (const { offset, length } of this.#select.all(bucket)) {
      const text = this.#text(offset, length);
      for (let start = 0; start < text.length;) {
        const end = text.indexOf('\n', start);
        const itemEnd = text.indexOf('\t', start);
        const item = Number(text.slice(start, itemEnd));
        if (wants(item)) {
          let lines = found.get(item);
          if (lines === undefined) found.set(item, (lines = []));
          lines.push(lineIn(text, itemEnd + 1, end));
        }
        start = end + 1;
      }
    }
    return found;
  }

  close(): void {
    closeSync(this.#file);
  }

  #text(offset: number, length: number): string {
    const bytes = Buffer.allocUnsafe(length);
    for (let at = 0; at < length;) {
      const count = readSync(this.#file, bytes, at, length - at, offset + at);
      if (count === 0) throw new Error('The staged lines of this import are cut off');
      at += count;
    }
    return bytes.toString('utf8');
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
