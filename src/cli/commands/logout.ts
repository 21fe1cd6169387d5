import { command } from '../framework/command.ts';
import { defaultPersona } from '../settings/portal-in-use.ts';
import { signOutThere } from '../session/sign-out-at-portal.ts';

export default command({
  examples: ['pgb logout', 'pgb logout --context instelling'],
  async run(context) {
    const target = context.target();
    const wasSignedIn = await signOutThere(context, target);
    const { signedOut, alreadySignedOut, practiceGoesOn } = context.cli.notices;
    await context.out.notice(wasSignedIn ? signedOut : alreadySignedOut);
    if (target.kind === 'practice') await context.out.notice(practiceGoesOn(defaultPersona));
  },
});
