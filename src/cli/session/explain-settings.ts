import type { Context } from '../framework/context.ts';
import { globalOptions, type GlobalInput } from '../framework/global-options.ts';
import { flagName } from '../framework/names.ts';
import type { ExplainedValue } from '../view/settings.ts';
import { storeOf, tokenOf } from './portal-auth.ts';

/** Lists the values that decide where a command goes and as whom. */
export function explainSettings(context: Context): ExplainedValue[] {
  const target = context.target();
  const { sources } = context.cli;
  const settings = context.settings();
  const own = settings.contexts[target.context] ?? {};
  const row = (key: keyof GlobalInput, value: string | undefined, kept: string | undefined): ExplainedValue[] =>
    value === undefined
      ? []
      : [{ key, value, source: sourceTyped(context, key) ?? (kept === value ? sources.context : sources.default) }];
  return [
    ...row('context', target.context, settings.context),
    ...row('portal', target.kind === 'portal' ? target.url : undefined, own.portal),
    ...row('as', target.kind === 'practice' ? target.as : undefined, own.as),
    ...row('holder', target.holder, own.holder),
    ...(target.kind === 'portal' ? [sessionPlace(context, storeOf(target))] : []),
  ];
}

function sessionPlace(context: Context, store: string): ExplainedValue {
  const hasToken = tokenOf(context) !== undefined;
  const source = hasToken ? 'PGB_TOKEN' : store;
  return { key: 'session', value: hasToken ? 'token' : store, source };
}

/** The flag or the environment variable that gave it, if one did. */
export function sourceTyped({ globals, surroundings }: Context, key: keyof GlobalInput): string | undefined {
  const { env, value } = globalOptions[key];
  if (globals[key] === undefined || globals[key] === false) return undefined;
  const inEnvironment = env === undefined ? '' : (surroundings.env[env] ?? '');
  const isFromThere = inEnvironment !== '' && (value === undefined || value.read(inEnvironment) === globals[key]);
  return isFromThere ? env : flagName(key);
}
