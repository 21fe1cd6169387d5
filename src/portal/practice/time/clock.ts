import { findSetting, replaceSetting, settingOf } from '../../store/queries/settings.ts';
import type { Store } from '../../store/store.ts';
import { practiceStart } from '../seed/content/calendar.ts';

/** A clock that flows like any other, from a moment of its own, and can be put forward. */
export interface PracticeClock {
  now(): number;
  /** Takes over what another process on the same database has done to the clock. */
  refresh(): Promise<void>;
  /** Puts the clock forward; it does nothing and answers false when that moment has passed already. */
  putForward(to: number): Promise<boolean>;
}

const SETTING = 'practice.clock';

/** The store has the difference with the real time, so that all processes agree. */
export async function practiceClock(store: Store, start: number = practiceStart): Promise<PracticeClock> {
  const known = await settingOf(store, SETTING, async () => String(start - Date.now()));
  let ahead = Number(known);
  const read = async (): Promise<string> => (await findSetting(store, SETTING)) ?? known;
  const refresh = async (): Promise<void> => {
    ahead = Number(await read());
  };
  const putForward = async (to: number): Promise<boolean> => {
    const before = await read();
    const after = to - Date.now();
    if (after < Number(before)) return false;
    // When another process was first, this one goes on from the time that the other set.
    if (!(await replaceSetting(store, SETTING, before, String(after)))) return putForward(to);
    ahead = after;
    return true;
  };
  return { now: () => Date.now() + ahead, refresh, putForward };
}
