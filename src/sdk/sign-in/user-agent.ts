import type { SignInNetwork } from './issuer/network.ts';

/** A user agent gets the way to the issuer, and the signal that ends the sign-in. */
export interface UserAgentInput {
  network: SignInNetwork;
  signal: AbortSignal | undefined;
}

/** A user agent carries a person through the pages of the issuer: it is a browser, or something that acts as one. */
export interface UserAgent {
  /** The persona that it chooses, when it chooses by itself. */
  readonly persona?: string;
  /** Gets ready to be sent back. */
  begin(surroundings: UserAgentInput): Promise<Visit>;
}

/** One visit to the issuer, from being sent there to being sent back. */
export interface Visit {
  /** The issuer is to send the person back to this address. */
  redirectUri: string;
  /** Goes to the issuer, and returns the address that the issuer sent back to. */
  go(authorizationUrl: URL): Promise<URL>;
  /** Shows the person how it ended, and cleans up. */
  end(isSignedIn: boolean): Promise<void>;
}
