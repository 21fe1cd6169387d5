import type { Generated } from 'kysely';
import type { AccessRule } from '../../../contract/access/access.ts';
import type { Role } from '../../../domain/words.ts';

/**
 * A line says who did what to whose record, as what, on whose behalf and on what authority, when, and with which result.
 * A line is never changed. What came with the chain is empty in a line of before it. Source: NEN 7513.
 */
export interface AccessLogTable {
  id: Generated<number>;
  at: number;
  subjectHash: string;
  role: Role | null;
  operation: string;
  recordId: string | null;
  /** Numbers of the budget holders whose data was touched. */
  budgetHolderIdsJson: string;
  status: number;
  requestId: string;
  /** Numbers of the care providers that were found, entered or shown by themselves; null in a line of 0.1.0. */
  careProviderIdsJson: string | null;
  /** The row of `actor` that says who it was; null when nobody knows, as without a token. */
  actorId: string | null;
  /** The holder, the care provider or the office for whom they did it, when that is another than themselves. */
  onBehalfOf: string | null;
  /** The rule of access that let it through; null when it was refused. */
  authority: AccessRule | null;
  endedAt: number | null;
  /** A keyed hash of all of the line but its number. */
  proof: string | null;
  /** The trace that the call was part of, 32 hexadecimal digits; null in a line of before it was written down. */
  traceId: string | null;
}

/**
 * The chain: each link covers a line and, by its hash, every link before it. The links are numbered without a gap, in the
 * order in which lines were closed.
 */
export interface AccessLogLinkTable {
  id: number;
  lineId: number;
  hash: string;
}

/** The lines that are not in the chain yet. */
export interface AccessLogOpenTable {
  lineId: number;
}

/** The lines that tell of the data of a holder. */
export interface AccessLogHolderTable {
  budgetHolderId: number;
  lineId: number;
}
