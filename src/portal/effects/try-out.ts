import type { OperationContext } from '../handler.ts';
import { isRace } from '../store/errors.ts';
import type { NewEvent } from '../store/queries/events/append-events.ts';
import type { Store } from '../store/store.ts';

const takenBack = new Error('What was tried out is taken back');
const ATTEMPTS = 3;

export interface TriedOut<Found> {
  /** What was there before the act, and what came of it. */
  before: Found;
  after: Found;
  /** What would be told; nobody is. */
  events: readonly NewEvent[];
}

type Act = (inside: OperationContext) => Promise<unknown>;
type Look<Found> = (store: Store, when: 'before' | 'after') => Promise<Found>;

/**
 * Does an act as if it were meant, looks at what came of it, and takes all of it back: so an effect is never another one
 * than that of the act, with the same refusals. Before and after are looked at as of one moment: what others write
 * meanwhile, such as a payment run, is no part of it. When they change what the act changes, it is tried again.
 */
export async function tryOut<Found>(context: OperationContext, act: Act, look: Look<Found>): Promise<TriedOut<Found>> {
  // Part of another transaction it would stay.
  if (context.store.db.isTransaction) throw new Error('What is only tried out is no part of a transaction');
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await tryOnce(context, act, look);
    } catch (error) {
      if (!isRace(error) || attempt === ATTEMPTS) throw error;
    }
  }
}

async function tryOnce<Found>(context: OperationContext, act: Act, look: Look<Found>): Promise<TriedOut<Found>> {
  const events: NewEvent[] = [];
  const emit = (...more: NewEvent[]): void => void events.push(...more);
  const tried: TriedOut<Found>[] = [];
  const work = async (inside: Store): Promise<void> => {
    const before = await look(inside, 'before');
    await act({ ...context, store: inside, emit });
    tried.push({ before, after: await look(inside, 'after'), events });
    throw takenBack;
  };
  await context.store.transaction(work, { asOfOneMoment: true }).catch((error: unknown) => {
    if (error !== takenBack) throw error;
  });
  const [found] = tried;
  if (found === undefined) throw new Error('What was tried out was not looked at');
  return found;
}
