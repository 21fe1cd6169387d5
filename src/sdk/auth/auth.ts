import type { ProvedRequest } from './proof-key.ts';
import type { AssuranceLevel } from '../../domain/words.ts';

/** A client gets its access token from here. */
export interface Auth {
  /**
   * The client asks for it before every request, so it should be quick when it can be. `onRenewal` is called when it has to
   * be renewed first, for the log.
   */
  accessToken(signal?: AbortSignal, onRenewal?: () => void): Promise<string>;
  /** The client asks for another token when the portal refused the first; an error ends the call. */
  renew?(signal?: AbortSignal): Promise<string>;
  /**
   * Proves that a request is sent by who has the key of the token, for a token that is bound to one; undefined when it is
   * bound to none. The client asks for a proof at every attempt, since each is good once. Source: RFC 9449.
   */
  proofOf?(request: ProvedRequest): Promise<string | undefined>;
  /**
   * The client asks for the token of a new sign-in when the portal demands that the person shows anew, or by surer means,
   * who they are. Without it, or when it answers undefined, the call ends with `sign-in-too-old` or `sign-in-too-low`.
   */
  stepUp?(demanded: SignInDemanded, signal?: AbortSignal): Promise<string | undefined>;
}

/** What the portal demands of a sign-in before it does this. Source: RFC 9470. */
export interface SignInDemanded {
  level: AssuranceLevel;
  /** The person must have shown who they are at most so long ago. */
  minutes: number;
}

/** A token that somebody else looks after. Read from a file it often ends with a newline. */
export function tokenAuth(token: string): Auth {
  return { accessToken: () => Promise.resolve(token.trim()) };
}
