import { type LogboekQuery, type LoggedProcessing, readLogboek } from './queries/access-log/logboek.ts';
import type { StoreOptions } from './open/open-store.ts';
import { inSnapshot } from './open/snapshot.ts';

/** Gives the lines of a period as they are at one moment, some at a time, while the portal goes on; answers how many. */
export function exportLog(
  options: StoreOptions,
  query: LogboekQuery,
  write: (lines: readonly LoggedProcessing[]) => Promise<void>,
): Promise<number> {
  return inSnapshot(options, async (store) => {
    let count = 0;
    for await (const lines of readLogboek(store, query)) {
      count += lines.length;
      await write(lines);
    }
    return count;
  });
}
