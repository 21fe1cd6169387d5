/** How long the portal waits for others, in milliseconds; none of them may hold it for ever. */
export interface Timeouts {
  /** From the first byte of a request to the last of its headers. */
  headers: number;
  /** From the first byte of a request to the last of its body. */
  request: number;
  /** From the last byte of a request to its answer. */
  handling: number;
  /** Whether it can write is asked for so long. */
  readiness: number;
  /** A request that has not come in whole when the portal begins to close is waited for so long. */
  unfinished: number;
  /** All that has begun is waited for so long when the portal closes; after that connections are cut. */
  closing: number;
}

export const usualTimeouts: Timeouts = {
  headers: 15_000,
  request: 60_000,
  // A payment run of a whole day is the longest call there is.
  handling: 120_000,
  readiness: 2_000,
  unfinished: 1_000,
  // Who runs containers and services kills a process that is not gone after ten seconds.
  closing: 5_000,
};
