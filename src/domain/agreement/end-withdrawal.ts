import type { Issue } from '../issue.ts';
import { newIssue } from '../new-issue.ts';
import type { AmendmentParty, TerminationGround } from '../words.ts';

/** The end that an agreement has, and what was said of taking it back. */
export interface StandingEnd {
  givenBy: AmendmentParty;
  /** Of an end from before it was kept nobody knows it: it counts as notice. */
  ground?: TerminationGround | undefined;
  /** Who asked to take it back; null when nobody did, or the other did not agree. */
  askedBy: AmendmentParty | null;
}

/** `ask` waits for the other party, who may decline; after `withdraw` the agreement runs on. */
export type WithdrawalStep = 'ask' | 'withdraw' | 'decline';

/**
 * What was said to the other party, who read it, is taken back only when that party agrees: who gave the end asks, and the
 * other decides. A death is a fact, and nobody has to agree that it was entered by mistake. Source: BW 3:37(3, 5), 6:217.
 */
export function stepOfWithdrawal(
  by: AmendmentParty,
  { givenBy, ground, askedBy }: StandingEnd,
  { decline = false } = {},
): WithdrawalStep | Issue {
  const isAsked = askedBy !== null && askedBy !== by;
  if (decline) return isAsked ? 'decline' : newIssue('END_WITHDRAWAL_NOT_ASKED', 'decline', {});
  if (isAsked) return 'withdraw';
  if (by !== givenBy) return newIssue('END_OF_OTHER_PARTY', 'agreementId', {});
  return ground === 'death-of-holder' ? 'withdraw' : 'ask';
}

/**
 * An office takes back only what it wrote down for a party and was mistaken about; then nothing was said that the other
 * party has to agree about. Source: BW 3:37(3, 5), what a party said is for that party to take back.
 */
export function checkRecordedEnd(isRecorded: boolean): Issue[] {
  return isRecorded ? [] : [newIssue('END_NOT_RECORDED', 'agreementId', {})];
}
