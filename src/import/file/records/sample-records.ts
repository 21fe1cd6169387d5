import { BrokenFileError } from '../broken-file.ts';
import type { CsvRecord } from './csv-record.ts';
import type { TextForm } from '../dialect.ts';
import { charsets } from '../encoding.ts';
import { RecordReader } from './record-reader.ts';
import type { Sample } from '../sample.ts';

type Form = Pick<TextForm, 'encoding' | 'separator' | 'byteOrderMark'>;

/** Finds where the first record stands. */
export function startOf({ encoding, byteOrderMark }: Pick<Form, 'encoding' | 'byteOrderMark'>): number {
  return byteOrderMark ? charsets[encoding].byteOrderMark.length : 0;
}

/**
 * The records at the beginning of a file.
 *
 * @throws BrokenFileError with the place of what cannot be read.
 */
export function sampleRecords({ bytes, whole }: Sample, form: Form): CsvRecord[] {
  const start = startOf(form);
  const reader = new RecordReader(form, start);
  const records = reader.push(bytes.subarray(start));
  return whole ? [...records, ...reader.end()] : records;
}

/** Reads the same records with a separator that is only tried; there are none when the file cannot be cut with it. */
export function trySampleRecords(sample: Sample, form: Form): CsvRecord[] {
  try {
    return sampleRecords(sample, form);
  } catch (error) {
    if (error instanceof BrokenFileError) return [];
    throw error;
  }
}
