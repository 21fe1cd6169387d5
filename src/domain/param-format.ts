/**
 * The form in which a value in an issue is written for people. `word` is a value of a closed list in words.ts or named
 * beside it, `period` is `2026-01-01/2026-12-31` or, without an end, `2026-01-01/..`. A format with a question mark is
 * there only when the reader may know the value.
 */
export type ParamFormat = RequiredFormat | `${RequiredFormat}?`;
type RequiredFormat = 'cents' | 'minutes' | 'count' | 'date' | 'month' | 'period' | 'word' | 'words' | 'id';
