/** Somebody who is signed in; plain data, to be kept where only its owner can read it. */
export interface Session {
  /** Address of the portal. */
  portal: string;
  accessToken: string;
  /** A refresh token is used once: each renewal gives the next one. */
  refreshToken?: string;
  /** The moment, in milliseconds since 1970. */
  expiresAt: number;
  /** The persona that was chosen on a practice portal. */
  persona?: string;
}
