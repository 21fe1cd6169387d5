import type { Context } from '../framework/context.ts';
import { globalOptions, type GlobalInput } from '../framework/global-options.ts';
import { flagName } from '../framework/names.ts';
import type { ExplainedValue } from '../view/settings.ts';
import { usualStore, type SessionStore } from '../settings/settings.ts';
import { tokenOf } from './portal-auth.ts';

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
    ...(target.kind === 'portal' ? [sessionPlace(context, target.store)] : []),
  ];
}

/** Where the proof of who one is comes from: a token goes before what was kept. */
function sessionPlace(context: Context, kept: SessionStore | undefined): ExplainedValue {
  if (tokenOf(context) !== undefined) return { key: 'session', value: 'token', source: 'PGB_TOKEN' };
  const { sources } = context.cli;
  return { key: 'session', value: kept ?? usualStore, source: kept === undefined ? sources.default : sources.context };
}

/** The flag or the environment variable that gave it, if one did. */
export function sourceTyped({ globals, surroundings }: Context, key: keyof GlobalInput): string | undefined {
  const { env, value } = globalOptions[key];
  if (globals[key] === undefined || globals[key] === false) return undefined;
  const inEnvironment = env === undefined ? '' : (surroundings.env[env] ?? '');
  const isFromThere = inEnvironment !== '' && (value === undefined || value.read(inEnvironment) === globals[key]);
  return isFromThere ? env : flagName(key);
}
