import type { AssuranceLevel } from '../../domain/words.ts';
import type { Auth } from '../../sdk/auth/auth.ts';
import { personaUserAgent } from '../../sdk/sign-in/persona/persona-user-agent.ts';
import { signIn } from '../../sdk/sign-in/sign-in.ts';
import type { Session } from '../../sdk/sign-in/session.ts';
import type { Context } from '../framework/context.ts';
import type { SessionKeeper } from '../session/keeper/session-keeper.ts';

const MARGIN = 30_000;

function isFresh({ expiresAt }: Session): boolean {
  return expiresAt - MARGIN > Date.now();
}

/** Signs in by itself when that is needed. The session is kept, since signing in takes longer than most commands. */
export function practiceAuth(context: Context, portal: string, persona: string, keeper: SessionKeeper): Auth {
  let current: Promise<Session> | undefined;

  const signInAndKeep = async (level?: AssuranceLevel): Promise<Session> => {
    const { language, signal } = context;
    const session = await signIn({ portal, userAgent: personaUserAgent(persona, level), language, signal });
    await keeper.save(session);
    return session;
  };
  const loadOrSignIn = async (): Promise<Session> => {
    const kept = await keeper.load();
    return kept !== undefined && isFresh(kept) ? kept : signInAndKeep();
  };
  return {
    accessToken: async () => (await (current ??= loadOrSignIn())).accessToken,
    // The token of a practice portal that was thrown away and begun again.
    renew: async () => (await (current = signInAndKeep())).accessToken,
    // In practice nobody has to be asked who they are.
    stepUp: async ({ level }) => (await (current = signInAndKeep(level))).accessToken,
  };
}
