import type { Context } from '../framework/context.ts';
import { globalOptions, type GlobalInput } from '../framework/global-options.ts';
import { flagName } from '../framework/names.ts';
import type { ExplainedValue } from '../view/settings.ts';
import { usualStore, type SessionStore, type SystemSettings } from '../settings/settings.ts';
import { certificateEnd } from './warn-of-end.ts';
import { tokenOf } from './credentials/portal-auth.ts';

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
    ...(target.kind === 'portal' && target.system !== undefined
      ? systemRows(target.system, sources.context, certificateEnd(context))
      : []),
    ...(target.kind === 'portal' && target.system === undefined ? [sessionPlace(context, target.store)] : []),
  ];
}

/** The file and the name of a system, and when its certificate ends. */
function systemRows(
  { certificate, key, clientId }: SystemSettings,
  source: string,
  end: number | undefined,
): ExplainedValue[] {
  const validTo = end === undefined ? undefined : new Date(end).toISOString();
  const rows = { certificate, validTo, key, clientId };
  return Object.entries(rows).flatMap(([name, value]) => (value === undefined ? [] : [{ key: name, value, source }]));
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
