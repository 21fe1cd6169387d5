import { charsets, decodeUtf8, encodings, type Encoding } from '../file/encoding.ts';
import type { Sample } from '../file/sample.ts';

function startsWith(bytes: Buffer, mark: Buffer): boolean {
  return mark.length > 0 && bytes.subarray(0, mark.length).equals(mark);
}

export function hasByteOrderMark(bytes: Buffer, encoding: Encoding): boolean {
  return startsWith(bytes, charsets[encoding].byteOrderMark);
}

/**
 * The encoding of a file: what its byte order mark says, and without one, what its bytes can be. A file
 * of plain characters only is read as UTF-8, which is the same.
 */
export function detectEncoding(sample: Sample): Encoding {
  const marked = encodings.find((encoding) => hasByteOrderMark(sample.bytes, encoding));
  return marked ?? wideEncoding(sample.bytes) ?? narrowEncoding(sample);
}

/** In UTF-16 every other byte of plain characters is zero; no other text has zeros. */
function wideEncoding(bytes: Buffer): Encoding | undefined {
  const counted = bytes.subarray(0, 4096);
  const zeros = [0, 0] as [number, number];
  counted.forEach((byte, index) => byte === 0 && (zeros[(index % 2) as 0 | 1] += 1));
  const [even, odd] = zeros;
  const many = counted.length / 4;
  if (odd > many && even < odd / 8) return 'utf-16le';
  return even > many && odd < even / 8 ? 'utf-16be' : undefined;
}

const BEYOND_ASCII = /[\x80-\xff]+/g;
const HALF_CHARACTER = /[\xc2-\xf4][\x80-\xbf]{0,2}$/;

/**
 * Characters beyond ASCII that are valid UTF-8 are hardly ever anything else. The encoding of most of them decides; the
 * others are found, with their place, when they are read.
 */
function narrowEncoding({ bytes, whole }: Sample): Encoding {
  const text = bytes.toString('latin1');
  const votes = { utf8: 0, other: 0 };
  for (const [run] of (whole ? text : text.replace(HALF_CHARACTER, '')).matchAll(BEYOND_ASCII)) {
    votes[decodeUtf8(run) === undefined ? 'other' : 'utf8'] += 1;
  }
  return votes.other > votes.utf8 ? 'windows-1252' : 'utf-8';
}
