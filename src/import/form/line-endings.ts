import type { LineEnding, TextForm } from '../file/dialect.ts';

const LINE_ENDING = /\r\n|\r|\n/g;
// Line breaks in a quoted cell are those of its text.
const QUOTED = /"[^"]*"/g;

/** The line ending that is used most, and whether others are used as well. A file of one line gets that of Windows. */
export function countLineEndings(text: string): Pick<TextForm, 'lineEnding' | 'mixedLineEndings'> {
  const counts = new Map<LineEnding, number>();
  for (const [ending] of text.replace(QUOTED, '').matchAll(LINE_ENDING)) {
    counts.set(ending as LineEnding, (counts.get(ending as LineEnding) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return { lineEnding: most?.[0] ?? '\r\n', mixedLineEndings: counts.size > 1 };
}
