import { detach } from './detach.ts';

const limit = 5000;

/**
 * Remembers what a reader made of each text, since spreadsheets repeat themselves and most cells were read before.
 * Everything is forgotten when there are too many.
 */
export function memoize<Result>(read: (text: string) => Result): (text: string) => Result {
  const seen = new Map<string, Result>();
  let last: string | undefined;
  let result: Result | undefined;
  return (text) => {
    // Very often the text is that of the line before, and comparing costs less than looking it up.
    if (text === last && result !== undefined) return result;
    result = seen.get(text);
    if (result === undefined) {
      result = read(text);
      if (seen.size >= limit) seen.clear();
      seen.set(detach(text), result);
    }
    last = text;
    return result;
  };
}
