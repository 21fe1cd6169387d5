import type { CoveredText } from './covered.ts';
import type { AbsenceKind, AbsenceStatus, Role } from '../../../domain/words.ts';

/** A report of sickness or leave under one agreement. There is no place for a cause. */
export interface AbsenceTable {
  id: number;
  agreementId: number;
  budgetHolderId: number;
  careProviderId: number;
  kind: AbsenceKind;
  status: AbsenceStatus;
  fromDay: string;
  /** By day, what could be worked of the agreed time. */
  capacityJson: CoveredText;
  untilDay: string | null;
  recoveredFrom: string | null;
  /** When a child is expected or was born, and how long leave is extended. */
  leaveDatesSealed: string | null;
  addressSealed: string | null;
  reportedBy: Role;
  reportedAt: number;
  changedAt: number;
}
