import { command } from '../framework/command.ts';
import type { Context } from '../framework/context.ts';
import { defaultPersona, targetOf, type Target } from '../settings/portal-in-use.ts';
import { readSettings } from '../settings/settings.ts';
import { signOutThere } from '../session/sign-in/sign-out-at-portal.ts';

export default command({
  examples: ['pgb logout', 'pgb logout --context instelling'],
  async run(context) {
    const target = context.target();
    const wasSignedIn = await signOutThere(context, target);
    const { signedOut, alreadySignedOut, practiceGoesOn } = context.cli.notices;
    await context.out.notice(wasSignedIn ? signedOut : alreadySignedOut);
    if (target.kind === 'practice') await context.out.notice(practiceGoesOn(personOfNext(context, target)));
  },
});

/** As whom the next command is: the person that was named for this one only is not named then. */
function personOfNext({ surroundings, folder }: Context, { context }: Target): string {
  const as = surroundings.env['PGB_AS'] || undefined;
  const next = targetOf({ context, as }, readSettings(folder));
  return next.kind === 'practice' ? next.as : defaultPersona;
}
