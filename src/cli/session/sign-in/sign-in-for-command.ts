import type { Session } from '../../../sdk/sign-in/session.ts';
import type { Context } from '../../framework/context.ts';
import { canAsk } from '../../prompt/can-ask.ts';
import { signInBy } from './way-of-signing-in.ts';

/** Where a session is kept in memory only, the person at the terminal signs in for this command; a script cannot. */
export async function signInForCommand(context: Context, portal: string): Promise<Session | undefined> {
  if (!canAsk(context)) return undefined;
  return signInBy(context, { persona: undefined, browser: true, device: false }, { portal });
}
