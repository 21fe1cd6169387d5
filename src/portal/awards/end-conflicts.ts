import type { NewEvent } from '../store/queries/events/append-events.ts';
import { lockAwardAlone } from '../store/queries/awards/awards.ts';
import type { Store } from '../store/store.ts';
import { conflictEvents } from './change/change-events.ts';
import { judgeConflict } from './conflicts/judge-conflict.ts';

/**
 * Ends the spending conflict of an award when what was given back makes it fit again, as a raise does; when it does not yet,
 * the office sees how much it is now. Answers what there is to tell.
 */
export function endConflicts(store: Store, awardIds: Iterable<number>, now: number): Promise<NewEvent[]> {
  return judgeEach(store, awardIds, { now, isOnlyStopped: true });
}

/** Judges awards of which less comes back for pay in sickness than was known: what was spent may no longer fit. */
export function judgeConflicts(store: Store, awardIds: Iterable<number>, now: number): Promise<NewEvent[]> {
  return judgeEach(store, awardIds, { now, isOnlyStopped: false });
}

async function judgeEach(
  store: Store,
  awardIds: Iterable<number>,
  { now, isOnlyStopped }: { now: number; isOnlyStopped: boolean },
): Promise<NewEvent[]> {
  const events: NewEvent[] = [];
  for (const id of [...new Set(awardIds)].toSorted((a, b) => a - b)) {
    const after = await lockAwardAlone(store, id);
    if (after === undefined || (isOnlyStopped && after.declarationStop !== 1)) continue;
    const conflict = await judgeConflict(store, after, now);
    events.push(...(await conflictEvents(store, { after, conflict })));
  }
  return events;
}
