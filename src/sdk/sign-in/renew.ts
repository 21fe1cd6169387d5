import { newError } from '../errors/new-error.ts';
import { atIssuer } from './issuer/with-issuer.ts';
import { bindingOf, provedBy } from './bound.ts';
import { sessionOf, type Session } from './session.ts';
import type { IssuerOptions } from './sign-in-options.ts';
import { defaultLanguage } from '../../messages/language.ts';

/** The same session with a new access token. */
export async function renewSession(session: Session, options: IssuerOptions = {}): Promise<Session> {
  const { refreshToken } = session;
  if (refreshToken === undefined) {
    throw await newError('not-signed-in', options.language ?? defaultLanguage, { operation: 'sign-in' });
  }
  return atIssuer(session.portal, options, async ({ configuration }, _network, portal) => {
    const { refreshTokenGrant } = await import('openid-client');
    // Without a resource it is for the one of before, also when the portal is reached at another address now. Source: RFC 8707, 2.2.
    const binding = await bindingOf(configuration, session.proofKey);
    const tokens = await refreshTokenGrant(configuration, refreshToken, undefined, provedBy(binding));
    return { ...session, ...sessionOf(portal, tokens, binding) };
  });
}
