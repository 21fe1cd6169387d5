import type { OperationContext } from '../handler.ts';
import type { NewEvent } from '../store/queries/events/append-events.ts';
import type { Store } from '../store/store.ts';

const takenBack = new Error('What was tried out is taken back');

export interface TriedOut<Found> {
  found: Found;
  /** What would be told; nobody is. */
  events: readonly NewEvent[];
}

/**
 * Does an act as if it were meant, looks at what came of it, and takes all of it back: so an effect is never another one
 * than that of the act, with the same refusals.
 */
export async function tryOut<Found>(
  context: OperationContext,
  act: (inside: OperationContext) => Promise<unknown>,
  look: (store: Store) => Promise<Found>,
): Promise<TriedOut<Found>> {
  const { store } = context;
  // Part of another transaction it would stay.
  if (store.db.isTransaction) throw new Error('What is only tried out is no part of a transaction');
  const events: NewEvent[] = [];
  const emit = (...more: NewEvent[]): void => void events.push(...more);
  const tried: Found[] = [];
  const work = async (inside: Store): Promise<void> => {
    await act({ ...context, store: inside, emit });
    tried.push(await look(inside));
    throw takenBack;
  };
  await store.transaction(work).catch((error: unknown) => {
    if (error !== takenBack) throw error;
  });
  const [found] = tried;
  if (found === undefined) throw new Error('What was tried out was not looked at');
  return { found, events };
}
