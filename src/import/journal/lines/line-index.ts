import type { Journal } from '../journal.ts';
import type { Statement } from '../sqlite.ts';

/** Lines in one piece of the index. */
const pieceLines = 1024;
const fields = 4;
const MORE = 1;
const PLAIN = 2;

/** Where a line of the file stands, and which item it belongs to. */
export interface LineEntry {
  line: number;
  offset: number;
  /** The number of bytes, without the line ending. */
  length: number;
  /** The item that the line belongs to; 0 when the line does not tell. */
  item: number;
  /** The second of two parts of one line. */
  more: boolean;
  /** The line has a cell for each column and no quotes, so that its bytes can be copied as they are. */
  plain: boolean;
}

/** Some lines that follow each other in the file. */
export interface Piece {
  line: number;
  offset: number;
  entries: LineEntry[];
}

/** Notes where each line stands, in the order of the file: 16 bytes a line. */
export class LineIndexWriter {
  readonly #insert: Statement;
  readonly #entries = new Uint32Array(pieceLines * fields);
  #count = 0;
  #line = 0;
  #offset = 0;

  constructor(journal: Journal) {
    this.#insert = journal.prepare('INSERT INTO piece (line, offset, entries) VALUES (?, ?, ?)');
  }

  add({ line, offset, length, item, more, plain }: LineEntry): void {
    if (this.#count === 0) {
      this.#line = line;
      this.#offset = offset;
    }
    const at = this.#count * fields;
    this.#entries[at] = line - this.#line;
    this.#entries[at + 1] = offset - this.#offset;
    this.#entries[at + 2] = length * 4 + (more ? MORE : 0) + (plain ? PLAIN : 0);
    this.#entries[at + 3] = item;
    this.#count += 1;
    if (this.#count === pieceLines) this.flush();
  }

  flush(): void {
    if (this.#count === 0) return;
    const used = this.#entries.subarray(0, this.#count * fields);
    this.#insert.run(this.#line, this.#offset, new Uint8Array(used.buffer, 0, used.byteLength));
    this.#count = 0;
  }
}

interface PieceRow extends Omit<Piece, 'entries'> {
  id: number;
  entries: Uint8Array;
}

/** The lines of the file in its order. */
export function* linePieces(journal: Pick<Journal, 'prepare'>): Generator<Piece, void> {
  const select = journal.prepare<PieceRow>(
    'SELECT id, line, offset, entries FROM piece WHERE id > ? ORDER BY id LIMIT 1',
  );
  for (let last = 0; ;) {
    const row = select.get(last);
    if (row === undefined) return;
    last = row.id;
    yield { ...row, entries: entriesOf(row) };
  }
}

function entriesOf({ line, offset, entries }: PieceRow): LineEntry[] {
  // The bytes are copied, since those that SQLite hands out need not begin at a multiple of four.
  const numbers = new Uint32Array(new Uint8Array(entries).buffer);
  const found: LineEntry[] = [];
  for (let at = 0; at < numbers.length; at += fields) {
    const size = numbers[at + 2] ?? 0;
    found.push({
      line: line + (numbers[at] ?? 0),
      offset: offset + (numbers[at + 1] ?? 0),
      length: size >>> 2,
      item: numbers[at + 3] ?? 0,
      more: (size & MORE) !== 0,
      plain: (size & PLAIN) !== 0,
    });
  }
  return found;
}
