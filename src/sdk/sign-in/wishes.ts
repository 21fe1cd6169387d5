import { portalScope } from '../../contract/access/scope.ts';
import type { AssuranceLevel } from '../../domain/words.ts';
import { defaultLanguage } from '../../messages/language.ts';
import type { Issuer } from './issuer/discover.ts';
import type { IssuerOptions } from './sign-in-options.ts';

/** How a person is to sign in, whichever way they go. */
export interface SignInWishes extends Pick<IssuerOptions, 'language'> {
  /** At least this level of assurance is asked of the issuer; it may give less, and the portal then says so. */
  level?: AssuranceLevel | undefined;
  /** True asks the person to show anew who they are, also when the issuer has a session of theirs. */
  anew?: boolean | undefined;
  /**
   * True binds the tokens to a key of this session, where the issuer can: a copy of them is worth nothing without it. The
   * session is then used by `sessionAuth`, which makes a proof for each request. Source: RFC 9449.
   */
  bound?: boolean | undefined;
}

/** The parameters of a request to sign in that are the same whichever way a person goes. */
export function wishesOf({ acrValues, resource }: Issuer, { language, level, anew }: SignInWishes) {
  return {
    ...targetOf(resource),
    scope: `openid offline_access ${portalScope}`,
    ui_locales: language ?? defaultLanguage,
    ...(level !== undefined && { acr_values: acrValues(level) }),
    ...(anew === true && { prompt: 'login' }),
  };
}

/** What the tokens are to be for, for those issuers that give tokens for more than one portal. Source: RFC 8707. */
export function targetOf(resource: string | undefined): Record<string, string> {
  return resource === undefined ? {} : { resource };
}
