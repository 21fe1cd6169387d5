import { detach } from './detach.ts';

const limit = 5000;

/** Spreadsheets repeat themselves: most cells were read before. Forgets all when it has seen too much. */
export function memoize<Result>(read: (text: string) => Result): (text: string) => Result {
  const seen = new Map<string, Result>();
  let last: string | undefined;
  let result: Result | undefined;
  return (text) => {
    // Very often it is the cell of the line before, and comparing costs less than looking up.
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
