import { authorizationAt, exchangeCode } from './issuer/authorization.ts';
import type { Session } from './session.ts';
import type { IssuerOptions } from './sign-in-options.ts';
import type { UserAgent } from './user-agent.ts';
import { wishesOf, type SignInWishes } from './wishes.ts';
import { atIssuer } from './issuer/with-issuer.ts';

/** The options say where one signs in, and which user agent carries the person through the pages of the issuer. */
export interface SignInOptions extends IssuerOptions, SignInWishes {
  portal: string | URL;
  userAgent: UserAgent;
}

/**
 * Signs somebody in: OpenID Connect, authorization code with PKCE.
 *
 * @example
 * const session = await signIn({ portal, userAgent: browserUserAgent({ onUrl: (url) => console.error(url.href) }) });
 * const client = new PgbClient({ portal, auth: sessionAuth(session) });
 */
export async function signIn({ portal, userAgent, ...options }: SignInOptions): Promise<Session> {
  return atIssuer(portal, options, async (issuer, network, url) => {
    const place = { portal: url, language: network.language };
    const visit = await userAgent.begin({ network, signal: options.signal });
    let session: Session | undefined;
    try {
      const { address, checks } = await authorizationAt(issuer, visit.redirectUri, wishesOf(issuer, options));
      session = await exchangeCode(place, issuer, await visit.go(address), checks, options.bound);
      return userAgent.persona === undefined ? session : { ...session, persona: userAgent.persona };
    } finally {
      await visit.end(session !== undefined);
    }
  });
}
