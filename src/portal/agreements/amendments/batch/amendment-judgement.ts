import type { AgreementTerms } from '../../../../domain/agreement-terms.ts';
import type { AmendmentNeeds } from '../../../../domain/agreement/amendment/compare-terms.ts';
import type { Issue } from '../../../../domain/issue.ts';
import type { IsoDate } from '../../../../domain/values/date.ts';
import type { AgreementRecord } from '../../../store/queries/agreements/agreements.ts';
import type { AmendmentState } from '../../../store/queries/agreements/amendments.ts';

export interface AcceptedAmendment {
  outcome: 'accepted';
  reference: string;
  agreement: AgreementRecord;
  /** The version that it becomes, which is its number within the agreement. */
  id: number;
  amends: number;
  before: AgreementTerms;
  from: IsoDate;
  terms: AgreementTerms;
  needs: AmendmentNeeds;
  /** Warnings: what is wrong forbids it. */
  issues: readonly Issue[];
}
/** The same was begun before, whatever has become of it. */
export interface DuplicateAmendment {
  outcome: 'duplicate';
  reference: string;
  of: AmendmentState & { id: number };
}
export interface RejectedAmendment {
  outcome: 'rejected';
  reference: string;
  issues: readonly Issue[];
}

/** The portal's judgement of one amendment of a batch. */
export type AmendmentJudgement = AcceptedAmendment | DuplicateAmendment | RejectedAmendment;
