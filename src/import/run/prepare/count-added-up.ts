import type { AddedUp } from '../../journal/added-up.ts';
import type { Journal } from '../../journal/journal.ts';
import type { Kind } from '../../kind.ts';
import { readStagedBatches } from '../../send/staged-batches.ts';

/** Counts the lines that are added up before they are sent. */
export function countAddedUp(journal: Journal, kind: Kind): AddedUp {
  const counted = { lines: 0, to: 0 };
  for (const { items } of readStagedBatches(journal, kind))
    for (const parts of items.flatMap(({ joined }) => [...(joined?.values() ?? [])])) {
      counted.lines += parts.length;
      counted.to += 1;
    }
  return counted;
}
