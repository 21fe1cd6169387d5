import { createHash } from 'node:crypto';
import { originalLineAt } from '../columns/columns.ts';
import { mayHoldFormula } from '../file/formula.ts';
import { readRecords, sumOf } from '../file/read-file.ts';
import type { CsvRecord } from '../file/records/csv-record.ts';
import type { Finding } from '../finding.ts';
import type { Part } from '../item.ts';
import type { FileForm, PartReader } from '../kind.ts';

/**
 * Takes a part of the file. It is `plain` when its bytes can be copied as they are: the record has a cell for each column
 * and no quotes. `original` is the cell that tells the line of the first file; undefined where no column does.
 */
export type PartSink = (part: Part, plain: boolean, original: string | undefined) => void;

/** Some records of a file that follow each other. */
export interface PartPiece {
  /** Bytes of the file before its last record. */
  readonly bytes: number;
  /** What all bytes come to of which it was made, those before it included. */
  readonly sum: string;
  /** Hands over the parts in the order of the file. @throws BrokenFileError at the record that shows it. */
  each(take: PartSink): void;
  /** It is set on the last piece, which has no parts. */
  readonly end?: PartsEnd;
}

/** What is known when all of a file was read. */
export interface PartsEnd {
  findings: readonly Finding[];
  sha256: string;
}

/**
 * Reads the parts of a file, a piece at a time; the parts of one are to be taken before the next is asked for.
 *
 * @throws BrokenFileError with the place of what cannot be read.
 */
export async function* readPieces(path: string, form: FileForm, reader: PartReader): AsyncGenerator<PartPiece> {
  const hash = createHash('sha256');
  const parts = new PartsOfRecords(form, reader);
  let bytes = 0;
  for await (const records of readRecords(path, form.dialect, hash)) {
    bytes = records.at(-1)?.offset ?? bytes;
    yield { bytes, sum: sumOf(hash), each: (take) => parts.each(records, take) };
  }
  const sum = sumOf(hash);
  yield { bytes, sum, each: () => {}, end: { findings: reader.end(), sha256: hash.digest('hex') } };
}

class PartsOfRecords {
  readonly #reader: PartReader;
  readonly #width: number;
  readonly #originalAt: number;
  #header = true;

  constructor({ mapping: { headers } }: FileForm, reader: PartReader) {
    this.#reader = reader;
    this.#width = headers.length;
    this.#originalAt = originalLineAt(headers);
  }

  each(records: readonly CsvRecord[], take: PartSink): void {
    for (const record of records) {
      if (this.#header) this.#header = false;
      else this.#take(record, take);
    }
  }

  #take(record: CsvRecord, take: PartSink): void {
    const parts = this.#reader.read(record);
    const { offset, fields, quoted } = record;
    for (let place = 0; place < parts.length; place += 1) {
      const part = parts[place];
      if (part === undefined) continue;
      // A row of totals of before may come with a record.
      const isOwn = part.offset === offset;
      const plain = isOwn && fields.length === this.#width && !quoted && !mayHoldFormula(fields);
      take(part, plain, isOwn && this.#originalAt >= 0 ? (fields[this.#originalAt] ?? '') : undefined);
    }
  }
}
