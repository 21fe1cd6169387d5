/** What is kept for a time and then removed. */
export const keptKinds = [
  'care-file',
  'declaration',
  'payment',
  'bank-file',
  'draft',
  'access-line',
  'budget-holder',
  'care-provider',
  'profile',
] as const;
/** What is kept for a time and then removed, one of `keptKinds`. */
export type KeptKind = (typeof keptKinds)[number];

/** Why it was removed: its term was over, or the person whom it was about asked for it. */
export type RemovalCause = 'term' | 'request';

/** How many of each were removed, or are due. */
export type KeptCounts = Partial<Record<KeptKind, number>>;
