import type { Issue } from '../issue.ts';
import { newIssue } from '../new-issue.ts';
import type { AmendmentParty, BudgetProviderKind, TerminationGround } from '../words.ts';

/** The end that an agreement has, and what was said of taking it back. */
export interface StandingEnd {
  givenBy: AmendmentParty;
  /** Of an end from before it was kept nobody knows it: it counts as notice. */
  ground?: TerminationGround | undefined;
  /** Who asked to take it back; null when nobody did, or the other did not agree. */
  askedBy: AmendmentParty | null;
  /** The kind of office that wrote the death of the holder down; absent when none did. */
  deathRecordedBy?: BudgetProviderKind | undefined;
}

/** `ask` waits for the other party, who may decline; after `withdraw` the agreement runs on. */
export type WithdrawalStep = 'ask' | 'withdraw' | 'decline';

/**
 * What was said to the other party, who read it, is taken back only when that party agrees: who gave the end asks, and the
 * other decides. A death is a fact, and nobody has to agree that it was entered by mistake. Source: BW 3:37(3, 5), 6:217.
 */
export function stepOfWithdrawal(
  by: AmendmentParty,
  { givenBy, ground, askedBy, deathRecordedBy }: StandingEnd,
  { decline = false } = {},
): WithdrawalStep | Issue {
  const isAsked = askedBy !== null && askedBy !== by;
  if (decline) return isAsked ? 'decline' : newIssue('END_WITHDRAWAL_NOT_ASKED', 'decline', {});
  const [recorded] = checkRecordedDeath(deathRecordedBy);
  if (recorded !== undefined) return recorded;
  if (isAsked) return 'withdraw';
  if (by !== givenBy) return newIssue('END_OF_OTHER_PARTY', 'agreementId', {});
  return ground === 'death-of-holder' ? 'withdraw' : 'ask';
}

/**
 * A death that an office wrote down was said by neither party, and whoever has the means of the dead to sign in is not the
 * holder: only an office takes it back, or sets another day. Notice that an office wrote down stays what that party said,
 * which both take back together. Source: SVB, overlijden; BW 3:72, who acted for the holder acts no longer.
 */
export function checkRecordedDeath(deathRecordedBy: BudgetProviderKind | undefined): Issue[] {
  if (deathRecordedBy === undefined) return [];
  return [newIssue('DEATH_RECORDED_BY_OFFICE', 'agreementId', { office: deathRecordedBy })];
}

/**
 * An office takes back only what it wrote down for a party and was mistaken about; then nothing was said that the other
 * party has to agree about. Source: BW 3:37(3, 5), what a party said is for that party to take back.
 */
export function checkRecordedEnd(isRecorded: boolean): Issue[] {
  return isRecorded ? [] : [newIssue('END_NOT_RECORDED', 'agreementId', {})];
}
