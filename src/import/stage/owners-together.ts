import { parseRecordId } from '../../domain/values/record-id.ts';
import { detach } from '../cells/detach.ts';
import { BrokenFileError } from '../file/broken-file.ts';
import { CellDecoder } from '../file/cell-decoder.ts';
import { charsets, type Encoding } from '../file/encoding.ts';
import type { PieceWatcher } from '../file/read-file.ts';
import { CharacterFinder, PatternFinder } from '../file/records/forward-finder.ts';
import { recordLimit } from '../file/records/record-reader.ts';
import { startOf } from '../file/records/sample-records.ts';
import type { FileForm, OwnerReader } from '../kind.ts';
import { NumberSet } from './number-set.ts';

/** What was proved of a file: each line tells whose it is, and the lines of each owner follow each other. */
export interface ProvenFile {
  /** Lines below the header. */
  lines: number;
  /** What the bytes came to after each piece: what is read later is what was proved when it comes to the same. */
  sums: readonly string[];
}

/** A part of the longest record that is read, so that a longer line proves nothing. */
const longest = recordLimit / 4;

/**
 * Looks at a file while it is identified, for whether what is whole of it can be sent before its end: nothing that the reader
 * would refuse as a whole file stands in it, no row that is not a line, and no owner comes back after another. What is not
 * certain proves nothing. It costs a fraction of reading the lines, since of most only the owner is compared with the one above.
 */
export class OwnersTogether implements PieceWatcher {
  readonly #form: FileForm;
  readonly #owner: OwnerReader;
  readonly #odd: RegExp;
  readonly #decoder: CellDecoder;
  readonly #owners = new NumberSet();
  readonly #sums: string[] = [];
  #isPossible: boolean;
  #skip: number;
  #header = true;
  #rest = '';
  #line = 0;
  /** The cell as the line above has it, and whose that is. */
  #cell: string | undefined;
  #last: string | undefined;

  constructor(form: FileForm, owner: OwnerReader) {
    const { dialect } = form;
    const { unit, odd } = charsets[dialect.encoding satisfies Encoding];
    this.#form = form;
    this.#owner = owner;
    this.#odd = odd;
    this.#decoder = new CellDecoder(dialect.encoding);
    this.#skip = startOf(dialect);
    // The header is then the first record.
    this.#isPossible = unit === 1 && !dialect.sepLine && (dialect.titleLines ?? []).length === 0;
  }

  see(piece: Buffer, sum: () => string): void {
    if (!this.#isPossible) return;
    this.#sums.push(sum());
    this.#isPossible = this.#look(this.#rest + piece.toString('latin1', this.#skip));
    this.#skip = 0;
  }

  /** What was proved when all of the file was seen; a file that no line break ends may have been cut off. */
  end(): ProvenFile | undefined {
    return this.#isPossible && this.#rest === '' ? { lines: this.#line - 1, sums: this.#sums } : undefined;
  }

  #look(text: string): boolean {
    if (text.includes('"')) return false;
    const returns = new CharacterFinder(text, '\r');
    const odd = new PatternFinder(text, this.#odd);
    let start = 0;
    for (;;) {
      const feed = text.indexOf('\n', start);
      if (feed < 0) break;
      const end = feed > start && text[feed - 1] === '\r' ? feed - 1 : feed;
      if (returns.from(start) < end || end - start > longest) return false;
      this.#line += 1;
      if (this.#header) this.#header = false;
      else if (!this.#isOfOwner(text, start, end, odd.from(start) < end)) return false;
      start = feed + 1;
    }
    this.#rest = text.slice(start);
    return this.#rest.length <= longest;
  }

  #isOfOwner(text: string, start: number, end: number, isOdd: boolean): boolean {
    const { separator } = this.#form.dialect;
    let from = start;
    for (let place = 0; place < this.#owner.position; place += 1) {
      from = text.indexOf(separator, from) + 1;
      if (from === 0 || from > end) return false;
    }
    const after = text.indexOf(separator, from);
    const to = after < 0 || after > end ? end : after;
    // An odd line is looked at as a whole: a character that is none refuses the file.
    if (!isOdd && this.#cell?.length === to - from && text.startsWith(this.#cell, from)) return true;
    const fields = text.slice(start, end).split(separator);
    if (isOdd && !this.#isText(fields)) return false;
    return this.#isNextOwner(text.slice(from, to), fields);
  }

  #isText(fields: string[]): boolean {
    try {
      this.#decoder.decode(this.#recordOf(fields));
      return true;
    } catch (error) {
      if (error instanceof BrokenFileError) return false;
      throw error;
    }
  }

  /** The same owner may be written in another way. */
  #isNextOwner(cell: string, fields: string[]): boolean {
    const owner = this.#owner.read(this.#recordOf(fields));
    if (owner === undefined) return false;
    this.#cell = detach(cell);
    if (owner === this.#last) return true;
    this.#last = detach(owner);
    const number = parseRecordId(owner)?.number;
    return number !== undefined && this.#owners.add(number);
  }

  #recordOf(fields: string[]) {
    const { length } = fields;
    return { line: this.#line, offset: 0, length, fields, unended: false, open: false, quoted: false };
  }
}
