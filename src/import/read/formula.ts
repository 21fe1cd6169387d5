// A spreadsheet runs a cell that begins so. Source: OWASP, CSV injection. Apostrophes before it are ours or somebody's.
const MAY_RUN = /^'*[=+\-@\t\r]/;
const RUNS = /^[=+\-@\t\r]/;
const MADE_HARMLESS = /^'+[=+\-@\t\r]/;
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)*$/;

export const MARK = "'";

/**
 * Whether a spreadsheet would run a cell as a formula. A plain number such as `-7,5` is none.
 */
export const runsAsFormula = (text: string): boolean => RUNS.test(text) && !PLAIN_NUMBER.test(text);

/**
 * A text that no spreadsheet runs: an apostrophe before it, which to a spreadsheet says that a text follows.
 * A text that has that form already gets one more, so that restoring gives back exactly what it was.
 */
export const harmless = (text: string): string => (MAY_RUN.test(text) && !PLAIN_NUMBER.test(text) ? MARK + text : text);

/** The text before it was made harmless. Nobody else's text begins so, except to mean the same. */
export const restored = (text: string): string => (MADE_HARMLESS.test(text) ? text.slice(MARK.length) : text);
