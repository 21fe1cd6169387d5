import { findSetting } from '../store/queries/settings.ts';
import type { Store } from '../store/store.ts';

/** The settings that say since when this portal pays by the month, and since when it corrects what it paid. */
export const SINCE = 'monthly-pay.since';
export const CORRECTS_SINCE = 'monthly-pay.corrects-since';

/** The moment since which this portal pays by the month, in milliseconds; `now` when it did not begin yet. */
export async function paysByItselfSince(store: Store, now: number): Promise<number> {
  return Number((await findSetting(store, SINCE)) ?? now);
}

/** The moment since which this portal corrects what it paid, in milliseconds; `now` when it did not begin yet. */
export async function correctsByItselfSince(store: Store, now: number): Promise<number> {
  return Number((await findSetting(store, CORRECTS_SINCE)) ?? now);
}
