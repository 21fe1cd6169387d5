/** Calls `work` again and again; the function that it returns stops that. */
export type Every = (milliseconds: number, work: () => void) => () => void;

const ROUND_MILLISECONDS = 60_000;

// Rounds never keep a process alive that has nothing else to do.
function everyOfNode(milliseconds: number, work: () => void): () => void {
  const timer = setInterval(work, milliseconds).unref();
  return () => {
    clearInterval(timer);
  };
}

/**
 * Does `work` at once, and then every minute, though never while it is still being done. The function that it returns stops
 * it and waits for the round that is going on. What fails must be caught by `work` itself.
 */
export function startRounds(work: () => Promise<void>, every: Every = everyOfNode): () => Promise<void> {
  let round: Promise<void> | undefined;
  const begin = (): void => {
    round ??= work().finally(() => {
      round = undefined;
    });
  };
  begin();
  const stop = every(ROUND_MILLISECONDS, begin);
  return async () => {
    stop();
    await round;
  };
}
