import { resolveRules } from '../../domain/rules/resolve-rules.ts';
import { standardRules } from '../../domain/rules/standard-rules.ts';
import type { Rules } from '../../domain/rules/rules.ts';
import type { StoreOptions } from '../store/open/open-store.ts';
import { readRules, storeOptionsOf } from './portal-options.ts';
import { readConfig } from './read-config.ts';
import { keyPlaceOf } from './store-key.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The database of a portal, its key, and where that key stands. */
export interface KeptStore extends StoreOptions {
  keyPlace: string;
}

/** Reads in the config of a portal where its database and its key are; it opens neither the database nor a port. */
export async function storeInConfig(file: string, env: Env): Promise<KeptStore> {
  const config = await readConfig(file, env);
  return {
    ...(await storeOptionsOf(config, env)),
    keyPlace: keyPlaceOf(config, env),
  };
}

/** The rules of the operator of a portal. Only what decides by them asks for them: a copy is put back without. */
export async function rulesInConfig(file: string, env: Env): Promise<Rules> {
  const { rules } = await readConfig(file, env);
  return rules === undefined ? standardRules : resolveRules(await readRules(rules));
}
