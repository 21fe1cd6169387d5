import { newBinding, provedBy } from '../bound.ts';
import { codeOf } from './issuer-error.ts';
import { signInError } from '../sign-in-error.ts';
import type { Language } from '../../../messages/language.ts';
import type { Issuer } from './discover.ts';
import { sessionOf, type Session } from '../session.ts';
import { targetOf } from '../wishes.ts';

/** What must be remembered between the question to the issuer and its answer; whoever has it can end the sign-in. */
export interface AuthorizationChecks {
  /** The proof that who shows the code is who asked for it. Source: RFC 7636. */
  verifier: string;
  state: string;
  nonce: string;
}

/** The address at which a person signs in, and what the answer is held to. */
export async function authorizationAt(
  { configuration }: Issuer,
  redirectUri: string,
  wishes: Readonly<Record<string, string>>,
): Promise<{ address: URL; checks: AuthorizationChecks }> {
  const client = await import('openid-client');
  const checks = {
    verifier: client.randomPKCECodeVerifier(),
    state: client.randomState(),
    nonce: client.randomNonce(),
  };
  const address = client.buildAuthorizationUrl(configuration, {
    ...wishes,
    redirect_uri: redirectUri,
    code_challenge: await client.calculatePKCECodeChallenge(checks.verifier),
    code_challenge_method: 'S256',
    state: checks.state,
    nonce: checks.nonce,
  });
  return { address, checks };
}

/** The session for the code in the address that the issuer sent back to. Sources: RFC 6749, 4.1.3; RFC 9207, 2.4. */
export async function exchangeCode(
  { portal, language }: { portal: URL; language: Language },
  { configuration, resource }: Issuer,
  back: URL,
  { verifier, state, nonce }: AuthorizationChecks,
  isBound: boolean | undefined,
): Promise<Session> {
  const { authorizationCodeGrant } = await import('openid-client');
  const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce };
  const binding = await newBinding(configuration, isBound);
  const target = targetOf(resource);
  // Of a refresh token the same words would say that a session has ended.
  const tokens = await authorizationCodeGrant(configuration, back, checks, target, provedBy(binding)).catch(
    async (error: unknown) => {
      if (codeOf(error) !== 'invalid_grant') throw error;
      throw await signInError(language, ({ codeRefused }) => codeRefused);
    },
  );
  return sessionOf(portal, tokens, binding);
}
