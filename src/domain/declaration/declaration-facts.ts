import type { Consent } from '../agreement/consent.ts';
import type { AwardFacts } from '../award/award-facts.ts';
import type { IsoDate } from '../values/date.ts';
import type { Month } from '../values/month.ts';
import type { DeclarationKind, DeclarationStatus } from '../words.ts';
import type { CareByDay } from './months/care-by-day.ts';
import type { PreparedAgreement } from './prepared-agreement.ts';

/** The part of an award that a declaration is held to. */
export type PayingAward = Omit<AwardFacts, 'amountCents'>;

/** The care of some days of a week: its working time, and the number of days that had any care. */
export interface PartOfWeek {
  readonly minutes: number;
  readonly days: number;
}

/** A declaration that another one is to correct, as far as the other is held to it. */
export interface Corrected {
  agreementId: string;
  month: Month;
  kind: DeclarationKind;
  status: DeclarationStatus;
  /** The number or reference of a correction that waits for the holder. */
  waiting?: string | undefined;
}

/** The facts that a check of a declaration needs besides the declaration. */
export interface DeclarationFacts {
  today: IsoDate;
  /** The party that handed it in. */
  receivedBy: 'care-provider' | 'budget-holder';
  /** `undefined` when there is none that the caller may see. */
  agreement: PreparedAgreement | undefined;
  /** A declaration of the same agreement, month and kind that was not rejected or withdrawn. */
  sameMonth?: { id: string };
  /** What is known of the declaration that this one corrects; absent when it corrects none. */
  corrected?: Corrected | undefined;
  /** Another declaration by the same provider that has this reference. */
  sameReference?: { id: string };
  /** Declared by this provider for this holder in the ISO week of the first day, before that day. */
  minutesInWeekBefore: number;
  /** Declared in the ISO week of the last day, after that day. */
  minutesInWeekAfter: number;
  /** Declared by this provider for this holder in this month under another agreement, or as another kind. */
  besideInMonth?: CareByDay;
  /** Declared under this agreement in the days that its first and last week have in another month. */
  agreementInWeekBefore?: PartOfWeek;
  agreementInWeekAfter?: PartOfWeek;
  /** The number was used in a declaration from before, or in another one that is handed in together with this one. */
  invoiceNumberUsed: false | 'before' | 'together';
  awards: ReadonlyMap<string, PayingAward>;
  /** Of the offices, for this agreement. */
  consents?: readonly Consent[];
}
