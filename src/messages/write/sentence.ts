/** Gives a part of a text that is only said when the value that it tells is known. */
export function when<Value>(value: Value | undefined, say: (known: Value) => string): string {
  return value === undefined ? '' : say(value);
}

/** Closes a text that somebody wrote, so that the next sentence can follow. */
export function close(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

export function joinSentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
