import type { Auth, SignInDemanded } from '../../../sdk/auth/auth.ts';
import { sessionAuth } from '../../../sdk/auth/session-auth.ts';
import type { Session } from '../../../sdk/sign-in/session.ts';
import { usualStore, type SessionStore } from '../../settings/settings.ts';
import type { Context } from '../../framework/context.ts';
import { CliError } from '../../failure/cli-error.ts';
import { textInFile } from '../keeper/file-keeper.ts';
import { textInKeychain } from '../keeper/keychain-keeper.ts';
import { textInMemory } from '../keeper/memory-keeper.ts';
import { passphraseIn } from '../keeper/seal-session.ts';
import { keeping, parseSession, type Keeper, type SessionKeeper } from '../keeper/session-keeper.ts';
import type { Target } from '../../settings/portal-in-use.ts';

export type PortalTarget = Extract<Target, { kind: 'portal' }>;

/** The token of the environment, else the session that was kept at sign-in. */
export async function portalAuth(context: Context, target: PortalTarget): Promise<Auth | string> {
  const token = tokenOf(context);
  if (token !== undefined) return token;
  const keeper = keeperFor(context, target.context, storeOf(target));
  const load = async () => keepIfSameAddress(await keeper.load(), target.url);
  const session = (await load()) ?? (await signedInNow(context, target));
  if (session === undefined) throw new CliError('no-session', { context: target.context });
  const { exclusively } = keeper;
  /** Who signed out meanwhile stays signed out. */
  const save = async (renewed: Session): Promise<void> => {
    if ((await keeper.load()) !== undefined) await keeper.save(renewed);
  };
  const anew = async (demanded: SignInDemanded, current: Session) =>
    (await import('../sign-in/sign-in-anew.ts')).signInAnew(context, demanded, current);
  return sessionAuth(session, { load, save, exclusively, signInAnew: anew, language: context.language });
}

async function signedInNow(context: Context, target: PortalTarget): Promise<Session | undefined> {
  if (storeOf(target) !== 'memory') return undefined;
  const { signInForCommand } = await import('../sign-in/sign-in-for-command.ts');
  return signInForCommand(context, target.url);
}

export function tokenOf({ surroundings }: Context): string | undefined {
  return surroundings.env['PGB_TOKEN'] || undefined;
}

export function storeOf({ store }: PortalTarget): SessionStore {
  return store ?? usualStore;
}

export function keeperFor(context: Context, name: string, store: SessionStore): SessionKeeper {
  return keeping(secretOf(context, name, store), parseSession);
}

/** Where a sign-in that was begun for a context stands until it is ended. No context and no host has a space in its name. */
export function begunFor(context: Context, name: string, store: SessionStore): Keeper<string> {
  return secretOf(context, `sign-in at ${name}`, store);
}

/** Where a secret of this name stands. */
export function secretOf({ folder, surroundings }: Context, name: string, store: SessionStore): Keeper<string> {
  if (store === 'memory') return textInMemory(name);
  return store === 'file' ? textInFile(folder, name, passphraseIn(surroundings.env)) : textInKeychain(folder, name);
}

/** A token goes to the portal that it was given by, also when the address of the context was changed. */
function keepIfSameAddress<Kept extends { portal: string }>(session: Kept | undefined, url: string): Kept | undefined {
  return session !== undefined && new URL(session.portal).href === new URL(url).href ? session : undefined;
}
