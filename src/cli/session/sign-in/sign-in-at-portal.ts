import { isLoopback } from '../../../contract/http/loopback.ts';
import type { Session } from '../../../sdk/sign-in/session.ts';
import { CliError } from '../../failure/cli-error.ts';
import { changeContext } from '../../settings/change-context.ts';
import { changeSettings } from '../../settings/change-settings.ts';
import type { ContextSettings, SessionStore } from '../../settings/settings.ts';
import type { Context } from '../../framework/context.ts';
import { isUsable, passphraseIn } from '../keeper/seal-session.ts';
import { keeperFor, storeOf, type PortalTarget } from '../credentials/portal-auth.ts';

/**
 * Signs in to a portal, keeps the session, and makes that portal the chosen context. `sign` is how: with a browser, a code,
 * a token, or the end of what was begun.
 */
export async function signInThere(
  context: Context,
  target: PortalTarget,
  chosen: SessionStore | undefined,
  sign: (target: PortalTarget) => Promise<Session>,
): Promise<PortalTarget> {
  const kept = placeToKeep(context, target, chosen);
  const keeper = keeperFor(context, kept.context, storeOf(kept));
  // A keychain that cannot be reached is told before a person has signed in, not after.
  await keeper.load();
  await keeper.save(await sign(kept));
  await rememberContext(context, kept);
  await forgetElsewhere(context, target, kept);
  return kept;
}

/** Once the session stands in another place than before, nobody would find the former one to sign it out. */
async function forgetElsewhere(context: Context, { store: former }: PortalTarget, kept: PortalTarget): Promise<void> {
  if (former === undefined || former === kept.store) return;
  const { forgetSession } = await import('../forget-session.ts');
  await forgetSession(context, kept.context, former, 'removes-context');
}

/** Where a secret of this context will stand, when it may stand there. */
export function placeToKeep(context: Context, target: PortalTarget, chosen: SessionStore | undefined): PortalTarget {
  const store = chosen ?? storeOf(target);
  // A file is copied, backed up and found; what stands in it opens nothing but a portal on this computer.
  const isSealed = store !== 'file' || isUsable(passphraseIn(context.surroundings.env));
  if (!isSealed && !isLoopback(new URL(target.url))) throw new CliError('passphrase-missing', undefined);
  return { ...target, store, system: undefined };
}

/** Settles in the settings which portal the context is, and where its session stands; it is the chosen one from now on. */
export async function rememberContext({ folder }: Context, target: PortalTarget): Promise<void> {
  const { context, url: portal } = target;
  await changeSettings(folder, (settings) => ({
    ...settings,
    context,
    contexts: {
      ...settings.contexts,
      [context]: { ...asPerson(settings.contexts[context]), portal, store: storeOf(target) },
    },
  }));
}

/** Settles where a sign-in stands that was begun. Who never ends it is signed in as before. */
export async function rememberBegun({ folder }: Context, target: PortalTarget): Promise<void> {
  await changeContext(folder, target.context, (settings) => ({
    ...settings,
    portal: target.url,
    begunIn: storeOf(target),
  }));
}

/** Who signs in as a person works as a system no longer, and nothing is begun any more. */
export function asPerson({
  certificate: _certificate,
  key: _key,
  clientId: _clientId,
  begunIn: _begunIn,
  ...context
}: ContextSettings = {}): ContextSettings {
  return context;
}
