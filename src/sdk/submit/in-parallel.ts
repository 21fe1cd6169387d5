/**
 * Works through a stream with at most so many at the same time, which may change, and yields what is done first. After a failure nothing new
 * is begun, what was under way is still yielded, and the failure comes last: what is known is never lost.
 */
export async function* inParallel<Item, Done>(
  items: AsyncGenerator<Item, void, undefined>,
  concurrency: number | (() => number),
  work: (item: Item) => Promise<Done>,
): AsyncGenerator<Done, void, undefined> {
  const pending = new Set<Promise<() => Done[]>>();
  const failures: unknown[] = [];
  const limit = typeof concurrency === 'number' ? () => concurrency : concurrency;
  let working = 0;
  let reading = false;
  let ended = false;

  const watch = <Value>(promise: Promise<Value>, onValue: (value: Value) => Done[]): void => {
    const event: Promise<() => Done[]> = promise.then(
      (value) => () => {
        pending.delete(event);
        return onValue(value);
      },
      (error: unknown) => () => {
        pending.delete(event);
        failures.push(error);
        return [];
      },
    );
    pending.add(event);
  };
  const onDone = (done: Done): Done[] => {
    working -= 1;
    return [done];
  };
  const onItem = (next: IteratorResult<Item, void>): Done[] => {
    reading = false;
    if (next.done === true) ended = true;
    // It was asked for before something failed.
    else if (failures.length === 0) {
      working += 1;
      watch(work(next.value), onDone);
    }
    return [];
  };
  const read = (): void => {
    if (reading || ended || failures.length > 0 || working >= limit()) return;
    reading = true;
    watch(items.next(), onItem);
  };

  try {
    for (read(); pending.size > 0; read()) yield* (await Promise.race(pending))();
  } finally {
    // Not awaited: a source that waits for its own next item would hold up who has stopped listening.
    items.return().catch(() => {});
  }
  if (failures.length > 0) throw failures[0];
}
