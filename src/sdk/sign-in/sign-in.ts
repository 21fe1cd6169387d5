import { atIssuer } from './with-issuer.ts';
import type { Issuer } from './discover.ts';
import { sessionOf, type Session } from './session.ts';
import type { IssuerOptions } from './sign-in-options.ts';
import type { UserAgent, Visit } from './user-agent.ts';
import { portalScope } from '../../contract/scope.ts';
import type { AssuranceLevel } from '../../domain/words.ts';
import { defaultLanguage } from '../../messages/language.ts';

/** The options say where one signs in, and which user agent carries the person through the pages of the issuer. */
export interface SignInOptions extends IssuerOptions {
  portal: string | URL;
  userAgent: UserAgent;
  /** At least this level of assurance is asked of the issuer; it may give less, and the portal then says so. */
  level?: AssuranceLevel | undefined;
  /** True asks the person to show anew who they are, also when the issuer has a session of theirs. */
  anew?: boolean | undefined;
}

const scope = `openid offline_access ${portalScope}`;

/**
 * Signs somebody in: OpenID Connect, authorization code with PKCE.
 *
 * @example
 * const session = await signIn({ portal, userAgent: browserUserAgent({ onUrl: (url) => console.error(url.href) }) });
 * const client = new PgbClient({ portal, auth: sessionAuth(session) });
 */
export async function signIn({ portal, userAgent, level, anew, ...options }: SignInOptions): Promise<Session> {
  return atIssuer(portal, options, async (issuer, network, address) => {
    const visit = await userAgent.begin({ network, signal: options.signal });
    let session: Session | undefined;
    try {
      session = await authorise(address, issuer, visit, {
        ui_locales: options.language ?? defaultLanguage,
        ...(level !== undefined && { acr_values: issuer.acrValues(level) }),
        ...(anew === true && { prompt: 'login' }),
      });
      return userAgent.persona === undefined ? session : { ...session, persona: userAgent.persona };
    } finally {
      await visit.end(session !== undefined);
    }
  });
}

/** `wishes` are the parameters of the request that say how somebody is to sign in. */
async function authorise(
  portal: URL,
  issuer: Issuer,
  visit: Visit,
  wishes: Readonly<Record<string, string>>,
): Promise<Session> {
  const client = await import('openid-client');
  const { configuration, resource } = issuer;
  const target: Record<string, string> = resource === undefined ? {} : { resource };
  const verifier = client.randomPKCECodeVerifier();
  const state = client.randomState();
  const nonce = client.randomNonce();
  const back = await visit.go(
    client.buildAuthorizationUrl(configuration, {
      ...target,
      redirect_uri: visit.redirectUri,
      scope,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
      ...wishes,
    }),
  );
  const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce };
  return sessionOf(portal, await client.authorizationCodeGrant(configuration, back, checks, target));
}
