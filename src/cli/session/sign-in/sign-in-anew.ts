import type { SignInDemanded } from '../../../sdk/auth/auth.ts';
import type { Session } from '../../../sdk/sign-in/session.ts';
import { CliError } from '../../failure/cli-error.ts';
import type { Context } from '../../framework/context.ts';
import { canAsk } from '../../prompt/can-ask.ts';
import { signInBy } from './way-of-signing-in.ts';

/**
 * Lets the person at this terminal show anew who they are, as the portal demands, the way they did before; a script is
 * told which command to run.
 *
 * @throws CliError when somebody else signed in: what was begun as one person is not ended as another.
 */
export async function signInAnew(
  context: Context,
  { level }: SignInDemanded,
  session: Session,
): Promise<Session | undefined> {
  const { persona, portal, subject, byDevice } = session;
  // A session of an earlier version does not tell whose it is.
  if (subject === undefined || !canAsk(context)) return undefined;
  await context.out.notice(context.cli.notices.signInAnew);
  const way = { persona, browser: true, device: byDevice === true };
  const better = await signInBy(context, way, { portal, level, anew: true });
  if (better.subject !== subject) throw new CliError('somebody-else', undefined);
  return better;
}
