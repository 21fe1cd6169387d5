import { codeOf } from './issuer/issuer-error.ts';
import type { Session } from './session.ts';
import type { IssuerOptions } from './sign-in-options.ts';
import { atIssuer } from './issuer/with-issuer.ts';

/**
 * Makes a session worthless, also for somebody who has copied it: both of its tokens. An access token that the portal reads
 * by itself cannot be withdrawn; it ends within minutes. Source: RFC 7009.
 */
export async function signOut(
  { portal, refreshToken, accessToken }: Session,
  options: IssuerOptions = {},
): Promise<void> {
  await atIssuer(portal, options, async ({ configuration }) => {
    const { tokenRevocation } = await import('openid-client');
    if (refreshToken !== undefined)
      await tokenRevocation(configuration, refreshToken, { token_type_hint: 'refresh_token' });
    try {
      await tokenRevocation(configuration, accessToken, { token_type_hint: 'access_token' });
    } catch (error) {
      if (codeOf(error) !== 'unsupported_token_type') throw error;
    }
  });
}
