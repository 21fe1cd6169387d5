import type { AssuranceLevel } from '../../domain/words.ts';
import { personaUserAgent } from '../../sdk/sign-in/persona/persona-user-agent.ts';
import type { UserAgent } from '../../sdk/sign-in/user-agent.ts';
import type { Context } from '../framework/context.ts';

/** How somebody goes through the pages of the issuer. */
export interface Way {
  /** The persona to be on a practice portal that runs elsewhere. */
  readonly persona: string | undefined;
  readonly browser: boolean;
  /** At least this level of assurance is asked for. */
  readonly level: AssuranceLevel | undefined;
}

export async function userAgentFor({ out, cli }: Context, { persona, browser, level }: Way): Promise<UserAgent> {
  if (persona !== undefined) return personaUserAgent(persona, level);
  const { browserUserAgent } = await import('../../sdk/sign-in/browser/browser-user-agent.ts');
  const intro = browser ? cli.notices.browserOpened : cli.notices.openBrowser;
  const onUrl = (url: URL): void => void out.notice(`${intro}\n${url.href}`);
  return browserUserAgent(browser ? { onUrl } : { onUrl, open: false });
}
