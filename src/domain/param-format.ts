/**
 * How a value in an issue is to be written for people. `word` is a value of a closed list in words.ts
 * or named beside it, `period` is `2026-01-01/2026-12-31` or, without an end, `2026-01-01/..`.
 * A question mark: only there when the reader may know it.
 */
export type ParamFormat = RequiredFormat | `${RequiredFormat}?`;
type RequiredFormat = 'cents' | 'minutes' | 'count' | 'date' | 'month' | 'period' | 'word' | 'words' | 'id';
