import type { Issue } from '../../../domain/issue.ts';
import type { AgreementStatus } from '../../../domain/words.ts';
import type { SavedSteps } from '../../store/queries/agreements/changes.ts';

export interface AcceptedDraft {
  outcome: 'accepted';
  reference: string;
  budgetHolderId: number;
  contentHash: string;
  steps: SavedSteps;
  /** The issues that must be mended before it can be shared. */
  issues: readonly Issue[];
  /** It has a number once it is stored. */
  id: number | undefined;
}
/**
 * A reference belongs to a draft that was made before, whatever has become of it, or to an earlier one of the same
 * batch.
 */
export type DraftReferenceOwner =
  AcceptedDraft | { outcome: 'known'; id: number; status: AgreementStatus; contentHash: string };
export interface DuplicateDraft {
  outcome: 'duplicate';
  reference: string;
  of: DraftReferenceOwner;
}
export interface RejectedDraft {
  outcome: 'rejected';
  reference: string;
  issues: readonly Issue[];
}

/** The portal's judgement of one draft of a batch. */
export type DraftJudgement = AcceptedDraft | DuplicateDraft | RejectedDraft;
