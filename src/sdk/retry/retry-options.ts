/** These options say how often and how soon a call that failed for a moment is made again. Pauses are in milliseconds. */
export interface RetryOptions {
  /** A call is made again so often at most. */
  limit: number;
  /** Upper bound of the first pause; each next one is twice as long. */
  baseMilliseconds: number;
  /** Upper bound of every pause that the portal does not set itself. */
  maxMilliseconds: number;
  /**
   * Retries that one client may have in reserve. Each retry takes one, ten answered calls give one back: when a portal is
   * down, its clients together add a tenth to its load, not a multiple.
   */
  budget: number;
}

export const defaultRetries: RetryOptions = {
  limit: 5,
  baseMilliseconds: 250,
  maxMilliseconds: 20_000,
  budget: 50,
};
/** Longer waits than this, asked for by the portal, are left to the caller. */
export const defaultMaxRetryAfterSeconds = 60;
