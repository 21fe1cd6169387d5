import type { AssuranceLevel } from '../../../domain/words.ts';
import { browserCommands } from '../../../sdk/sign-in/browser/open-browser.ts';
import { personaUserAgent } from '../../../sdk/sign-in/persona/persona-user-agent.ts';
import type { Session } from '../../../sdk/sign-in/session.ts';
import { signIn } from '../../../sdk/sign-in/sign-in.ts';
import type { DeviceCode } from '../../../sdk/sign-in/sign-in-by-device.ts';
import type { UserAgent } from '../../../sdk/sign-in/user-agent.ts';
import type { Context } from '../../framework/context.ts';

/** How somebody goes through the pages of the issuer. */
export interface Way {
  /** The persona to be on a practice portal that runs elsewhere. */
  readonly persona: string | undefined;
  readonly browser: boolean;
  /** The pages are on another device, where a code is filled in. */
  readonly device: boolean;
}

interface Wanted {
  readonly portal: string;
  /** At least this level of assurance is asked for. */
  readonly level?: AssuranceLevel | undefined;
  readonly anew?: true;
}

/** Signs somebody in, the way that they chose. */
export async function signInBy(context: Context, way: Way, wanted: Wanted): Promise<Session> {
  const { language, signal } = context;
  if (!way.device)
    return signIn({
      ...wanted,
      bound: true,
      language,
      signal,
      userAgent: await userAgentFor(context, way, wanted.level),
    });
  const { signInByDevice } = await import('../../../sdk/sign-in/sign-in-by-device.ts');
  return signInByDevice({ ...wanted, bound: true, language, signal, onCode: (code) => void tellCode(context, code) });
}

async function userAgentFor(context: Context, { persona, browser }: Way, level: Wanted['level']): Promise<UserAgent> {
  if (persona !== undefined) return personaUserAgent(persona, level);
  const { browserUserAgent } = await import('../../../sdk/sign-in/browser/browser-user-agent.ts');
  const { notices } = context.cli;
  const { env, platform } = context.surroundings;
  const opens = browser && browserCommands('', { env, platform }).length > 0;
  const onUrl = (url: URL): void => {
    // Who has no browser here may have one on a telephone, which cannot come back to this machine.
    const other = opens ? '' : `\n${notices.otherDevice}`;
    void context.out.notice(`${opens ? notices.browserOpened : notices.openBrowser}\n${url.href}${other}`);
  };
  return browserUserAgent(opens ? { onUrl } : { onUrl, open: false });
}

/** A code that is read from one screen and typed on another stands by itself, with room around it. */
async function tellCode(context: Context, code: DeviceCode): Promise<void> {
  const { out, cli } = context;
  const { address, wholeAddress, userCode, endsAt } = code;
  const until = (await context.texts()).format.moment(new Date(endsAt).toISOString());
  const whole = wholeAddress === undefined ? '' : `\n${cli.notices.deviceAddressWithCode}\n${wholeAddress.href}`;
  await out.notice(
    `${cli.notices.deviceAddress}\n${address.href}\n\n    ${out.look.people.bold(userCode)}\n${whole}\n${cli.notices.deviceWaits(until)}`,
  );
}
