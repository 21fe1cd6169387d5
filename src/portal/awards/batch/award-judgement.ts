import type { Issue } from '../../../domain/issue.ts';
import type { AwardStatus } from '../../../domain/words.ts';
import type { AwardTermsRead } from './read-award.ts';

export interface AcceptedAward {
  outcome: 'accepted';
  reference: string;
  award: AwardTermsRead;
  /** How many representatives it takes over from the award that it follows. */
  representatives: number;
  /** It has a number once it is stored. */
  id: number | undefined;
}
/** The same award as one that was entered before, whatever has become of it, or earlier in the same batch. */
export interface DuplicateAward {
  outcome: 'duplicate';
  reference: string;
  of: AcceptedAward | { id: number; status: AwardStatus };
}
export interface RejectedAward {
  outcome: 'rejected';
  reference: string;
  issues: readonly Issue[];
}

/** The portal's judgement of one award of a batch. */
export type AwardJudgement = AcceptedAward | DuplicateAward | RejectedAward;
