/** The longest time that one call has the process for itself, in milliseconds. */
const TURN = 8;

/**
 * For work that goes on and on: what is answered lets other calls have their turn, when this one has had its own. A database
 * in this process answers without letting anybody in between.
 */
export function turns(): () => Promise<void> {
  let until = performance.now() + TURN;
  return async () => {
    if (performance.now() <= until) return;
    await new Promise<void>((resolve) => void setImmediate(resolve));
    until = performance.now() + TURN;
  };
}

/** Does the same for each item, in order, and lets other calls have their turn in between. */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  const letOthers = turns();
  for (const [index, item] of items.entries()) {
    await letOthers();
    results.push(work(item, index));
  }
  return results;
}
