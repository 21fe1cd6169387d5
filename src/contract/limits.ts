/** Limits of the API. A limit that is passed is an error that names it. */

/** The number of declarations or decisions in one batch. */
export const batchLimit = 500;
/** The number of lines in one declaration: 31 days, some functions a day. */
export const lineLimit = 1000;
/** The number of rates in one agreement. */
export const rateLimit = 20;
/** The number of bytes in one request body. */
export const bodyLimit = 32 * 1024 * 1024;
/**
 * The most minutes, other units and metres that one line may have. They lie far above what can be true, so that no sum
 * leaves the whole numbers.
 */
export const lineMost = { minutes: 100_000, count: 10_000, travelMetres: 10_000_000 } as const;
