import type { Cell } from './cell-error.ts';
import { detached } from './detached.ts';

const limit = 5000;

/** Spreadsheets repeat themselves: most cells were read before. Forgets all when it has seen too much. */
export function remember<Value>(read: (text: string) => Cell<Value>): (text: string) => Cell<Value> {
  const seen = new Map<string, Cell<Value>>();
  return (text) => {
    let result = seen.get(text);
    if (result === undefined) {
      result = read(text);
      if (seen.size >= limit) seen.clear();
      seen.set(detached(text), result);
    }
    return result;
  };
}
