import { newStartError } from '../../start/start-error.ts';
import { findSetting, settingOf } from '../queries/settings.ts';
import type { Store } from '../store.ts';

const SETTING = 'key-check';
const TEXT = 'pgb-portaal';

/** It refuses a database that was made with another key, before anything is sealed with the wrong one. */
export async function checkKey(store: Store, place: string): Promise<void> {
  await settingOf(store, SETTING, async () => store.hash(TEXT));
  await refuseOtherKey(store, place);
}

/** The same for a database in which nothing is written. */
export async function refuseOtherKey(store: Store, place: string): Promise<void> {
  const found = await findSetting(store, SETTING);
  if (found !== undefined && found !== store.hash(TEXT)) throw await newStartError('store-key-differs', { place });
}
