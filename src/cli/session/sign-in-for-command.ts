import { signIn } from '../../sdk/sign-in/sign-in.ts';
import type { Session } from '../../sdk/sign-in/session.ts';
import type { Context } from '../framework/context.ts';
import { canAsk } from '../prompt/can-ask.ts';
import { userAgentFor } from './user-agent-for.ts';

/** Where a session is kept in memory only, the person at the terminal signs in for this command; a script cannot. */
export async function signInForCommand(context: Context, portal: string): Promise<Session | undefined> {
  if (!canAsk(context)) return undefined;
  const { language, signal } = context;
  const userAgent = await userAgentFor(context, { persona: undefined, browser: true, level: undefined });
  return signIn({ portal, userAgent, language, signal });
}
