/** Limits of the API. A limit that is passed is an error that names it. */

/** The minutes for which a sign-in is fresh enough to sign, or to say where money goes or who acts. */
export const freshSignInMinutes = 5;
/** The number of records on a page, and the most that may be asked for. */
export const pageSize = 50;
export const mostOnPage = 500;
/** The most holders that a task on the start page names. */
export const holdersOfTask = 5;
/** The days of an agenda: those that are shown when nobody says until when, and the most that can be asked for at once. */
export const agendaDays = { usual: 92, most: 400 } as const;
/** The number of declarations or decisions in one batch. */
export const batchLimit = 500;
/** The number of lines in one declaration: 31 days, some functions a day. */
export const lineLimit = 1000;
/** The number of characters in the note of one line. */
export const noteLimit = 500;
/** The number of rates in one agreement. */
export const rateLimit = 20;
/** The number of lines in all declarations of one batch. */
export const batchLineLimit = 25_000;
/** The number of bytes in one request body, unless the operation says otherwise. */
export const bodyLimit = 256 * 1024;
/** The number of bytes in the body of one declaration: its lines may all have notes. */
export const declarationBodyLimit = 4 * 1024 * 1024;
/** The number of bytes in a file that is attached to a record, such as an invoice; in a body it takes a third more. */
export const attachedFileLimit = 2 * 1024 * 1024;
/** The number of bytes in the body of a batch. */
export const batchBodyLimit = 8 * 1024 * 1024;
/**
 * The shape that JSON in a body may have. The most that an operation takes is far below it: what is beyond cannot be
 * meant, and costs too much to look at.
 */
export const jsonLimit = { values: 400_000, fieldsOfOne: 100, depth: 20 } as const;
/** The number of issues about one item, and about all that came together; an issue of its own tells how many are left out. */
export const issueLimit = { ofOne: 1000, together: 20_000 } as const;
/**
 * The most minutes, other units and metres that one line may have. They lie far above what can be true, so that no sum
 * leaves the whole numbers.
 */
export const lineMost = { minutes: 100_000, count: 10_000, travelMetres: 10_000_000 } as const;
