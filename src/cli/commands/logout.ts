import { command } from '../framework/command.ts';
import { signOutThere } from '../session/sign-out-at-portal.ts';

export default command({
  examples: ['pgb logout', 'pgb logout --context instelling'],
  async run(context) {
    const wasSignedIn = await signOutThere(context, context.target());
    const { signedOut, alreadySignedOut } = context.cli.notices;
    await context.out.notice(wasSignedIn ? signedOut : alreadySignedOut);
  },
});
