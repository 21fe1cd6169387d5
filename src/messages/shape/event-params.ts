import type { MonthlyPayKind } from '../../domain/declaration/kinds.ts';
import type { DeliveryKind } from '../../domain/words.ts';

/**
 * The values that a message to people may name. Each may be absent: the sentence that needs it is then left out. None
 * is personal data: the person who is meant is shown beside the message.
 */
export interface EventParams {
  /** The number of the record that the message is about, for example `Z0000012`. */
  record?: string;
  agreement?: string;
  /** The award, and the number of its holder, over which somebody lost a power. */
  award?: string;
  holder?: string;
  /** Only when it is a wage or fixed amount, which nobody handed in. */
  kind?: MonthlyPayKind;
  /** The declaration that a payment pays. */
  declaration?: string;
  month?: string;
  cents?: number;
  /** What a wage was before payroll, and what that withheld. */
  grossCents?: number;
  withheldCents?: number;
  /** The declaration that a correction takes the place of, and what was paid for that one. */
  corrected?: string;
  previousCents?: number;
  /** The part of a payment that is taken off it. */
  nettedCents?: number;
  /** How much was told of a declaration and let through, when there was anything. */
  warningCount?: number;
  /** The number of payments in a run, or how often somebody saw data. */
  count?: number;
  /**
   * The number of payments that a run could not make, because the bank account of whoever is paid is not known.
   */
  withoutAccount?: number;
  /** The day of payment, of a run, or on which somebody saw data. */
  date?: string;
  /** How many days are left. */
  days?: number;
  /** The first and last day of an award or agreement; of a certificate the last. */
  start?: string;
  end?: string;
  /** The version that an agreement gets by an amendment, and the first day of its terms. */
  version?: number;
  from?: string;
  /** Only when the holder is paid, on an account of their own, and not a care provider. */
  payee?: 'budget-holder';
  /** What a system outside the portal did not take. */
  delivery?: DeliveryKind;
  /** The code of somebody who works for an organisation, and the rights that they have now, with blanks between. */
  code?: string;
  rights?: string;
  /** By what an organisation comes in. */
  means?: string;
  /** A code that was added to a care provider, or removed. */
  agbCode?: string;
  /** The code with which a bank sends money back. */
  reasonCode?: string;
  /** The reason that an office, a holder or a provider gives to the other side. */
  reason?: string;
}
