/** A part of a text that is only said when what it tells is known. */
export const when = <Value>(value: Value | undefined, say: (known: Value) => string): string =>
  value === undefined ? '' : say(value);

/** What somebody wrote, closed so that the next sentence can follow. */
export const closed = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

export const sentences = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
