import type { Journal } from '../journal.ts';

const mostNamed = 6;

/** Finds the first lines that a held item waits for: those of it that are wrong, and those that may be of it. */
export function waitingForReader(journal: Journal): (item: number) => number[] {
  const select = journal.prepare<{ line: number }>(
    `SELECT line FROM wrong WHERE item = ?1
     UNION SELECT unplaced.line FROM unplaced JOIN item ON item.owner = unplaced.owner WHERE item.id = ?1
     ORDER BY 1 LIMIT ${mostNamed}`,
  );
  let lastItem = 0;
  let lastLines: number[] = [];
  return (item) => {
    // The lines of an item mostly follow each other.
    if (item !== lastItem) {
      lastItem = item;
      lastLines = select.all(item).map(({ line }) => line);
    }
    return lastLines;
  };
}
