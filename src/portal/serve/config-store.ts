import { resolveRules } from '../../domain/rules/resolve-rules.ts';
import type { Rules } from '../../domain/rules/rules.ts';
import type { StoreOptions } from '../store/open/open-store.ts';
import { readRules, storeOptionsOf } from './portal-options.ts';
import { readConfig } from './read-config.ts';
import { keyPlaceOf } from './store-key.ts';

/** The database of a portal, its key, and where that key stands. */
export interface KeptStore extends StoreOptions {
  keyPlace: string;
  /** The rules of its operator; the standard ones when absent. */
  rules?: Rules;
}

/** Reads in the config of a portal where its database and its key are; it opens neither the database nor a port. */
export async function storeInConfig(
  file: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<KeptStore> {
  const config = await readConfig(file, env);
  return {
    ...(await storeOptionsOf(config, env)),
    keyPlace: keyPlaceOf(config, env),
    ...(config.rules !== undefined && { rules: resolveRules(await readRules(config.rules)) }),
  };
}
