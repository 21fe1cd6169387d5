import { createHash, type Hash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { hasContent, type CsvRecord } from './records/csv-record.ts';
import type { Dialect } from './dialect.ts';
import { RecordReader } from './records/record-reader.ts';
import { startOf } from './records/sample-records.ts';

/** So few that what is made of a piece is garbage by the next clean-up of short-lived memory, which copies what is not. */
const pieceBytes = 16 * 1024;
/** What is read from the disk at once. */
const readBytes = 4 * pieceBytes;

/** The identity of the content of a file: its SHA-256, and its size in bytes. */
export interface FileIdentity {
  sha256: string;
  bytes: number;
}

/** The bytes of a file from its start. Each piece stands in the same memory: use it before asking for the next. */
async function* pieces(path: string): AsyncGenerator<Buffer> {
  const file = await open(path, 'r');
  const memory = Buffer.allocUnsafe(readBytes);
  try {
    for (let position = 0; ;) {
      const count = await fill(file, memory, position);
      if (count === 0) return;
      position += count;
      for (let from = 0; from < count; from += pieceBytes)
        yield memory.subarray(from, Math.min(from + pieceBytes, count));
    }
  } finally {
    await file.close();
  }
}

/** Fills the memory as far as the file goes, so that whoever reads it gets the same pieces. */
async function fill(file: FileHandle, memory: Buffer, position: number): Promise<number> {
  for (let count = 0; ;) {
    const { bytesRead } = await file.read(memory, count, memory.length - count, position + count);
    count += bytesRead;
    if (bytesRead === 0 || count === memory.length) return count;
  }
}

/** Somebody who looks at the pieces of a file that is identified. */
export interface PieceWatcher {
  /** `sum` is what the file came to so far, this piece included. */
  see(piece: Buffer, sum: () => string): void;
}

export async function identifyFile(path: string, watcher?: PieceWatcher): Promise<FileIdentity> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of pieces(path)) {
    hash.update(piece);
    bytes += piece.length;
    watcher?.see(piece, () => sumOf(hash));
  }
  return { sha256: hash.digest('hex'), bytes };
}

/** What the bytes so far come to; more may follow. */
export function sumOf(hash: Hash): string {
  return hash.copy().digest('base64');
}

/** @throws FileChangedError when the file is not what it was: places in it that were noted no longer hold. */
export async function mustBeUnchanged(path: string, { sha256 }: FileIdentity): Promise<void> {
  const now = await identifyFile(path).catch(() => undefined);
  if (now?.sha256 !== sha256) throw new FileChangedError();
}

/**
 * Reads the records of a file, a piece at a time, the header first. Blank lines below the header are among them.
 *
 * @throws BrokenFileError with the place of what cannot be read.
 */
export async function* readRecords(path: string, dialect: Dialect, hash?: Hash): AsyncGenerator<CsvRecord[]> {
  const body = new Body(dialect);
  let skip = startOf(dialect);
  const reader = new RecordReader(dialect, skip);
  for await (const piece of pieces(path)) {
    hash?.update(piece);
    yield body.of(reader.push(piece.subarray(skip)));
    skip = 0;
  }
  yield body.of(reader.end());
}

/** The records of a file from the header on. A line `sep=;`, a title and blank lines may stand before the header. */
class Body {
  #sepLine: boolean;
  #begun = false;
  readonly #titleEnd: number;

  constructor({ sepLine, titleLines }: Dialect) {
    this.#titleEnd = titleLines?.at(-1) ?? 0;
    this.#sepLine = sepLine;
  }

  of(records: CsvRecord[]): CsvRecord[] {
    if (this.#begun) return records;
    const rest = this.#sepLine && records.length > 0 ? records.slice(1) : records;
    if (records.length > 0) this.#sepLine = false;
    const header = rest.findIndex((record) => record.line > this.#titleEnd && hasContent(record));
    this.#begun = header >= 0;
    return this.#begun ? rest.slice(header) : [];
  }
}

/**
 * The file was changed or removed while it was being imported. What the portal answered is kept;
 * importing again sends only what was not declared yet.
 */
export class FileChangedError extends Error {
  override readonly name = 'FileChangedError';

  constructor() {
    super('The file was changed while it was being imported');
  }
}
