import { newStartError } from '../../start/start-error.ts';
import { type DataKeysRead, makeFirstKeys, readKeysOfAnyAge } from '../keys/data-keys.ts';
import { wrapperOf } from '../keys/wrap.ts';
import { findSetting, settingOf } from '../queries/settings.ts';
import { type DataKeys, createSecrets, firstKeys } from '../secrets.ts';
import type { Store } from '../store.ts';

const SETTING = 'key-check';
const TEXT = 'pgb-portaal';

/** The store with the secrets of 0.1.0, by which nothing is sealed here. */
type Plain = Store;

/**
 * Opens the data keys of a database with the key of the store, and makes them where there are none. It refuses a database
 * that was made with another key, before anything is sealed with the wrong one.
 */
export async function openKeys(store: Plain, key: Uint8Array, place: string): Promise<DataKeys> {
  const wrapper = wrapperOf(key);
  const found = await readKeysOfAnyAge(store, wrapper);
  if (found !== 'none') return keysOf(found, place);
  await refuseOtherKey(store, key, place);
  const isOlder = (await findSetting(store, SETTING)) !== undefined;
  await makeFirstKeys(store, { key, wrapper, isOlder });
  return keysOf(await readKeysOfAnyAge(store, wrapper), place);
}

/** Leaves a mark in a database by which an older version, too, knows that its key is another. */
export async function markKey(store: Store): Promise<void> {
  await settingOf(store, SETTING, async () => store.hash(TEXT));
}

/** The same for a database in which nothing is written: one of before there were data keys has the first ones. */
export async function findKeys(store: Plain, key: Uint8Array, place: string): Promise<DataKeys> {
  const found = await readKeysOfAnyAge(store, wrapperOf(key));
  if (found !== 'none') return keysOf(found, place);
  await refuseOtherKey(store, key, place);
  return firstKeys(key);
}

async function keysOf(found: DataKeysRead, place: string): Promise<DataKeys> {
  if (found === undefined || found === 'none') throw await newStartError('store-key-differs', { place });
  return found;
}

async function refuseOtherKey(store: Plain, key: Uint8Array, place: string): Promise<void> {
  const found = await findSetting(store, SETTING);
  const isOther = found !== undefined && found !== createSecrets(key).hash(TEXT);
  if (isOther) throw await newStartError('store-key-differs', { place });
}
