import { defaultLanguage } from '../../messages/language.ts';
import type { Preference } from '../settings/preferences.ts';
import type { Context } from '../framework/context.ts';
import type { ExplainedValue } from '../view/settings.ts';
import { sourceTyped } from './explain-settings.ts';

/** The value of a setting as it counts for this command, and what decided that. */
export function preferenceInUse(context: Context, key: Preference): ExplainedValue {
  const inUse: Record<Preference, string> = {
    lang: context.language,
    output: context.out.format,
    accessible: context.out.look.accessible ? '1' : '0',
  };
  const kept = context.settings().preferences[key];
  const { sources } = context.cli;
  const source = sourceTyped(context, key) ?? (kept === undefined ? unasked(context, key) : sources.setting);
  return { key, value: inUse[key], source };
}

/** The system has a language; of the rest nobody said anything. */
function unasked({ cli, language }: Context, key: Preference): string {
  return key === 'lang' && language !== defaultLanguage ? cli.sources.system : cli.sources.default;
}
