import type { Exchange } from './exchange.ts';
import { type Every, startRounds } from '../rounds.ts';

/** Exchanges with the systems of a portal at once and then every minute; the function that it returns stops that. */
export function startExchange({ exchange }: { exchange?: Exchange | undefined }, every?: Every): () => Promise<void> {
  if (exchange === undefined) return async () => {};
  const stopping = new AbortController();
  const stop = startRounds(() => exchange(stopping.signal), every);
  return () => {
    stopping.abort();
    return stop();
  };
}
