import { changeSettings } from '../../settings/change-settings.ts';
import { usualStore } from '../../settings/settings.ts';
import { command } from '../../framework/command.ts';
import { flag, requiredValue } from '../../framework/spec.ts';
import { name } from '../../framework/values/value.ts';
import { confirm } from '../../prompt/confirm.ts';
import { forgetSession } from '../../session/forget-session.ts';
import { contextNamed } from '../../settings/portal-in-use.ts';

export default command({
  arguments: { name: requiredValue(name) },
  options: { yes: flag({ short: 'y' }) },
  examples: ['pgb context remove instelling', 'pgb context remove instelling --yes'],
  async run(context, { name, yes }) {
    const { portal, store = usualStore } = contextNamed(name, context.settings());
    await confirm(context, context.cli.notices.confirm.removeContext(name), yes);
    if (portal !== undefined) await forgetSession(context, name, store, 'removes-context');
    await changeSettings(context.folder, ({ context: chosen, contexts: { [name]: _, ...contexts }, ...rest }) => ({
      ...rest,
      contexts,
      ...(chosen !== undefined && chosen !== name && { context: chosen }),
    }));
    await context.out.notice(context.cli.notices.contextRemoved(name));
  },
});
