/** Declarations go to the portal this way when nothing else is said. */
export const submitDefaults = {
  /** Bytes in one request. */
  batchBytes: 4 * 1024 * 1024,
  /** Requests at the same time. */
  concurrency: 4,
} as const;
