import { signOut } from '../../sdk/sign-in/sign-out.ts';
import type { Session } from '../../sdk/sign-in/session.ts';
import type { SessionStore } from '../settings/settings.ts';
import type { Context } from '../framework/context.ts';
import { CliError } from '../failure/cli-error.ts';
import { failureOf } from '../failure/failure.ts';
import type { SessionKeeper } from './keeper/session-keeper.ts';
import { begunFor, keeperFor } from './credentials/portal-auth.ts';

/** A portal that does not answer keeps nobody signed in for longer than this. */
const patienceMilliseconds = 10_000;

/**
 * Removes the session that is kept for a context, and tells the portal, so that a copy of it is worth nothing either. Who
 * came in gets out: what cannot be reached or read is told, and stops nothing. The answer is false when there was no session.
 *
 * @throws CliError when a locked keychain holds it, unless the context goes anyway.
 */
export async function forgetSession(
  context: Context,
  name: string,
  store: SessionStore,
  whatElse: 'nothing' | 'removes-context',
): Promise<boolean> {
  const keeper = keeperFor(context, name, store);
  const { notices } = context.cli;
  const { begunIn = store } = context.settings().contexts[name] ?? {};
  let isTold = false;
  try {
    // A renewal that is under way is waited for, so that what it keeps is what goes.
    const take = async () => ({
      session: await keeper.load().catch(unreadable),
      removed: await removeFrom(context, keeper),
    });
    const { session, removed } = await keeper.exclusively(take).catch((error: unknown) => {
      // A folder in which nothing can be held, or is held for too long, keeps nobody signed in.
      if (error instanceof CliError && error.code !== 'settings-busy') throw error;
      return take();
    });
    if (session !== undefined) await revoke(context, session);
    else if (removed) await warn(context, notices.sessionUnread);
    return removed;
  } catch (error) {
    if (!isKeychain(error)) throw error;
    isTold = begunIn === store;
    // Who only signs out stays signed in, and is told so instead of being told that it is done.
    if (error.code === 'keychain-locked' && whatElse === 'nothing') throw error;
    const say = error.code === 'keychain-locked' ? notices.sessionInLockedKeychain : notices.sessionInKeychain;
    await warn(context, say(name));
    return false;
  } finally {
    await forgetBegun(context, name, begunIn, isTold);
  }
}

/**
 * A sign-in that was begun and never ended is not ended by somebody who comes later. It may stand elsewhere than the session,
 * so that it goes after the session did, and what keeps it there keeps nobody signed in.
 */
async function forgetBegun(context: Context, name: string, store: SessionStore, isTold: boolean): Promise<void> {
  try {
    await removeFrom(context, begunFor(context, name, store));
  } catch (error) {
    if (!isKeychain(error)) throw error;
    if (!isTold) await warn(context, context.cli.notices.begunInKeychain(name));
  }
}

/** Who lost the passphrase signs out all the same; a copy of what it sealed is worth nothing to others either. */
function unreadable(error: unknown): undefined {
  const isSealed =
    error instanceof CliError && (error.code === 'passphrase-missing' || error.code === 'passphrase-wrong');
  if (!isSealed) throw error;
}

async function removeFrom(context: Context, keeper: Pick<SessionKeeper, 'remove'>): Promise<boolean> {
  try {
    return await keeper.remove();
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined || path === undefined) throw error;
    await warn(context, context.cli.notices.sessionFileLeft(path, code));
    return false;
  }
}

async function revoke(context: Context, session: Session): Promise<void> {
  const { language, signal } = context;
  try {
    await signOut(session, { language, signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMilliseconds)]) });
  } catch (error) {
    if (signal.aborted) throw error;
    const { message } = failureOf(error, context.cli, await context.texts());
    await warn(context, context.cli.notices.sessionNotRevoked(message));
  }
}

function isKeychain(error: unknown): error is CliError {
  return error instanceof CliError && (error.code === 'keychain-unavailable' || error.code === 'keychain-locked');
}

function warn({ out, cli }: Context, text: string): Promise<void> {
  return out.notice(`${cli.notices.warning}: ${text}`);
}
