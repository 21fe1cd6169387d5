import type { BankAnswer } from '../../contract/types.ts';
import type { Issue } from '../../domain/issue.ts';
import { newIssue } from '../../domain/new-issue.ts';
import { isReturnReason } from '../../domain/payment/return-reasons.ts';
import { formatRecordId, parseRecordId } from '../../domain/values/record-id.ts';
import type { Language } from '../../messages/language.ts';
import { textsFor } from '../../messages/texts-for.ts';
import { PortalError, statusConflict } from '../answers/portal-error.ts';
import { costsOf } from '../declarations/costs-per-award.ts';
import type { OperationContext, Service } from '../handler.ts';
import { findVisible, holderOfRecord, type VisibleRecords } from '../resource/find-visible.ts';
import { markReturned } from '../store/queries/awards/costs/reservations.ts';
import { changeStatus } from '../store/queries/declarations/changes.ts';
import { expectedPayDay } from '../store/queries/payments/plan-payments.ts';
import { findPayment, type PaymentRecord } from '../store/queries/payments/payments.ts';
import { netPayments } from '../store/queries/payments/nettings.ts';
import { findPaymentRun } from '../store/queries/payments/runs.ts';
import {
  holdBack,
  idsInFile,
  lockPaid,
  lockPayments,
  type Returned,
  sendAgain,
  sendBack,
} from '../store/queries/payments/returns.ts';
import { type BankEntry, type BankFile, UnreadableBankFile } from './bank-answer/bank-file.ts';
import { type JudgedEntry, judgeEntries } from './bank-answer/judge-entries.ts';
import { readBankFile } from './bank-answer/read-bank-file.ts';
import { formatEndToEndId, parseEndToEndId } from './credit-transfer/end-to-end-id.ts';
import { messageIdOf } from './credit-transfer/message-id.ts';
import { findDebtor } from './credit-transfer/debtor.ts';
import { returnedEvent } from './events.ts';
import { toPayment } from './view.ts';

function refuse(...issues: Issue[]): PortalError {
  return new PortalError('invalid-input', { issues });
}

function readDocument(document: string): BankFile {
  try {
    return readBankFile(document);
  } catch (error) {
    if (error instanceof UnreadableBankFile) throw refuse(newIssue('BANK_FILE_UNREADABLE', 'document', {}));
    throw error;
  }
}

// A file that was refused as a whole names its transfers only where a bank wants to.
async function refusedEntries({ store }: OperationContext, { refused, entries }: BankFile): Promise<BankEntry[]> {
  if (refused === null) return [];
  const number = parseRecordId(refused.messageId.slice(0, refused.messageId.indexOf('-')));
  const run = number?.kind === 'payment-run' ? await findPaymentRun(store, number.number) : undefined;
  // Another portal has runs of the same number.
  if (run === undefined || refused.messageId !== messageIdOf(run))
    throw refuse(newIssue('BANK_FILE_NOT_OURS', 'document', {}));
  const named = new Set(entries.map(({ endToEndId }) => endToEndId));
  const payments = await lockPayments(store, await idsInFile(store, run.id));
  return payments
    .map(({ id, attempt }) => formatEndToEndId({ paymentId: id, attempt }))
    .filter((endToEndId) => !named.has(endToEndId))
    .map((endToEndId) => ({ endToEndId, says: 'rejected', reasonCode: refused.reasonCode, cents: null, iban: null }));
}

async function putBack(context: OperationContext, returned: readonly Returned[]): Promise<void> {
  if (returned.length === 0) return;
  const { store, now, today } = context;
  const payments = returned.map(({ payment }) => payment);
  await sendBack(store, returned, { now, dueDate: await expectedPayDay(store, today) });
  const ids = payments.map(({ declarationId }) => declarationId);
  const paid = await lockPaid(store, ids);
  const standing = payments.filter(({ declarationId }) => paid.has(declarationId));
  await changeStatus(
    store,
    standing.map(({ declarationId }) => declarationId),
    { status: 'scheduled' },
  );
  await markReturned(store, costsOf(standing));
  // Of what never arrived nothing is to come back: as far as it is open still, it is not sent a second time.
  const others = payments.filter(({ declarationId }) => !paid.has(declarationId));
  await netPayments(store, { ids: others.map(({ id }) => id) }, now);
  context.emit(...returned.map(returnedEvent));
}

function toEntry({ paymentId, ...entry }: JudgedEntry, language: Language): BankAnswer['entries'][number] {
  const { reasonCode, cents } = entry;
  const isWorded = reasonCode !== null && isReturnReason(reasonCode);
  return {
    endToEndId: entry.endToEndId,
    paymentId: paymentId === null ? null : formatRecordId('payment', paymentId),
    outcome: entry.outcome,
    reasonCode,
    reason: isWorded ? textsFor(language).word('returnReason', reasonCode) : null,
    amountCents: cents === null || Number.isNaN(cents) ? null : cents,
  };
}

function idsOf(payments: readonly { id: number }[]): number[] {
  return payments.map(({ id }) => id);
}

function findReturned(context: OperationContext, paymentId: string): Promise<PaymentRecord> {
  const find: VisibleRecords<PaymentRecord>['find'] = (store, caller, id) =>
    findPayment(store, caller, id, context.today);
  return findVisible(context, { kind: 'payment', find, holderOf: holderOfRecord }, paymentId);
}

export const answerService = {
  'payments.answer': async (context, { document, dryRun }) => {
    const { store, language } = context;
    const file = readDocument(document);
    const { iban: own } = await findDebtor(store);
    if (file.ibans.length > 0 && !file.ibans.includes(own)) {
      throw refuse(newIssue('BANK_FILE_OTHER_ACCOUNT', 'document', {}));
    }
    // What is nobody's payment here is not shown: an account knows more than these transfers.
    const ours = file.entries.filter(
      ({ endToEndId, iban }) => (iban === null || iban === own) && parseEndToEndId(endToEndId) !== undefined,
    );
    const entries = [...ours, ...(await refusedEntries(context, file))];
    const ids = new Set(entries.map(({ endToEndId }) => parseEndToEndId(endToEndId)?.paymentId ?? 0));
    const payments = await lockPayments(store, [...ids]);
    const judged = judgeEntries(entries, new Map(payments.map((payment) => [payment.id, payment])));
    if (judged.issues.length > 0) throw refuse(...judged.issues);
    context.touch(...new Set(payments.map(({ budgetHolderId }) => budgetHolderId)));
    if (dryRun !== true) {
      await putBack(context, judged.returned);
      await holdBack(store, idsOf(judged.bookedAfterAll));
    }
    return {
      messageId: file.messageId,
      dryRun: dryRun === true,
      returnedCount: judged.returned.length,
      bookedAfterAllCount: new Set(idsOf(judged.bookedAfterAll)).size,
      otherCount: file.entries.length - ours.length,
      entries: judged.entries.map((entry) => toEntry(entry, language)),
    };
  },

  'payments.retry': async (context, _, { paymentId }) => {
    const payment = await findReturned(context, paymentId);
    if (!(await sendAgain(context.store, payment.id))) throw statusConflict('payments.retry', payment.status);
    return toPayment(await findReturned(context, paymentId));
  },
} satisfies Service<'payments.answer' | 'payments.retry'>;
