import { changeSettings } from '../../settings/change-settings.ts';
import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { name } from '../../framework/values/value.ts';
import { contextNamed } from '../../settings/portal-in-use.ts';

export default command({
  arguments: { name: requiredValue(name) },
  examples: ['pgb context use instelling', 'pgb context use practice'],
  async run(context, { name }) {
    await changeSettings(context.folder, (settings) => {
      contextNamed(name, settings);
      return { ...settings, context: name };
    });
    await context.out.notice(context.cli.notices.contextUsed(name));
  },
});
