import type { Auth } from '../../sdk/auth/auth.ts';
import { version } from '../../contract/version.ts';
import type { ClientCertificate } from '../../sdk/certificate/client-certificate.ts';
import { PgbClient } from '../../sdk/client.ts';
import type { ClientLogger } from '../../sdk/log/client-event.ts';
import type { Context } from '../framework/context.ts';
import { portalAuth, tokenOf } from './credentials/portal-auth.ts';
import type { Target } from '../settings/portal-in-use.ts';

/** A client for the portal of this command, signed in as whom the context says. */
export function openClient(context: Context): Promise<PgbClient> {
  return openClientFor(context, context.target());
}

export async function openClientFor(context: Context, target: Target): Promise<PgbClient> {
  if (target.kind === 'portal') {
    if (target.system === undefined) return clientFor(context, target.url, await portalAuth(context, target));
    const { systemCredentials } = await import('./credentials/system-credentials.ts');
    const { auth, certificate } = await systemCredentials(context, target, target.system);
    return clientFor(context, target.url, tokenOf(context) ?? auth, certificate);
  }
  const { openPractice } = await import('../practice/open-practice.ts');
  const { url, auth } = await openPractice(context, target.as);
  return clientFor(context, url, auth);
}

function clientFor(context: Context, portal: string, auth: Auth | string, certificate?: ClientCertificate): PgbClient {
  const client = new PgbClient({
    portal,
    auth,
    certificate,
    language: context.language,
    userAgent: `pgb/${version}`,
    logger: loggerOf(context),
  });
  context.onClose(() => client.close());
  return client;
}

/** Calls are told on standard error, one JSON object a line, to whoever asks for technical details. */
function loggerOf({ surroundings, out }: Context): ClientLogger | undefined {
  return surroundings.env['PGB_DEBUG'] === '1' ? (event) => out.aside(JSON.stringify(event)) : undefined;
}
