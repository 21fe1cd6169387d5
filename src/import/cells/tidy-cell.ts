// Zero width spaces and joiners, marks and embeddings of the direction of writing, the soft hyphen, the word joiner and
// a byte order mark: they come along when a text is copied, and nobody sees them. Source: Unicode, Default_Ignorable.
// U+202E is none of them: it shows what follows from right to left, so that 12 is seen as 21.
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202d\u2060-\u206f\ufeff]/g;
const ODD_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\s]/g;
// Exports write ="00123", by which a spreadsheet keeps the text as it is.
const AS_TEXT = /^=\s*"((?:[^"]|"")*)"$/;
// An apostrophe tells a spreadsheet the same.
const TEXT_MARK = /^'/;

/** Takes away what software wrote around a text or between its characters, and what nobody sees. */
export function tidyCell(text: string): string {
  return withoutTextMark(text.replaceAll(INVISIBLE, '').replaceAll(ODD_SPACE, ' ').trim()).trim();
}

function withoutTextMark(text: string): string {
  const quoted = AS_TEXT.exec(text)?.[1];
  return quoted === undefined ? text.replace(TEXT_MARK, '') : quoted.replaceAll('""', '"');
}

// A text may well begin with an apostrophe, as in 's avonds; a number does not.
const NUMBER_AS_TEXT = /^'\d/;

/** Does the same for a text that is kept as it is written: only its wrapping is taken away. */
export function unwrapText(text: string): string {
  const isMarked = text.startsWith('=') || NUMBER_AS_TEXT.test(text);
  return isMarked ? withoutTextMark(text).trim() : text;
}

const PRINTABLE_ONLY = /^[ -~]*$/;

/** Takes out of a text what nobody sees. */
export function withoutInvisible(text: string): string {
  return PRINTABLE_ONLY.test(text) ? text : text.replaceAll(INVISIBLE, '');
}
