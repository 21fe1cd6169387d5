import { preferenceChoices, preferenceNamed } from '../../settings/preferences.ts';
import { changeSettings } from '../../settings/change-settings.ts';
import { CliError } from '../../failure/cli-error.ts';
import { closest } from '../../../messages/write/closest.ts';
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
    const { settingSaved, settingCleared } = context.cli.notices;
    await context.out.notice((value === undefined ? settingCleared : settingSaved)(preference));
  },
});
