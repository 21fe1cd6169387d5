/** Limits of the API. A limit that is passed is an error that names it. */

/** Declarations or decisions in one batch. */
export const batchLimit = 500;
/** Lines in one declaration: 31 days, some functions a day. */
export const lineLimit = 1000;
/** Bytes in one request body. */
export const bodyLimit = 32 * 1024 * 1024;
