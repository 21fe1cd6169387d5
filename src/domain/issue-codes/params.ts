import type { ParamFormat } from '../param-format.ts';

/** An error is refused; a warning is told and let through. */
export type Severity = 'error' | 'warning';

/** The usual severity of each finding, the source of its rule, and what its text may name. */
export type IssueTable = Readonly<
  Record<string, { severity: Severity; source: string; params: Record<string, ParamFormat> }>
>;

export const cents = { found: 'cents', expected: 'cents' } as const;
export const minutes = { found: 'minutes', expected: 'minutes' } as const;
export const counts = { found: 'count', expected: 'count' } as const;
export const dates = { found: 'date', expected: 'date' } as const;
export const choice = { found: 'word', expected: 'words' } as const;
// basis: 'verified' | 'unverified', the confidence in the dated amount
export const limit = { ...cents, unit: 'word', basis: 'word' } as const;
// week: its Monday
export const week = { ...minutes, week: 'date' } as const;
export const weekDays = { ...counts, week: 'date' } as const;
// expected: the most that a holder may still confirm
export const beyond = { ...minutes, agreed: 'minutes' } as const;
export const beyondDays = { ...counts, agreed: 'count' } as const;
export const none = {} as const;
export const AGREED = 'leaflet for budget holders: declared hours, days and day parts correspond with the agreement';
