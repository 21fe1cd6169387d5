import type { SignInNetwork } from './network.ts';

/** What a user agent is given: the way to the issuer, and the signal that ends the sign-in. */
export interface UserAgentInput {
  network: SignInNetwork;
  signal: AbortSignal | undefined;
}

/** What carries a person through the pages of the issuer: a browser, or something that acts as one. */
export interface UserAgent {
  /** Who is chosen, when it chooses by itself. */
  readonly persona?: string;
  /** Gets ready to be sent back. */
  begin(surroundings: UserAgentInput): Promise<Visit>;
}

/** One visit to the issuer, from being sent there to being sent back. */
export interface Visit {
  /** Where the issuer is to send the person back to. */
  redirectUri: string;
  /** Goes to the issuer; the address that the issuer sent back to. */
  go(authorizationUrl: URL): Promise<URL>;
  /** Shows the person how it ended, and cleans up. */
  end(isSignedIn: boolean): Promise<void>;
}
