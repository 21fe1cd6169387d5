import { createHash, type Hash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { CsvRecord } from './csv-record.ts';
import { dutchSpreadsheet, type Dialect } from './dialect.ts';
import { FileChangedError } from './file-changed.ts';
import { RecordReader } from './record-reader.ts';

const pieceBytes = 256 * 1024;
const mark = Buffer.from([0xef, 0xbb, 0xbf]);

/** What identifies the content of a file: its SHA-256, and its size in bytes. */
export interface FileIdentity {
  sha256: string;
  bytes: number;
}

/** The bytes of a file from its start. Each piece stands in the same memory: use it before asking for the next. */
async function* pieces(path: string): AsyncGenerator<Buffer> {
  const file = await open(path, 'r');
  const memory = Buffer.allocUnsafe(pieceBytes);
  try {
    for (let position = 0; ;) {
      const { bytesRead } = await file.read(memory, 0, pieceBytes, position);
      if (bytesRead === 0) return;
      position += bytesRead;
      yield memory.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

export async function identifyFile(path: string): Promise<FileIdentity> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of pieces(path)) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}

/** @throws FileChangedError when the file is not what it was: places in it that were noted no longer hold. */
export async function mustBeUnchanged(path: string, { sha256 }: FileIdentity): Promise<void> {
  const now = await identifyFile(path).catch(() => undefined);
  if (now?.sha256 !== sha256) throw new FileChangedError();
}

/** How the file is written, seen from its first bytes. */
export async function detectDialect(path: string): Promise<Dialect> {
  for await (const piece of pieces(path)) {
    return { ...dutchSpreadsheet, byteOrderMark: piece.subarray(0, mark.length).equals(mark) };
  }
  return dutchSpreadsheet;
}

/** The records of a file, a piece at a time; blank lines are left out, line numbers count them. */
export async function* readRecords(path: string, dialect: Dialect, hash?: Hash): AsyncGenerator<CsvRecord[]> {
  let skip = dialect.byteOrderMark ? mark.length : 0;
  const reader = new RecordReader(dialect, skip);
  for await (const piece of pieces(path)) {
    hash?.update(piece);
    yield reader.push(piece.subarray(skip)).filter(hasContent);
    skip = 0;
  }
  yield reader.end().filter(hasContent);
}

const hasContent = ({ fields }: CsvRecord): boolean => fields.some((field) => field.trim() !== '');
