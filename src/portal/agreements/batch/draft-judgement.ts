import type { Issue } from '../../../domain/issue.ts';
import type { AgreementStatus } from '../../../domain/words.ts';
import type { SavedSteps } from '../../store/queries/agreements/changes.ts';

export interface AcceptedDraft {
  outcome: 'accepted';
  reference: string;
  budgetHolderId: number;
  contentHash: string;
  steps: SavedSteps;
  /** What is still wrong or missing before it can be shared. */
  issues: readonly Issue[];
  /** Its number, once it is stored. */
  id: number | undefined;
}
/** Who has a reference: a draft that was made before, whatever has become of it, or an earlier one of the same batch. */
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

/** What the portal says of one draft of a batch. */
export type DraftJudgement = AcceptedDraft | DuplicateDraft | RejectedDraft;
