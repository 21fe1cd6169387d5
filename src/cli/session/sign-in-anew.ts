import type { SignInDemanded } from '../../sdk/auth/auth.ts';
import { signIn } from '../../sdk/sign-in/sign-in.ts';
import type { Session } from '../../sdk/sign-in/session.ts';
import { CliError } from '../failure/cli-error.ts';
import type { Context } from '../framework/context.ts';
import { canAsk } from '../prompt/can-ask.ts';
import { userAgentFor } from './user-agent-for.ts';

/**
 * Lets the person at this terminal show anew who they are, as the portal demands; a script is told which command to run.
 *
 * @throws CliError when somebody else signed in: what was begun as one person is not ended as another.
 */
export async function signInAnew(
  context: Context,
  { level }: SignInDemanded,
  session: Session,
): Promise<Session | undefined> {
  const { persona, portal, subject } = session;
  // A session of an earlier version does not tell whose it is.
  if (subject === undefined || !canAsk(context)) return undefined;
  const { language, signal, out, cli } = context;
  await out.notice(cli.notices.signInAnew);
  const userAgent = await userAgentFor(context, { persona, browser: true, level });
  const better = await signIn({ portal, userAgent, level, anew: true, language, signal });
  if (better.subject !== subject) throw new CliError('somebody-else', undefined);
  return better;
}
