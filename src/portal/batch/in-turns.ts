/** The longest time that one call has the process for itself, in milliseconds. */
const TURN = 8;

/** Does the same for each item, in order, and lets other calls have their turn in between. */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  let until = performance.now() + TURN;
  for (const [index, item] of items.entries()) {
    if (performance.now() > until) {
      await new Promise<void>((resolve) => void setImmediate(resolve));
      until = performance.now() + TURN;
    }
    results.push(work(item, index));
  }
  return results;
}
