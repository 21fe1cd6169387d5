import { preferenceChoices, preferenceNamed } from '../../settings/preferences.ts';
import { changeSettings } from '../../settings/change-settings.ts';
import { CliError } from '../../failure/cli-error.ts';
import { closest } from '../../../messages/write/closest.ts';
import { cliTexts, load } from '../../../messages/load.ts';
import type { CliTexts } from '../../../messages/cli-texts.ts';
import { languages } from '../../../messages/language.ts';
import type { Context } from '../../framework/context.ts';
import { command } from '../../framework/command.ts';
import { requiredValue, option } from '../../framework/spec.ts';
import { name } from '../../framework/values/value.ts';

export default command({
  arguments: { key: requiredValue(name), value: option(name) },
  examples: ['pgb config set lang nl', 'pgb config set output'],
  async run(context, { key, value }) {
    const preference = preferenceNamed(key);
    const choices: readonly string[] = preferenceChoices[preference];
    if (value !== undefined && !choices.includes(value)) {
      const suggestions = closest(value, choices);
      throw new CliError('invalid-value', { place: key, typed: value, expected: 'choice', choices, suggestions });
    }
    await changeSettings(context.folder, ({ preferences: { [preference]: _, ...others }, ...rest }) => ({
      ...rest,
      preferences: value === undefined ? others : { ...others, [preference]: value },
    }));
    const { settingSaved, settingCleared } = (await textsAfter(context, preference, value)).notices;
    await context.out.notice((value === undefined ? settingCleared : settingSaved)(preference));
  },
});

/** Whoever chooses a language is answered in it. */
async function textsAfter(context: Context, preference: string, value: string | undefined): Promise<CliTexts> {
  const chosen = preference === 'lang' ? languages.find((language) => language === value) : undefined;
  return chosen === undefined ? context.cli : load(chosen, cliTexts);
}
