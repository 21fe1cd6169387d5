import type { CoveredText, CoveredTextInPart, CoveredTextOrNull } from './covered.ts';
import type { ColumnType } from 'kysely';
import type { DeclarationKind, DeclarationStatus, Submitter } from '../../../domain/words.ts';

export interface DeclarationTable {
  id: number;
  /** The sender's own; unique for a care provider. */
  reference: string;
  /** The hash tells a repeat from a change under the same reference. */
  contentHash: string;
  status: DeclarationStatus;
  kind: DeclarationKind;
  month: string;
  /** Null for what goes to the holder's own account. */
  agreementId: number | null;
  budgetHolderId: number;
  careProviderId: number | null;
  invoiceNumber: string | null;
  invoiceDate: string | null;
  vatNumber: ColumnType<string | null, string | null | undefined, string | null>;
  lineCount: number;
  minutes: number;
  totalCents: number;
  costCents: number;
  /** Minutes in the ISO week that the month's first (last) day shares with the month before (after). */
  minutesInFirstWeek: number;
  minutesInLastWeek: number;
  /** The same by day, packed, as it was kept before it stood with the lines; else null. */
  careByDay: CoveredTextOrNull;
  /** What was told of it and let through, for whoever decides on it; null when there was nothing. */
  warningsJson: CoveredTextOrNull;
  /** The lines, with their notes and their care by day. */
  linesJson: CoveredText;
  /** The notes of what 0.1.0 stored; null where they stand with the lines. */
  notesSealed: string | null;
  /** [{ awardId, cents }]: the cost that each award bears; covered where it says for which care. */
  perAwardJson: CoveredTextInPart;
  submittedBy: Submitter;
  submittedAt: number;
  decidedAt: number | null;
  rejectionReasonSealed: string | null;
  /** A payment run leaves it alone until this day; null when it may be paid at once. */
  payableFrom: string | null;
  /** The days and amounts of a wage or fixed amount; null for what somebody handed in. */
  monthlyPayJson: CoveredTextOrNull;
  /** The award that an amount without lines is asked of; null for care, which may rest on several. */
  awardId: ColumnType<number | null, number | null | undefined, number | null>;
  /** What such an amount is for. */
  statementSealed: ColumnType<string | null, string | null | undefined, string | null>;
  /** The paid declaration in whose place it comes. */
  corrects: MaybeNumber;
  /** The same while the holder has not approved it: the other one stands until then. */
  standsBeside: MaybeNumber;
}

/** The invoice of a declaration, a PDF in base64. */
export interface InvoiceFileTable {
  declarationId: number;
  byteCount: number;
  contentSealed: string;
  addedAt: number;
}

type MaybeNumber = ColumnType<number | null, number | null | undefined, number | null>;

/** A wage or fixed amount that was not made, because no budget has enough for it; it is tried again each day. */
export interface MonthlyPayShortageTable {
  agreementId: number;
  month: string;
  budgetHolderId: number;
  neededCents: number;
  foundAt: number;
}
