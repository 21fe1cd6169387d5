import { newStartError } from '../start/start-error.ts';
import { settingOf } from './queries/settings.ts';
import type { Store } from './store.ts';

const TEXT = 'pgb-portaal';

/** It refuses a database that was made with another key, before anything is sealed with the wrong one. */
export async function checkKey(store: Store, place: string): Promise<void> {
  const expected = store.hash(TEXT);
  const found = await settingOf(store, 'key-check', async () => expected);
  if (found !== expected) throw await newStartError('store-key-differs', { place });
}
