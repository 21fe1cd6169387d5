import type { ColumnType, Generated } from 'kysely';
import type { CoveredText, CoveredTextOrNull } from './covered.ts';
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
  careFunctionsJson: CoveredText;
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
  /** What the holder paid in; it stays with the award whatever the office gives. */
  depositedCents: Generated<number>;
  /** What came back for pay that went on in sickness, as soon as that was put aside. */
  compensatedCents: Generated<number>;
  /** After it nothing is declared, and nothing changes. */
  settledAt: ColumnType<number | null, number | null | undefined, number | null>;
}

/** A vrijwillige storting: money of the holder's own that was received for an award. */
export interface DepositTable {
  id: Generated<number>;
  awardId: number;
  amountCents: number;
  receivedOn: string;
  enteredAt: number;
  /** The care that it is for, when it adds to a function budget. */
  careFunction: CoveredTextOrNull;
  /** By which the bank knows it. */
  reference: string | null;
}

/** What of the cost of a declaration the deposits bear; it counts while the declaration stands. */
export interface DepositUseTable {
  declarationId: number;
  awardId: number;
  amountCents: number;
}

/** The vaststelling of an award, with its sums as they were then. */
export interface SettlementTable {
  awardId: number;
  awardedCents: number;
  depositedCents: number;
  compensatedCents: Generated<number>;
  /** All that was paid, and the accountability-free amount that is in it. */
  paidCents: number;
  freeCents: number;
  recoveryCents: number;
  settledAt: number;
}

/** Functiebudget: the part of an award that is for one care function, as it is in force now. */
export interface AwardFunctionTable {
  awardId: number;
  /** By which the functions of an award are told apart: a keyed hash, or, as it stood before, the care function itself. */
  careFunction: string;
  /** The care function; null where it stands in the column above. */
  functionName: CoveredTextOrNull;
  amountCents: number;
  scheduledCents: number;
  paidCents: number;
  compensatedCents: Generated<number>;
  /** What the holder paid in for this care. */
  depositedCents: Generated<number>;
}

/** The whole situation of an award from a day on; the award itself has the one that is in force now. */
export interface AwardVersionTable {
  awardId: number;
  version: number;
  kindsJson: string;
  fromDay: string;
  end: string;
  careFunctionsJson: CoveredText;
  amountCents: number;
  /** Null when the money is not tied to care functions, and of versions of before it could be. */
  functionBudgetsJson: CoveredTextOrNull;
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
  functionOverspentCents: Generated<number>;
  openedAt: number;
  resolvedAt: number | null;
  resolution: ConflictResolution | null;
  reasonSealed: string | null;
}
