/** A client gets its access token from here. */
export interface Auth {
  /**
   * The client asks for it before every request, so it should be quick when it can be. `onRenewal` is called when it has to
   * be renewed first, for the log.
   */
  accessToken(signal?: AbortSignal, onRenewal?: () => void): Promise<string>;
  /** The client asks for another token when the portal refused the first; an error ends the call. */
  renew?(signal?: AbortSignal): Promise<string>;
}

/** A token that somebody else looks after. Read from a file it often ends with a newline. */
export function tokenAuth(token: string): Auth {
  return { accessToken: () => Promise.resolve(token.trim()) };
}
