import { signIn } from '../../sdk/sign-in/sign-in.ts';
import { isLoopback } from '../../contract/loopback.ts';
import { CliError } from '../failure/cli-error.ts';
import { changeSettings } from '../settings/change-settings.ts';
import type { SessionStore } from '../settings/settings.ts';
import type { Context } from '../framework/context.ts';
import { isUsable, passphraseIn } from './keeper/seal-session.ts';
import { keeperFor, storeOf, type PortalTarget } from './portal-auth.ts';
import { userAgentFor, type Way } from './user-agent-for.ts';

interface Choices extends Way {
  readonly store: SessionStore | undefined;
}

/** Signs in to a portal, keeps the session, and makes that portal the chosen context. */
export async function signInThere(context: Context, target: PortalTarget, choices: Choices): Promise<PortalTarget> {
  const store = choices.store ?? storeOf(target);
  const keeper = keeperFor(context, target.context, store);
  // A file is copied, backed up and found; what stands in it opens nothing but a portal on this computer.
  const isSealed = store !== 'file' || isUsable(passphraseIn(context.surroundings.env));
  if (!isSealed && !isLoopback(new URL(target.url))) throw new CliError('passphrase-missing', undefined);
  // A keychain that cannot be reached is told before a person has signed in, not after.
  await keeper.load();
  const { language, signal } = context;
  const session = await signIn({
    portal: target.url,
    userAgent: await userAgentFor(context, choices),
    level: choices.level,
    language,
    signal,
  });
  await keeper.save(session);
  await changeSettings(context.folder, (settings) => ({
    ...settings,
    context: target.context,
    contexts: {
      ...settings.contexts,
      [target.context]: { ...settings.contexts[target.context], portal: target.url, store },
    },
  }));
  return { ...target, store };
}
