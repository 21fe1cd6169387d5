import { atIssuer } from './with-issuer.ts';
import type { Session } from './session.ts';
import type { IssuerOptions } from './sign-in-options.ts';

/** Makes a session worthless, also for somebody who has copied it; its access token ends by itself within minutes. */
export async function signOut({ portal, refreshToken }: Session, options: IssuerOptions = {}): Promise<void> {
  if (refreshToken === undefined) return;
  await atIssuer(portal, options, async ({ configuration }) => {
    const { tokenRevocation } = await import('openid-client');
    await tokenRevocation(configuration, refreshToken, { token_type_hint: 'refresh_token' });
  });
}
