import type { Mapping } from '../map/map-header.ts';
import type { Dialect } from '../read/dialect.ts';

/** The bytes of a line as they are in the file, filled up or cut to the width of its own header. */
export function ownBytes(bytes: Buffer, mapping: Mapping, { separator }: Dialect): Buffer {
  const ends = cellEnds(bytes, separator.charCodeAt(0));
  const missing = mapping.ownWidth - ends.length;
  if (missing > 0) return Buffer.concat([bytes, Buffer.from(separator.repeat(missing))]);
  const isOwn = mapping.ownWidth < mapping.headers.length;
  return isOwn ? bytes.subarray(0, ends[mapping.ownWidth - 1]) : bytes;
}

const QUOTE = 0x22;

/** Where each cell of a line ends. */
function cellEnds(bytes: Buffer, separator: number): number[] {
  const ends: number[] = [];
  let [start, quoted] = [0, false];
  for (let position = 0; position < bytes.length; position += 1) {
    // A quote in the middle of a plain cell is only a character.
    if (bytes[position] === QUOTE) quoted = position === start || (bytes[start] === QUOTE && !quoted);
    else if (bytes[position] === separator && !quoted) {
      ends.push(position);
      start = position + 1;
    }
  }
  return [...ends, bytes.length];
}
