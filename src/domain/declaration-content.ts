import type { HandedInKind } from './declaration/kinds.ts';
import type { IsoDate } from './values/date.ts';
import type { Month } from './values/month.ts';
import type { CareFunction, CareUnit } from './words.ts';

/**
 * One line as it is handed in: one day, one care function. A field in which the agreement leaves no choice (one care
 * function, one unit, one rate) may be absent and is filled in from the agreement.
 */
export interface LineInput {
  /** The sender's own line number, returned with every issue, so that it can be found in a file. */
  line?: number;
  date: IsoDate;
  careFunction?: CareFunction;
  unit?: CareUnit;
  /** Working time in minutes, when the unit is an hour. */
  minutes?: number;
  /** Number of units, when the unit is not an hour. */
  count?: number;
  /** Gross rate per unit in cents, to be compared with the agreed one. */
  rateCents?: number;
  /** Amount of the line in cents without travel, to be compared with quantity times rate. */
  amountCents?: number;
  /** Distance travelled in metres, when a travel allowance was agreed. */
  travelMetres?: number;
  note?: string;
  /** The time by the Dutch clock at which the care began, `08:00`, so that two visits on one day are told apart. */
  startTime?: string;
  /** The time by the Dutch clock at which the care ended; before the begin when that was on the next day. */
  endTime?: string;
  /** Holiday hours that were taken, of an employee whose rate does not include them. */
  holiday?: boolean;
  /** Hours that an employee by the hour would have worked, and is paid for while absent. */
  sick?: boolean;
}

/** A declaration (declaratie) as it is handed in. */
export interface DeclarationInput {
  /** The sender's own reference: the same provider and reference never makes a second declaration. */
  reference: string;
  agreementId: string;
  month: Month;
  kind: HandedInKind;
  invoiceNumber?: string;
  invoiceDate?: IsoDate;
  /** On the invoice, when VAT is charged. */
  vatNumber?: string;
  /** The paid declaration of the same agreement and month that this one takes the place of. */
  corrects?: string;
  /** Total in cents, travel included, to be compared with the sum of the lines. */
  totalCents?: number;
  lines: LineInput[];
}

/** One line with everything known, as it is stored, shown and paid. Whatever else was handed in stays with it. */
export interface DeclarationLine extends LineInput {
  line: number;
  careFunction: CareFunction;
  unit: CareUnit;
  rateCents: number;
  amountCents: number;
  travelCents?: number;
}
