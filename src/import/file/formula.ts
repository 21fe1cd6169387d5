// A spreadsheet runs a cell that begins with one of these characters, of full width too. Source: OWASP, CSV injection. Apostrophes before
// it are ours or somebody else's.
const MAY_RUN = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const RUNS = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const MADE_HARMLESS = /^'+[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)*$/;

export const HARMLESS_MARK = "'";

const beginnings = new Set(Array.from('=+-@\t\r\n\uff1d\uff0b\uff0d\uff20', (character) => character.charCodeAt(0)));

export function mayBeginFormula(code: number): boolean {
  return beginnings.has(code);
}

/**
 * Whether a spreadsheet would run a cell as a formula. A plain number such as `-7,5` is none.
 */
export function runsAsFormula(text: string): boolean {
  return RUNS.test(text) && !PLAIN_NUMBER.test(text);
}

/** Whether one of the cells of a line may be a formula, so that the bytes of the line cannot be copied as they are. */
export function mayHoldFormula(fields: readonly string[]): boolean {
  for (const field of fields) if (mayBeginFormula(field.charCodeAt(0))) return true;
  return false;
}

/**
 * Makes a text that no spreadsheet runs: it gets an apostrophe before it, which tells a spreadsheet that a text
 * follows. A text that has that form already gets one more, so that restoring gives back exactly what it was.
 */
export function makeHarmless(text: string): string {
  return MAY_RUN.test(text) && !PLAIN_NUMBER.test(text) ? HARMLESS_MARK + text : text;
}

/**
 * Gives back the text as it was before it was made harmless. When a text of somebody else begins in this way, it means
 * the same.
 */
export function restoreText(text: string): string {
  return MADE_HARMLESS.test(text) ? text.slice(HARMLESS_MARK.length) : text;
}
