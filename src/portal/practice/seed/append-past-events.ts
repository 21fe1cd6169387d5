import type { Actor } from '../../store/queries/events/actors.ts';
import { appendEvents, type NewEvent } from '../../store/queries/events/append-events.ts';
import { lastMoment } from '../../store/queries/events/last-moment.ts';
import type { Store } from '../../store/store.ts';

/**
 * Writes what is made up of the past. An event gets the next number, since whoever follows them asks for what came after
 * the last; so it is told as of no earlier moment than what was told before it, and the order of numbers is that of time.
 */
export async function appendPastEvents(
  store: Store,
  at: number,
  events: readonly NewEvent[],
  by?: Actor | readonly Actor[],
): Promise<void> {
  if (events.length === 0) return;
  await appendEvents(store, Math.max(at, await lastMoment(store)), events, by);
}
