import { dutchSpreadsheet } from './dutch-spreadsheet.ts';
import type { Dialect } from '../../../src/import/file/dialect.ts';
import type { CsvRecord } from '../../../src/import/file/records/csv-record.ts';
import { RecordReader } from '../../../src/import/file/records/record-reader.ts';

/** Reads a text as a file that comes in pieces of so many bytes. */
export function readText(text: string | Buffer, pieceBytes = 1024, dialect: Dialect = dutchSpreadsheet): CsvRecord[] {
  const bytes = Buffer.from(text as string);
  const reader = new RecordReader(dialect);
  const records: CsvRecord[] = [];
  for (let at = 0; at < bytes.length; at += pieceBytes)
    records.push(...reader.push(bytes.subarray(at, at + pieceBytes)));
  return [...records, ...reader.end()];
}

export function fieldsOf(records: readonly CsvRecord[]): string[][] {
  return records.map(({ fields }) => fields);
}
