/** Limits of the API. A limit that is passed is an error that names it. */

/** Declarations or decisions in one batch. */
export const batchLimit = 500;
/** Lines in one declaration: 31 days, some functions a day. */
export const lineLimit = 1000;
/** Rates in one agreement. */
export const rateLimit = 20;
/** Bytes in one request body. */
export const bodyLimit = 32 * 1024 * 1024;
/**
 * The most that one line may have, far above what can be true, so that no sum leaves the whole numbers: minutes, other
 * units, metres.
 */
export const lineMost = { minutes: 100_000, count: 10_000, travelMetres: 10_000_000 } as const;
