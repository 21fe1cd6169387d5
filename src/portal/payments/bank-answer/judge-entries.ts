import type { Issue } from '../../../domain/issue.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import { transferCents } from '../../../domain/payment/transfer-cents.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { BankOutcome } from '../../../domain/words.ts';
import type { Returned, SentPayment } from '../../store/queries/payments/returns.ts';
import { parseEndToEndId } from '../credit-transfer/end-to-end-id.ts';
import type { BankEntry } from './bank-file.ts';

export interface JudgedEntry extends Omit<BankEntry, 'says'> {
  paymentId: number | null;
  outcome: BankOutcome;
}
export interface Judged {
  entries: JudgedEntry[];
  returned: Returned[];
  /** A statement has what the bank said not to have paid: what is to be sent again would be paid twice. */
  bookedAfterAll: SentPayment[];
  issues: Issue[];
}

function entryOf({ says: _, ...entry }: BankEntry, payment: SentPayment | undefined, outcome: BankOutcome) {
  return { ...entry, paymentId: payment?.id ?? null, outcome };
}

function sentCents(payment: SentPayment, attempt: number): number {
  return payment.sentBefore.get(attempt) ?? transferCents(payment);
}

function differs(sent: SentPayment, attempt: number, cents: number): Issue {
  const payment = formatRecordId('payment', sent.id);
  const expected = sentCents(sent, attempt);
  const found = Number.isNaN(cents) ? 0 : cents;
  return newIssue('BANK_AMOUNT_DIFFERS', 'document', { payment, found, expected });
}

// Only a statement of the account says that money has left it; what came back by one has left it before.
function isBookedAfterAll({ says, iban }: BankEntry, wasRejected: boolean): boolean {
  return says === 'accepted' && iban !== null && wasRejected;
}

/**
 * Holds what a bank says of each transfer to what it was told. What was known of this attempt stays as it is, so that a
 * file may be read twice; a payment comes back once, also when the bank says so in two files.
 */
export function judgeEntries(entries: readonly BankEntry[], payments: ReadonlyMap<number, SentPayment>): Judged {
  const judged: Judged = { entries: [], returned: [], bookedAfterAll: [], issues: [] };
  const back = new Set<number>();
  for (const entry of entries) {
    const { paymentId, attempt } = parseEndToEndId(entry.endToEndId) ?? { paymentId: 0, attempt: 0 };
    const payment = payments.get(paymentId);
    const say = (outcome: BankOutcome): void => void judged.entries.push(entryOf(entry, payment, outcome));
    if (payment === undefined || attempt > payment.attempt) say('unknown');
    else if (entry.says === 'unknown' || entry.says === 'pending') say(entry.says);
    else if (entry.cents !== null && entry.cents !== sentCents(payment, attempt)) {
      judged.issues.push(differs(payment, attempt, entry.cents));
    } else if (attempt < payment.attempt && isBookedAfterAll(entry, payment.rejectedBefore.has(attempt))) {
      judged.bookedAfterAll.push(payment);
      say('booked-after-all');
    } else if (attempt < payment.attempt) say(entry.says === 'accepted' ? 'accepted' : 'known');
    else if (payment.paymentRunId === null) say('unknown');
    else if (entry.says === 'accepted') say('accepted');
    else if (payment.status !== 'paid') {
      judged.issues.push(
        newIssue('BANK_RUN_UNFINISHED', 'document', { payment: formatRecordId('payment', paymentId) }),
      );
    } else if (back.has(paymentId)) say('known');
    else {
      back.add(paymentId);
      judged.returned.push({ payment, kind: entry.says, reasonCode: entry.reasonCode });
      say(entry.says);
    }
  }
  return judged;
}
