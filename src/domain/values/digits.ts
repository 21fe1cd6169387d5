const ZERO = 48;

/** The number written in `text` from `start` up to `end`; -1 when a character there is not 0 to 9. */
export function digitsAt(text: string, start: number, end: number): number {
  let value = 0;
  for (let index = start; index < end; index++) {
    const digit = text.charCodeAt(index) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

export function isDigits(text: string, length: number): boolean {
  return text.length === length && digitsAt(text, 0, length) >= 0;
}
