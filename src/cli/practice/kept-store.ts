import { findDataDir } from '../../portal/practice/data-dir.ts';
import type { Rules } from '../../domain/rules/rules.ts';
import { standardRules } from '../../domain/rules/standard-rules.ts';
import { type KeptStore, rulesInConfig, storeInConfig } from '../../portal/serve/config-store.ts';
import { CliError } from '../failure/cli-error.ts';
import type { Context } from '../framework/context.ts';
import { option } from '../framework/spec.ts';
import { file, folder } from '../framework/values/value.ts';
import { practiceFolder } from './start-practice.ts';

/** Which portal it is about: that of a config, or the practice portal in a folder. */
export const storeOptions = {
  config: option(file, { text: 'configOfPortal' }),
  data: option(folder, { text: 'dataOfPractice' }),
};

interface Typed {
  config: string | undefined;
  data: string | undefined;
}

export function findStore(context: Context, { config, data }: Typed): Promise<KeptStore> {
  if (config === undefined) return findDataDir(data ?? practiceFolder(context.folder));
  if (data !== undefined) throw new CliError('options-conflict', { one: '--config', other: '--data' });
  return storeInConfig(config, context.surroundings.env);
}

/** By which rules that portal goes. */
export async function findRules(context: Context, { config }: Typed): Promise<Rules> {
  return config === undefined ? standardRules : rulesInConfig(config, context.surroundings.env);
}
