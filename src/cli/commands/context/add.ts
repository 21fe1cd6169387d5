import { changeSettings } from '../../settings/change-settings.ts';
import { sessionStores, usualStore, type ContextSettings } from '../../settings/settings.ts';
import { CliError } from '../../failure/cli-error.ts';
import { command } from '../../framework/command.ts';
import { flag, requiredValue, option } from '../../framework/spec.ts';
import { choice } from '../../framework/values/choice-value.ts';
import { contextName } from '../../framework/values/value.ts';
import { practiceName } from '../../settings/portal-in-use.ts';

export default command({
  arguments: { name: requiredValue(contextName) },
  options: { store: option(choice(sessionStores), { usual: usualStore }), use: flag() },
  examples: [
    'pgb context add instelling --portal https://portaal.example --store keychain',
    'pgb context add moeder --as representative --use',
  ],
  async run(context, { name, store, use }) {
    const { portal, as, holder } = context.globals;
    if (portal !== undefined && as !== undefined)
      throw new CliError('options-conflict', { one: '--portal', other: '--as' });
    const added: ContextSettings = {
      ...(portal !== undefined && { portal }),
      ...(as !== undefined && { as }),
      ...(holder !== undefined && { holder }),
      ...(store !== undefined && { store }),
    };
    await changeSettings(context.folder, (settings) => {
      if (name === practiceName || Object.hasOwn(settings.contexts, name))
        throw new CliError('context-exists', { name });
      return { ...settings, ...(use && { context: name }), contexts: { ...settings.contexts, [name]: added } };
    });
    const { contextAdded, contextUsed } = context.cli.notices;
    await context.out.notice(contextAdded(name));
    if (use) await context.out.notice(contextUsed(name));
  },
});
