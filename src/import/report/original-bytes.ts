import type { Mapping } from '../columns/mapping.ts';
import type { Dialect } from '../file/dialect.ts';
import { charsets } from '../file/encoding.ts';
import { HARMLESS_MARK, mayBeginFormula, runsAsFormula } from '../file/formula.ts';

/**
 * The bytes of a line as they are in the file, filled up or cut to the width of its own header. A cell
 * that a spreadsheet would run as a formula gets an apostrophe before it, which is taken away on reading.
 */
export function originalBytes(bytes: Buffer, { headers, ownWidth }: Mapping, dialect: Dialect): Buffer {
  const { separator, encoding } = dialect;
  const { unit, toText, encode } = charsets[encoding];
  const text = toText(bytes);
  const cells = cellsOf(text, separator);
  const isAddedTo = ownWidth < headers.length;
  // A cell too many stays: it is what is wrong with the line, and without it the line would seem right. One that is
  // empty is not wrong, and would only push the added columns aside.
  const filled = cells.findLastIndex(({ start, end }) => text.slice(start, end).trim() !== '') + 1;
  const tooMany = Math.max(0, filled - headers.length);
  const own = cells.slice(0, (isAddedTo ? ownWidth : headers.length) + tooMany);
  const end = own.at(-1)?.end ?? text.length;
  const parts: Buffer[] = [];
  let done = 0;
  for (const cell of own) {
    const position = formulaAt(text, cell);
    if (position < 0) continue;
    parts.push(bytes.subarray(done * unit, position * unit), encode(HARMLESS_MARK));
    done = position;
  }
  const missing = ownWidth - own.length;
  if (parts.length === 0 && missing <= 0) return bytes.subarray(0, end * unit);
  parts.push(bytes.subarray(done * unit, end * unit), encode(separator.repeat(Math.max(missing, 0))));
  return Buffer.concat(parts);
}

const QUOTE = '"';

interface CellPlace {
  start: number;
  end: number;
}

/** Finds where each cell of a line stands. */
function cellsOf(text: string, separator: string): CellPlace[] {
  const cells: CellPlace[] = [];
  let start = 0;
  let quoted = false;
  for (let position = 0; position < text.length; position += 1) {
    const character = text[position];
    // A quote in the middle of a plain cell is only a character.
    if (character === QUOTE) quoted = position === start || (text[start] === QUOTE && !quoted);
    else if (character === separator && !quoted) {
      cells.push({ start, end: position });
      start = position + 1;
    }
  }
  return [...cells, { start, end: text.length }];
}

/** Finds where the formula in a cell begins; -1 when there is none. */
function formulaAt(text: string, { start, end }: CellPlace): number {
  const isQuoted = text[start] === QUOTE;
  const first = isQuoted ? start + 1 : start;
  const mayRun = mayBeginFormula(text.charCodeAt(first)) && runsAsFormula(text.slice(first, isQuoted ? end - 1 : end));
  return mayRun ? first : -1;
}
