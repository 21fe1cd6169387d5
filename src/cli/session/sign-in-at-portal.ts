import { personaUserAgent } from '../../sdk/sign-in/persona/persona-user-agent.ts';
import { signIn } from '../../sdk/sign-in/sign-in.ts';
import type { UserAgent } from '../../sdk/sign-in/user-agent.ts';
import { changeSettings } from '../settings/change-settings.ts';
import type { SessionStore } from '../settings/settings.ts';
import type { Context } from '../framework/context.ts';
import { keeperFor, storeOf, type PortalTarget } from './portal-auth.ts';

interface Choices {
  /** The persona to be on a practice portal that runs elsewhere. */
  readonly persona: string | undefined;
  readonly browser: boolean;
  readonly store: SessionStore | undefined;
}

/** Signs in to a portal, keeps the session, and makes that portal the chosen context. */
export async function signInThere(context: Context, target: PortalTarget, choices: Choices): Promise<PortalTarget> {
  const store = choices.store ?? storeOf(target);
  const keeper = keeperFor(context.folder, target.context, store);
  // A keychain that cannot be reached is told before a person has signed in, not after.
  await keeper.load();
  const { language, signal } = context;
  const session = await signIn({
    portal: target.url,
    userAgent: await userAgentFor(context, choices),
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

async function userAgentFor({ out, cli }: Context, { persona, browser }: Choices): Promise<UserAgent> {
  if (persona !== undefined) return personaUserAgent(persona);
  const { browserUserAgent } = await import('../../sdk/sign-in/browser/browser-user-agent.ts');
  const intro = browser ? cli.notices.browserOpened : cli.notices.openBrowser;
  const onUrl = (url: URL): void => void out.notice(`${intro}\n${url.href}`);
  return browserUserAgent(browser ? { onUrl } : { onUrl, open: false });
}
