import type { FileFinding } from '../../../messages/file-findings.ts';
import { BrokenFileError } from '../broken-file.ts';
import { CellDecoder } from '../cell-decoder.ts';
import type { CsvRecord } from './csv-record.ts';
import type { Dialect } from '../dialect.ts';
import { charsets, type Charset } from '../encoding.ts';
import { CharacterFinder, PatternFinder } from './forward-finder.ts';
import { readQuotedRecord, type QuotedRecord } from './quoted-record.ts';

/**
 * The largest number of characters of one record. A longer one is no line of care: a quote is not closed, or the file
 * is not a text.
 */
export const recordLimit = 1024 * 1024;

const nothing = Buffer.alloc(0);
// Ctrl-Z, by which software of DOS marks the end of a text. It is no part of the text.
const END_MARK = '\x1a';
const quoteCode = 34;

/**
 * Cuts pieces of a file into records. Give it the pieces in order with `push`, then `end`; what is cut
 * off at the end of a piece is kept for the next, so memory stays at about one piece and one record.
 *
 * @throws BrokenFileError with the place of what cannot be read.
 */
export class RecordReader {
  readonly #separator: string;
  readonly #charset: Charset;
  readonly #decoder: CellDecoder;
  /** Text of a record that is not whole yet. */
  #rest = '';
  /** Bytes of a character that is not whole yet. */
  #half: Buffer = nothing;
  /** The last character was an end mark: it is one when nothing follows. */
  #marked = false;
  #offset: number;
  #line = 1;

  constructor({ separator, encoding }: Pick<Dialect, 'separator' | 'encoding'>, offset = 0) {
    this.#separator = separator;
    this.#charset = charsets[encoding];
    this.#decoder = new CellDecoder(encoding);
    this.#offset = offset;
  }

  push(piece: Buffer): CsvRecord[] {
    const text = this.#rest + (this.#marked ? END_MARK : '') + this.#charset.toText(this.#whole(piece));
    this.#marked = text.endsWith(END_MARK);
    return this.#read(this.#marked ? text.slice(0, -END_MARK.length) : text, false);
  }

  end(): CsvRecord[] {
    const records = this.#read(this.#rest, true);
    if (this.#half.length > 0) this.#failAtEnd(records.at(-1));
    return records;
  }

  /** Gives the bytes that are whole positions; the rest waits for the next piece. */
  #whole(piece: Buffer): Buffer {
    if (this.#charset.unit === 1) return piece;
    const bytes = this.#half.length === 0 ? piece : Buffer.concat([this.#half, piece]);
    const whole = bytes.length - (bytes.length % this.#charset.unit);
    this.#half = whole === bytes.length ? nothing : Buffer.from(bytes.subarray(whole));
    return bytes.subarray(0, whole);
  }

  #read(text: string, last: boolean): CsvRecord[] {
    const records: CsvRecord[] = [];
    const base = this.#offset;
    const { unit, odd: pattern } = this.#charset;
    const quotes = new CharacterFinder(text, '"');
    const feeds = new CharacterFinder(text, '\n');
    const returns = new CharacterFinder(text, '\r');
    const odd = new PatternFinder(text, pattern);
    let position = 0;
    while (position < text.length) {
      const end = Math.min(feeds.from(position), returns.from(position));
      const quoted = quotes.from(position) < end ? this.#quoted(text, position, last) : undefined;
      const stop = quoted?.end ?? end;
      const next = afterLineEnding(text, stop, last);
      // A record that is cut off waits for the next piece. So does a record of which the line ending may be half there.
      if (next === undefined || (quoted === undefined && quotes.from(position) < end)) break;
      const fields = quoted?.fields ?? text.slice(position, stop).split(this.#separator);
      const offset = base + position * unit;
      const length = (stop - position) * unit;
      const unended = stop === text.length && !this.#marked;
      const open = unended && !(quoted !== undefined && text.charCodeAt(stop - 1) === quoteCode);
      const flags = { unended, open, quoted: quoted !== undefined };
      const record = { line: this.#line, offset, length, fields, ...flags };
      if (odd.from(position) < stop) this.#decoder.decode(record);
      records.push(record);
      this.#line += (quoted?.lineBreaks ?? 0) + 1;
      position = next;
    }
    this.#keep(text.slice(position));
    this.#offset = base + position * unit;
    return records;
  }

  #quoted(text: string, start: number, last: boolean): QuotedRecord | undefined {
    return readQuotedRecord(text, start, { separator: this.#separator, line: this.#line, last });
  }

  #keep(rest: string): void {
    if (rest.length > recordLimit) {
      // Nearly always a quote is not closed. Reading the rest as if it were the end of the file finds the place of that
      // quote.
      if (rest.includes('"')) this.#quoted(rest, 0, true);
      this.#fail('LINE_TOO_LONG', this.#line);
    }
    this.#rest = rest;
  }

  /** The file ends in half a character. */
  #failAtEnd(record: CsvRecord | undefined): never {
    if (record?.unended !== true) this.#fail('FILE_CUT_OFF', this.#line);
    this.#fail('FILE_CUT_OFF', record.line, record.fields.length);
  }

  #fail(code: FileFinding, line: number, column?: number): never {
    throw new BrokenFileError([{ code, line, ...(column !== undefined && { column }), params: {} }]);
  }
}

/** Finds where the next record begins; undefined when the line ending is not whole yet. */
function afterLineEnding(text: string, position: number, last: boolean): number | undefined {
  if (!last && position >= text.length - (text[position] === '\r' ? 1 : 0)) return undefined;
  if (text.startsWith('\r\n', position)) return position + 2;
  return Math.min(position + 1, text.length);
}
