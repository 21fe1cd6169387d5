import { settingOf } from './queries/settings.ts';
import type { Store } from './store.ts';

const TEXT = 'pgb-portaal';

export class WrongKeyError extends Error {
  override readonly name = 'WrongKeyError';
}

/** It refuses a database that was made with another key, before anything is sealed with the wrong one. */
export async function checkKey(store: Store): Promise<void> {
  const expected = store.hash(TEXT);
  const found = await settingOf(store, 'key-check', async () => expected);
  if (found !== expected) throw new WrongKeyError('This database was made with another key');
}
