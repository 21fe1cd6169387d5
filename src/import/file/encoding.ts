import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

/**
 * Turns the bytes of a file into text and back. The text has one position for each `unit` bytes, whatever the
 * characters are, so that a place in the text is a place in the file.
 */
export interface Charset {
  readonly unit: 1 | 2;
  readonly byteOrderMark: Buffer;
  readonly toText: (bytes: Buffer) => string;
  /**
   * Matches the characters for which a cell must be looked at: characters beyond ASCII, a NUL byte, and the mark of a
   * cell that was made harmless.
   */
  readonly odd: RegExp;
  /** The characters of a cell of such text; undefined when its bytes are not of this encoding. */
  decode(cell: string): string | undefined;
  readonly encode: (text: string) => Buffer;
}

// One character for each byte.
function bytesToText(bytes: Buffer): string {
  return bytes.toString('latin1');
}

function textToBytes(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

export function decodeUtf8(cell: string): string | undefined {
  const bytes = textToBytes(cell);
  return isUtf8(bytes) ? bytes.toString() : undefined;
}

function decodeUtf16(cell: string): string | undefined {
  return cell.isWellFormed() ? cell : undefined;
}

const DIFFERS_FROM_LATIN1 = /[\x80-\x9f]/;
// Five bytes have no character in this code page. Signs inside a word are letters of an older one, as of DOS.
const OTHER_CODE_PAGE = /\ufffd|\p{L}[‚ƒ„†‡ˆ‰‹•]\p{L}/u;

/**
 * A cell that is valid UTF-8 was written as UTF-8: no word has the two or three strange characters that it would have
 * in Windows-1252.
 */
function decodeWindows1252(cell: string): string | undefined {
  if (isUtf8(textToBytes(cell))) return undefined;
  if (!DIFFERS_FROM_LATIN1.test(cell)) return cell;
  const decoded = iconv.decode(textToBytes(cell), 'windows-1252');
  return OTHER_CODE_PAGE.test(decoded) ? undefined : decoded;
}

export const charsets: Readonly<Record<Encoding, Charset>> = {
  'utf-8': {
    unit: 1,
    byteOrderMark: Buffer.from([0xef, 0xbb, 0xbf]),
    toText: bytesToText,
    odd: /[\0'\x80-\xff]/g,
    decode: decodeUtf8,
    encode: (text) => Buffer.from(text),
  },
  'utf-16le': {
    unit: 2,
    byteOrderMark: Buffer.from([0xff, 0xfe]),
    toText: (bytes) => bytes.toString('utf16le'),
    odd: /[\0'\ud800-\udfff]/g,
    decode: decodeUtf16,
    encode: (text) => Buffer.from(text, 'utf16le'),
  },
  'utf-16be': {
    unit: 2,
    byteOrderMark: Buffer.from([0xfe, 0xff]),
    toText: (bytes) => Buffer.from(bytes).swap16().toString('utf16le'),
    odd: /[\0'\ud800-\udfff]/g,
    decode: decodeUtf16,
    encode: (text) => Buffer.from(text, 'utf16le').swap16(),
  },
  'windows-1252': {
    unit: 1,
    byteOrderMark: Buffer.alloc(0),
    toText: bytesToText,
    odd: /[\0'\x80-\xff]/g,
    decode: decodeWindows1252,
    encode: (text) => iconv.encode(text, 'windows-1252'),
  },
};

/** Encodes a text as the bytes of a file. A character that the encoding does not have becomes a question mark. */
export function encodeText(text: string, { encoding }: { encoding: Encoding }): Buffer {
  return charsets[encoding].encode(text);
}
