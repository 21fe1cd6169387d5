// Source of the sizes of a sheet and a cell: Microsoft, Excel specifications and limits.
export const mostRows = 1_048_576;
export const mostColumns = 16_384;
export const longestCell = 32_767;

/** A million rows of care are some 700 MB of XML. What inflates to more is made to fill memory or disk. */
export const mostInflated = 1024 ** 3;
/** The table of a sheet as text: cells that share a long text make it larger than what was inflated. */
export const mostText = 1024 ** 3;
/** The shared texts are kept in memory, in characters. */
export const mostSharedText = 64 * 1024 ** 2;
/** Each of them takes so much memory beside its characters, also an empty one, of which many fit in a small file. */
export const sharedTextRoom = 16;
/** No part of a workbook has a piece of text without markup that is longer, in bytes. */
export const longestPiece = 4 * 1024 ** 2;
export const mostParts = 10_000;
/** A sheet for each client and month is a few hundred; each is looked into to find the one with the lines. */
export const mostSheets = 1000;
/** Source: Microsoft, Excel specifications and limits: 65,490 combinations of formats in a workbook. */
export const mostStyles = 65_536;
