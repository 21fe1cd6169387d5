/**
 * What a message to people may name. Each may be absent: the sentence that needs it is then left out.
 * Never personal data: who is meant is shown beside the message.
 */
export interface EventParams {
  /** Number of what the message is about, for example `Z0000012`. */
  record?: string;
  agreement?: string;
  /** What a payment pays. */
  declaration?: string;
  month?: string;
  cents?: number;
  /** Payments in a run. */
  count?: number;
  /** Declarations that a run could not pay, because the bank account of the care provider is not known. */
  withoutAccount?: number;
  /** Day of payment, or of a run. */
  date?: string;
  /** First and last day of an award or agreement. */
  start?: string;
  end?: string;
  /** Given by an office, a holder or a provider to the other side. */
  reason?: string;
}
