// What steers a terminal: escapes other than the colours that we write, other control characters than ends of lines and
// tabs, and characters that turn the direction of writing.
const STEERS =
  /\u001b(?!\[[\d;]*m)|\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Makes a text that cannot steer the terminal it is shown on, wherever it comes from: a name of a file or a column, or an
 * answer of a portal that is not what it says to be.
 */
export function harmless(text: string): string {
  return text.replaceAll(STEERS, '\ufffd');
}
