import type { CsvRecord } from './csv-record.ts';
import { BrokenFileError } from './broken-file.ts';
import type { Dialect } from './dialect.ts';
import { readQuotedRecord } from './quoted-record.ts';

// One character for each byte, so that positions in the text are positions in the file.
const BYTES = 'latin1';
const BEYOND_ASCII = /[\x80-\xff]/;
const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Cuts pieces of a file into records. Give it the pieces in order with `push`, then `end`; what is cut
 * off at the end of a piece is kept for the next, so memory stays at about one piece.
 */
export class RecordReader {
  readonly #separator: string;
  #rest = '';
  #offset: number;
  #line = 1;

  constructor(dialect: Dialect, offset = 0) {
    this.#separator = dialect.separator;
    this.#offset = offset;
  }

  push(piece: Buffer): CsvRecord[] {
    return this.#read(this.#rest + piece.toString(BYTES), false);
  }

  end(): CsvRecord[] {
    return this.#read(this.#rest, true);
  }

  #read(text: string, last: boolean): CsvRecord[] {
    const records: CsvRecord[] = [];
    const base = this.#offset;
    let position = 0;
    // Looked for once and again only when passed: most files have no quotes at all.
    let quote = text.indexOf('"');
    while (position < text.length) {
      const lineFeed = text.indexOf('\n', position);
      if (lineFeed < 0 && !last) break;
      const end = lineFeed < 0 ? text.length : lineFeed;
      if (quote >= 0 && quote < position) quote = text.indexOf('"', position);
      if (quote >= 0 && quote < end) {
        const quoted = readQuotedRecord(text, position, { separator: this.#separator, line: this.#line, last });
        if (quoted === undefined || (!last && !text.includes('\n', quoted.end))) break;
        this.#add(records, base + position, quoted.end - position, quoted.fields);
        this.#line += quoted.lineBreaks + 1;
        position = afterLineEnding(text, quoted.end);
      } else {
        const stop = end > position && text[end - 1] === '\r' ? end - 1 : end;
        this.#add(records, base + position, stop - position, text.slice(position, stop).split(this.#separator));
        this.#line += 1;
        position = end + 1;
      }
    }
    const used = Math.min(position, text.length);
    this.#rest = text.slice(used);
    this.#offset = base + used;
    return records;
  }

  #add(records: CsvRecord[], offset: number, length: number, fields: string[]): void {
    for (let index = 0; index < fields.length; index += 1) {
      const field = fields[index] ?? '';
      if (field.includes('\0'))
        throw new BrokenFileError([{ code: 'NUL_BYTE', line: this.#line, column: index + 1, params: {} }]);
      if (BEYOND_ASCII.test(field)) fields[index] = this.#decode(field, index);
    }
    records.push({ line: this.#line, offset, length, fields });
  }

  #decode(field: string, index: number): string {
    try {
      return decoder.decode(Buffer.from(field, BYTES));
    } catch {
      throw new BrokenFileError([{ code: 'NOT_UTF8', line: this.#line, column: index + 1, params: {} }]);
    }
  }
}

const afterLineEnding = (text: string, position: number): number => {
  if (text.startsWith('\r\n', position)) return position + 2;
  return text[position] === undefined ? position : position + 1;
};
