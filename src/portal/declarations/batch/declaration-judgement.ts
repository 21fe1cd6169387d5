import type { PreparedAgreement } from '../../../domain/declaration/prepared-agreement.ts';
import type { DeclarationVerdict } from '../../../domain/declaration/declaration-verdict.ts';
import type { DeclarationInput } from '../../../domain/declaration-content.ts';
import type { Issue } from '../../../domain/issue.ts';
import type { AgreementState } from '../../store/queries/declarations/declarable-agreements.ts';
import type { CorrectedState } from '../../store/queries/declarations/corrections.ts';
import type { KnownDeclaration } from '../../store/queries/declarations/batch-facts.ts';

/** A well-formed declaration for an agreement that the caller may declare for. */
export interface Candidate {
  input: DeclarationInput;
  contentHash: string;
  agreement: AgreementState;
  careProviderId: number;
  /** Absent when the agreement is still being made. */
  prepared: PreparedAgreement | undefined;
}

export interface AcceptedDeclaration {
  outcome: 'accepted';
  candidate: Candidate;
  verdict: DeclarationVerdict;
  /** The status that it gets when it is stored. */
  status: 'awaiting-holder' | 'submitted';
  /** It has a number once it is stored. */
  id: number | undefined;
  /** The paid declaration in whose place it comes. */
  corrected?: CorrectedState;
}
/** A reference belongs to a declaration that is stored, or to an earlier one of the same batch. */
export type ReferenceOwner = KnownDeclaration | AcceptedDeclaration;
export interface DuplicateDeclaration {
  outcome: 'duplicate';
  of: ReferenceOwner;
}
export interface RejectedDeclaration {
  outcome: 'rejected';
  reference: string;
  minutes: number;
  totalCents: number;
  issues: readonly Issue[];
}

/** The portal's judgement of one declaration of a batch. */
export type DeclarationJudgement = AcceptedDeclaration | DuplicateDeclaration | RejectedDeclaration;

export function rejectDeclaration(
  reference: string,
  issues: readonly Issue[],
  verdict?: DeclarationVerdict,
): RejectedDeclaration {
  return {
    outcome: 'rejected',
    reference,
    minutes: verdict?.minutes ?? 0,
    totalCents: verdict?.totalCents ?? 0,
    issues,
  };
}
