import type { PinnedDialect } from '../file/pinned-dialect.ts';
import { detectEncoding, hasByteOrderMark } from './detect-encoding.ts';
import { countLineEndings } from './line-endings.ts';
import { detectSeparator, separatorOfSepLine } from './detect-separator.ts';
import type { TextForm } from '../file/dialect.ts';
import { charsets } from '../file/encoding.ts';
import type { HeaderMapper } from '../columns/header-mapper.ts';
import type { Sample } from '../file/sample.ts';

/** How a file is cut into cells, as far as it was not told. */
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
