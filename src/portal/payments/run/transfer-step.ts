import { firstTargetDay } from '../../../domain/payment/target-day.ts';
import { transferCents } from '../../../domain/payment/transfer-cents.ts';
import { amsterdamDate, type IsoDate } from '../../../domain/values/date.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { NewEvent } from '../../store/queries/events/append-events.ts';
import { netPayments } from '../../store/queries/payments/nettings.ts';
import { paymentsOfRun, type TransferRow } from '../../store/queries/payments/run-steps.ts';
import { type PaymentRunRecord, saveCreditTransfer } from '../../store/queries/payments/runs.ts';
import type { Store } from '../../store/store.ts';
import { creditTransferXml, type Transfer } from '../credit-transfer/credit-transfer.ts';
import type { PostalAddress } from '../credit-transfer/postal-address.ts';
import { formatEndToEndId } from '../credit-transfer/end-to-end-id.ts';
import { messageIdOf } from '../credit-transfer/message-id.ts';
import { findDebtor } from '../credit-transfer/debtor.ts';
import { STEP_SIZE } from './step-size.ts';

/** That of who is paid: of a company none is known. */
function addressOf(store: Store, payment: TransferRow): PostalAddress | null {
  const { careProviderName, holderAddressJson, providerAddressSealed } = payment;
  if (careProviderName === null) return JSON.parse(holderAddressJson) as PostalAddress;
  return providerAddressSealed === null ? null : (JSON.parse(store.unseal(providerAddressSealed)) as PostalAddress);
}

// The bank is told nothing but who gets which amount and where they live; the reader of the statement finds the care by its numbers.
function transferOf(store: Store, payment: TransferRow): Transfer {
  const cents = transferCents(payment);
  if (payment.ibanSealed === null && cents > 0) throw new Error(`Payment ${payment.id} has no account to go to`);
  return {
    endToEndId: formatEndToEndId({ paymentId: payment.id, attempt: payment.attempt }),
    cents,
    creditor: {
      name: payment.careProviderName ?? `${payment.initials} ${payment.surname}`,
      iban: payment.ibanSealed === null ? '' : store.unseal(payment.ibanSealed),
      address: addressOf(store, payment),
    },
    remittance: `PGB ${formatRecordId('declaration', payment.declarationId)} ${payment.month}`,
  };
}

async function readTransfers(store: Store, runId: number): Promise<Transfer[]> {
  const transfers: Transfer[] = [];
  let after = 0;
  for (;;) {
    const payments = await paymentsOfRun(store, runId, after, STEP_SIZE);
    const last = payments.at(-1);
    if (last === undefined) return transfers;
    for (const payment of payments) transfers.push(transferOf(store, payment));
    after = last.id;
  }
}

// A run that was killed may be finished on a later day, and no bank acts in the past or at the weekend.
function executionDateOf({ date }: PaymentRunRecord, now: number): IsoDate {
  const today = amsterdamDate(now);
  return firstTargetDay(date < today ? today : date);
}

// A bank refuses a whole file for one transfer of nothing, and a file without transfers.
async function fileOf(
  store: Store,
  run: PaymentRunRecord,
  transfers: readonly Transfer[],
  now: number,
  executionDate: IsoDate,
): Promise<string> {
  if (transfers.length === 0) return '';
  return creditTransferXml({
    messageId: messageIdOf(run),
    createdAt: now,
    executionDate,
    debtor: await findDebtor(store),
    transfers,
  });
}

/** Takes off what is to come back and writes the file for the bank; undefined when there is nothing to pay. */
export async function transferStep(
  store: Store,
  run: PaymentRunRecord,
  now: number,
): Promise<readonly NewEvent[] | undefined> {
  await netPayments(store, { runId: run.id }, now);
  const transfers = await readTransfers(store, run.id);
  if (transfers.length === 0) return undefined;
  const executionDate = executionDateOf(run, now);
  const sent = transfers.filter(({ cents }) => cents > 0);
  const xml = await fileOf(store, run, sent, now, executionDate);
  const totalCents = transfers.reduce((total, { cents }) => total + cents, 0);
  await saveCreditTransfer(store, run.id, {
    xml,
    executionDate,
    paymentCount: sent.length,
    totalCents,
  });
  return [];
}
