/** A part of a text that is only said when what it tells is known. */
export const when = <Value>(value: Value | undefined, say: (known: Value) => string): string =>
  value === undefined ? '' : say(value);

export const sentences = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
