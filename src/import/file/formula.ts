// A spreadsheet runs a cell that begins so. Source: OWASP, CSV injection. Apostrophes before it are ours or somebody's.
const MAY_RUN = /^'*[=+\-@\t\r]/;
const RUNS = /^[=+\-@\t\r]/;
const MADE_HARMLESS = /^'+[=+\-@\t\r]/;
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)*$/;

export const HARMLESS_MARK = "'";

const beginnings = new Set(Array.from('=+-@\t\r', (character) => character.charCodeAt(0)));

export function mayBeginFormula(code: number): boolean {
  return beginnings.has(code);
}

/**
 * Whether a spreadsheet would run a cell as a formula. A plain number such as `-7,5` is none.
 */
export function runsAsFormula(text: string): boolean {
  return RUNS.test(text) && !PLAIN_NUMBER.test(text);
}

/** Whether one of the cells of a line may be one, so that its bytes cannot be copied as they are. */
export function mayHoldFormula(fields: readonly string[]): boolean {
  for (const field of fields) if (mayBeginFormula(field.charCodeAt(0))) return true;
  return false;
}

/**
 * A text that no spreadsheet runs: an apostrophe before it, which to a spreadsheet says that a text follows.
 * A text that has that form already gets one more, so that restoring gives back exactly what it was.
 */
export function makeHarmless(text: string): string {
  return MAY_RUN.test(text) && !PLAIN_NUMBER.test(text) ? HARMLESS_MARK + text : text;
}

/** The text before it was made harmless. Nobody else's text begins so, except to mean the same. */
export function restoreText(text: string): string {
  return MADE_HARMLESS.test(text) ? text.slice(HARMLESS_MARK.length) : text;
}
