import type { StoreOptions } from '../store/open/open-store.ts';
import { storeOptionsOf } from './portal-options.ts';
import { readConfig } from './read-config.ts';
import { keyPlaceOf } from './store-key.ts';

/** The database of a portal, its key, and where that key stands. */
export interface KeptStore extends StoreOptions {
  keyPlace: string;
}

/** Reads in the config of a portal where its database and its key are; it opens neither the database nor a port. */
export async function storeInConfig(
  file: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<KeptStore> {
  const config = await readConfig(file, env);
  return { ...(await storeOptionsOf(config, env)), keyPlace: keyPlaceOf(config, env) };
}
