import type { Generated } from 'kysely';
import type {
  AwardEndCause,
  AwardStatus,
  BudgetProviderKind,
  CareLaw,
  ConflictResolution,
} from '../../../domain/words.ts';
import type { Flag } from './flag.ts';

export interface AwardTable {
  id: number;
  status: AwardStatus;
  budgetHolderId: number;
  providerKind: BudgetProviderKind;
  providerCode: string;
  providerName: string;
  law: CareLaw;
  careFunctionsJson: string;
  start: string;
  end: string;
  amountCents: number;
  /** Reservations are conditional updates of these two: two processes cannot spend the same cent. */
  scheduledCents: number;
  paidCents: number;
  enteredAt: number;
  /** The number of its newest version. */
  version: number;
  /** It is set while a spending conflict waits for the judgement of the office. */
  declarationStop: Flag;
}

/** The whole situation of an award from a day on; the award itself has the one that is in force now. */
export interface AwardVersionTable {
  awardId: number;
  version: number;
  kindsJson: string;
  fromDay: string;
  end: string;
  careFunctionsJson: string;
  amountCents: number;
  cause: AwardEndCause | null;
  reasonSealed: string | null;
  enteredAt: number;
  /** It is null until the day has come from which the amount holds. */
  appliedAt: number | null;
}

/** A change that left less than was spent, or ended an award before care that was paid already. */
export interface AwardConflictTable {
  id: Generated<number>;
  awardId: number;
  version: number;
  overspentCents: number;
  afterEndCents: number;
  openedAt: number;
  resolvedAt: number | null;
  resolution: ConflictResolution | null;
  reasonSealed: string | null;
}
