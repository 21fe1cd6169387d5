import type { PinnedDialect, TextForm, LineEnding } from '../file/dialect.ts';
import { detectEncoding, hasByteOrderMark } from './detect-encoding.ts';
import { detectSeparator, separatorOfSepLine } from './detect-separator.ts';
import { charsets } from '../file/encoding.ts';
import type { HeaderMapper } from '../columns/recognise-header.ts';
import type { Sample } from '../file/sample.ts';

/** Detects how a file is cut into cells, as far as nobody told it. */
export function detectForm(sample: Sample, pinned: PinnedDialect, map: HeaderMapper): TextForm {
  const encoding = pinned.encoding ?? detectEncoding(sample);
  const byteOrderMark = hasByteOrderMark(sample.bytes, encoding);
  const { unit, toText, byteOrderMark: mark } = charsets[encoding];
  const start = byteOrderMark ? mark.length : 0;
  const length = sample.bytes.length - start;
  const text = toText(sample.bytes.subarray(start, start + length - (length % unit)));
  const told = separatorOfSepLine(firstLineOf(text));
  const separator = pinned.separator ?? detectSeparator(sample, { encoding, byteOrderMark }, told, map);
  return { encoding, byteOrderMark, separator, sepLine: told !== undefined, ...countLineEndings(text) };
}

function firstLineOf(text: string): string {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text : text.slice(0, end);
}

const LINE_ENDING = /\r\n|\r|\n/g;
// Line breaks in a quoted cell belong to the text of the cell, and end no line.
const QUOTED = /"[^"]*"/g;

/**
 * Finds the line ending that is used most, and whether others are used as well. A file of one line gets the ending of
 * Windows.
 */
function countLineEndings(text: string): Pick<TextForm, 'lineEnding' | 'mixedLineEndings'> {
  const counts = new Map<LineEnding, number>();
  for (const ending of text.replace(QUOTED, '').match(LINE_ENDING) ?? []) {
    counts.set(ending as LineEnding, (counts.get(ending as LineEnding) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return { lineEnding: most?.[0] ?? '\r\n', mixedLineEndings: counts.size > 1 };
}
