import type { FileFinding } from '../../messages/import-findings.ts';
import type { CsvRecord } from './csv-record.ts';
import { BrokenFileError } from './broken-file.ts';
import type { Dialect } from './dialect.ts';
import { readQuotedRecord } from './quoted-record.ts';

// One character for each byte, so that positions in the text are positions in the file.
const BYTES = 'latin1';
const BEYOND_ASCII = /[\x80-\xff]/;
const decoder = new TextDecoder('utf-8', { fatal: true });
/** Bytes of one record. More is not a line of care: a quote is not closed, or it is not a text file. */
export const recordLimit = 1024 * 1024;

/**
 * Cuts pieces of a file into records. Give it the pieces in order with `push`, then `end`; what is cut
 * off at the end of a piece is kept for the next, so memory stays at about one piece and one record.
 *
 * @throws BrokenFileError with the place of what cannot be read.
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
    const [quotes, feeds, returns] = [new Finder(text, '"'), new Finder(text, '\n'), new Finder(text, '\r')];
    let position = 0;
    while (position < text.length) {
      const end = Math.min(feeds.from(position), returns.from(position));
      const quoted = quotes.from(position) < end ? this.#quoted(text, position, last) : undefined;
      const stop = quoted?.end ?? end;
      const next = afterLineEnding(text, stop, last);
      // A record that is cut off waits for the next piece, also one of which the ending may be half there.
      if (next === undefined || (quoted === undefined && quotes.from(position) < end)) break;
      const fields = quoted?.fields ?? text.slice(position, stop).split(this.#separator);
      this.#add(records, base + position, stop - position, fields, quoted !== undefined);
      this.#line += (quoted?.lineBreaks ?? 0) + 1;
      position = next;
    }
    this.#keep(text.slice(position));
    this.#offset = base + position;
    return records;
  }

  #quoted(text: string, start: number, last: boolean): ReturnType<typeof readQuotedRecord> {
    return readQuotedRecord(text, start, { separator: this.#separator, line: this.#line, last });
  }

  #keep(rest: string): void {
    if (rest.length > recordLimit) {
      // Nearly always a quote that is not closed: reading it as if this were all names the place.
      if (rest.includes('"')) this.#quoted(rest, 0, true);
      this.#fail('LINE_TOO_LONG');
    }
    this.#rest = rest;
  }

  #add(records: CsvRecord[], offset: number, length: number, fields: string[], quoted: boolean): void {
    for (let index = 0; index < fields.length; index += 1) {
      const field = fields[index] ?? '';
      if (field.includes('\0')) this.#fail('NUL_BYTE', index + 1);
      if (BEYOND_ASCII.test(field)) fields[index] = this.#decode(field, index);
    }
    records.push({ line: this.#line, offset, length, fields, quoted });
  }

  #decode(field: string, index: number): string {
    try {
      return decoder.decode(Buffer.from(field, BYTES));
    } catch {
      return this.#fail('NOT_UTF8', index + 1);
    }
  }

  #fail(code: FileFinding, column?: number): never {
    const place = { line: this.#line, ...(column !== undefined && { column }) };
    throw new BrokenFileError([{ code, ...place, params: {} }]);
  }
}

/** Finds a character from ever later positions: looked for once and again only when passed, as most files lack some. */
class Finder {
  readonly #text: string;
  readonly #character: string;
  #found = -1;

  constructor(text: string, character: string) {
    this.#text = text;
    this.#character = character;
  }

  /** Where the next one stands; the length of the text when there is none. */
  from(position: number): number {
    if (this.#found < position) {
      const found = this.#text.indexOf(this.#character, position);
      this.#found = found < 0 ? this.#text.length : found;
    }
    return this.#found;
  }
}

/** Where the next record begins; undefined when the ending is not whole yet. */
function afterLineEnding(text: string, position: number, last: boolean): number | undefined {
  if (!last && position >= text.length - (text[position] === '\r' ? 1 : 0)) return undefined;
  if (text.startsWith('\r\n', position)) return position + 2;
  return Math.min(position + 1, text.length);
}
