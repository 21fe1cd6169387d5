import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { CsvRecord } from './csv-record.ts';
import { dutchSpreadsheet, type Dialect } from './dialect.ts';
import { RecordReader } from './record-reader.ts';

const pieceBytes = 1024 * 1024;
const mark = Buffer.from([0xef, 0xbb, 0xbf]);

/** What identifies the content of a file: its SHA-256, and its size in bytes. */
export interface FileIdentity {
  sha256: string;
  bytes: number;
}

async function* pieces(path: string, from = 0): AsyncGenerator<Buffer> {
  const file = await open(path, 'r');
  try {
    for (let position = from; ;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(pieceBytes), 0, pieceBytes, position);
      if (bytesRead === 0) return;
      position += bytesRead;
      yield buffer.subarray(0, bytesRead);
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

/** How the file is written, seen from its first bytes. */
export async function detectDialect(path: string): Promise<Dialect> {
  for await (const piece of pieces(path)) {
    return { ...dutchSpreadsheet, byteOrderMark: piece.subarray(0, mark.length).equals(mark) };
  }
  return dutchSpreadsheet;
}

/** The records of a file, a piece at a time; blank lines are left out, line numbers count them. */
export async function* readRecords(path: string, dialect: Dialect): AsyncGenerator<CsvRecord[]> {
  const start = dialect.byteOrderMark ? mark.length : 0;
  const reader = new RecordReader(dialect, start);
  for await (const piece of pieces(path, start)) yield reader.push(piece).filter(hasContent);
  yield reader.end().filter(hasContent);
}

const hasContent = ({ fields }: CsvRecord): boolean => fields.some((field) => field.trim() !== '');
