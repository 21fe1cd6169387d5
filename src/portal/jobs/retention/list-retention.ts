import type { KeptCounts } from '../../../domain/retention/kept-kinds.ts';
import type { Rules } from '../../../domain/rules/rules.ts';
import { newStartError } from '../../start/start-error.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import { placeOf } from '../../store/open/database-place.ts';
import { inSnapshot } from '../../store/open/snapshot.ts';
import type { StoreOptions } from '../../store/open/open-store.ts';
import { removedSoFar, type Removed } from '../../store/queries/retention/removals.ts';
import { existingColumns } from '../../store/rows/existing-columns.ts';
import { countDue } from './count-due.ts';

export interface Retention {
  /** How many the jobs of the day would remove. */
  due: KeptCounts;
  /** What was removed so far, by kind and cause. */
  removed: Removed[];
}

/** Tells what is due on a day and what was removed before; it changes nothing, and the portal may go on. */
export function listRetention(options: StoreOptions, day: { date: IsoDate; rules: Rules }): Promise<Retention> {
  return inSnapshot(options, async (store) => {
    // A portal of before this has not had the tables brought up to date.
    if (!(await existingColumns(store)).has('removal')) {
      throw await newStartError('store-older', { place: placeOf(options.database) });
    }
    const due = await countDue(store, day);
    return { due, removed: await removedSoFar(store) };
  });
}
