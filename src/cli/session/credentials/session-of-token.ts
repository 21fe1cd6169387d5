import { PgbClient } from '../../../sdk/client.ts';
import type { Session } from '../../../sdk/sign-in/session.ts';
import { CliError } from '../../failure/cli-error.ts';
import type { Context } from '../../framework/context.ts';
import { readFirstLine } from '../../input/read-first-line.ts';
import type { PortalTarget } from './portal-auth.ts';

/** No header of a request may be longer, so no token is. */
const mostSigns = 12_288;
const DAY = 24 * 60 * 60 * 1000;

/** The session of a token that somebody gives on standard input: it stands in no list of processes and in no history. */
export async function sessionOfToken(context: Context, { url }: PortalTarget): Promise<Session> {
  const accessToken = (await readFirstLine(context.surroundings.stdin, mostSigns)) ?? '';
  if (!/^[\w.~+/-]+=*$/.test(accessToken)) throw new CliError('token-unusable', { most: mostSigns });
  const { language, call } = context;
  const client = new PgbClient({ portal: url, auth: accessToken, language });
  context.onClose(() => client.close());
  // What the portal does not take is not kept.
  const { signIn } = await client.me.show(call);
  const endsAt = signIn === undefined ? Date.now() + DAY : Date.parse(signIn.tokenEndsAt);
  return { portal: new URL(url).href, accessToken, expiresAt: endsAt };
}
