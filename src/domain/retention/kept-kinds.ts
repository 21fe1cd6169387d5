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
  'staff',
  'actor',
] as const;
/** What is kept for a time and then removed, one of `keptKinds`. */
export type KeptKind = (typeof keptKinds)[number];

/** What is removed at once when the person whom it is about asks for it. */
export const erasedKinds = ['contact-data', 'notice', 'draft', 'message', 'found-provider', 'account'] as const;
/** What is removed at once on request, one of `erasedKinds`. */
export type ErasedKind = (typeof erasedKinds)[number];

/** What of a person is kept on until its term is over. */
export const keptOfPerson = ['care-file', 'access-line', 'identity', 'account'] as const;
/** What of a person is kept on, one of `keptOfPerson`. */
export type KeptOfPerson = (typeof keptOfPerson)[number];

/** The rules that say how long something is kept. */
export const keepRules = ['keepPayments', 'keepCareFile', 'keepAccessLog', 'keepDrafts'] as const;
/** A rule that says how long something is kept, one of `keepRules`. */
export type KeepRule = (typeof keepRules)[number];

/**
 * By which rules each kind goes: the longest of their terms counts, and without one of them it is always kept. What stands
 * in a file of care goes with it. The access log names care providers, and a holder stays by their lines in it. Who did
 * something stays for as long as a file or a line of the log tells of it.
 */
export const rulesOfKind = {
  'care-file': ['keepCareFile', 'keepPayments'],
  declaration: ['keepCareFile', 'keepPayments'],
  payment: ['keepCareFile', 'keepPayments'],
  'bank-file': ['keepPayments'],
  draft: ['keepDrafts'],
  'access-line': ['keepAccessLog'],
  'budget-holder': ['keepDrafts'],
  'care-provider': ['keepAccessLog', 'keepDrafts'],
  profile: ['keepDrafts'],
  staff: ['keepDrafts'],
  actor: ['keepCareFile', 'keepPayments', 'keepAccessLog'],
} as const satisfies Record<KeptKind, readonly KeepRule[]>;

/** Why it was removed: its term was over, or the person whom it was about asked for it. */
export type RemovalCause = 'term' | 'request';

/** How many of each were removed, or are due. */
export type KeptCounts = Partial<Record<KeptKind | ErasedKind, number>>;
