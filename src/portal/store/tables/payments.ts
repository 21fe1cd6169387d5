import type { ColumnType, Generated } from 'kysely';
import type { PaymentReturnKind, PaymentStatus, PayrollState } from '../../../domain/words.ts';
import type { Flag } from './flag.ts';

export interface PaymentTable {
  id: number;
  status: PaymentStatus;
  declarationId: number;
  /** Null for what goes to the holder's own account, as the provider is then. */
  agreementId: number | null;
  month: string;
  budgetHolderId: number;
  careProviderId: number | null;
  /** What the declaration comes to; less goes to the bank when something is netted against it. */
  amountCents: number;
  /** The part that is not sent, since the provider was to pay it back: the sum of its nettings. */
  nettedCents: Generated<number>;
  dueDate: string;
  paidAt: number | null;
  paymentRunId: number | null;
  /** The account that the money of a run goes to, as it was when the payment came into the run. */
  ibanSealed: string | null;
  /** How often it is sent to the bank, this time too. */
  attempt: Generated<number>;
  /** The account that the bank sent it back from: no run takes it until another is settled, or the office says so. */
  returnedIbanSealed: ColumnType<string | null, string | null | undefined, string | null>;
  /** The bank's code for why it came back. */
  returnReason: ColumnType<string | null, string | null | undefined, string | null>;
  /** Since when everybody has been told that it waits for an account number. */
  remindedAt: ColumnType<number | null, number | null | undefined, number | null>;
  /** How far it is with payroll; null until somebody has looked, and no run takes it before that. */
  payroll: ColumnType<PayrollState | null, PayrollState | null | undefined, PayrollState | null>;
}

/** What waits for payroll in one month, handed out to whoever does it. */
export interface PayrollOrderTable {
  id: number;
  month: string;
  startedAt: number;
  /** Since when nothing comes into it any more; null while it is being made. */
  madeAt: number | null;
  lineCount: number;
  /** It is 1 when a practice portal answered it, with amounts that are good for practice only. */
  isPractice: Flag;
}

/** One payment in an order, and what payroll made of it. */
export interface PayrollLineTable {
  paymentId: number;
  payrollOrderId: number;
  /** The days that are paid. */
  start: string;
  end: string;
  /** Declared working time; null for a monthly wage. */
  minutes: number | null;
  /** The part of the declared time that was holiday, of a rate that does not include it. */
  holidayMinutes: number;
  /** Agreed working time; null when there is none. */
  minutesPerWeek: number | null;
  grossCents: number;
  /** The part of the gross amount that is a travel allowance. */
  travelCents: number;
  /** The part of the gross amount that is holiday allowance. */
  holidayAllowanceCents: number;
  /** Employer charges, which the budget bears above the gross amount. */
  chargesCents: number;
  taxCredit: Flag;
  withheldCents: number | null;
  netCents: number | null;
  answeredAt: number | null;
}

/** A wage that is taken back, with the amounts of its line, since its declaration was corrected or withdrawn. */
export interface PayrollCreditTable {
  paymentId: number;
  /** The order that tells payroll of it; null until one is made. */
  payrollOrderId: number | null;
}

/**
 * What a provider was paid for a declaration that was corrected or withdrawn afterwards. It is open until it is taken off
 * payments, or was paid back otherwise.
 */
export interface RecoveryTable {
  id: number;
  /** The declaration that it was paid for. */
  declarationId: number;
  agreementId: number;
  month: string;
  budgetHolderId: number;
  careProviderId: number;
  amountCents: number;
  /** Nettings are conditional updates of it: two processes cannot take the same cent off twice. */
  openCents: number;
  /** Paid back otherwise than by netting. */
  repaidCents: number;
  createdAt: number;
  closedAt: number | null;
}

/** The part of a payment that is not sent, since so much of a recovery was open. */
export interface NettingTable {
  paymentId: number;
  recoveryId: number;
  nettedCents: number;
}

/** A time that a payment was sent and did not arrive: the bank refused it, or sent the money back. */
export interface PaymentReturnTable {
  paymentId: number;
  attempt: number;
  paymentRunId: number;
  kind: PaymentReturnKind;
  reasonCode: string | null;
  amountCents: number;
  answeredAt: number;
}

export interface PaymentRunTable {
  id: number;
  /** One run for a day. */
  date: string;
  /** On which the bank pays; null until the file is written, and for runs of before it was kept. */
  executionDate: string | null;
  scheduledCount: number;
  paymentCount: number;
  totalCents: number;
  creditTransferSealed: string | null;
  startedAt: number;
  finishedAt: number | null;
  /** Since when its file is kept no more, as its term was over. */
  forgottenAt: ColumnType<number | null, number | null | undefined, number | null>;
}
