import { reseal } from '../store/keys/reseal.ts';
import { useNextKey } from '../store/keys/rotate.ts';
import type { Store } from '../store/store.ts';

/** So long it goes on in one round, so that the other jobs get their turn. */
const ROUND_MILLISECONDS = 20_000;

/**
 * Goes on with sealing anew what a command began and did not finish, and covers what an older version wrote in the clear.
 * Every process may be at it: a batch that another one has done is not done twice. The time is that of the machine, since
 * what counts is how long the other processes have had to take a key up.
 */
export async function keepSealed(store: Store, milliseconds = ROUND_MILLISECONDS): Promise<void> {
  await useNextKey(store, Date.now());
  const end = performance.now() + milliseconds;
  await reseal(store, { now: Date.now, mayGoOn: () => performance.now() < end });
}
