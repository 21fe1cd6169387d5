import { expect } from 'vitest';
import { bookFindings } from '../../../src/portal/store/check/books.ts';
import type { Store } from '../../../src/portal/store/store.ts';
import { readCreditTransfer, type TransferSeen } from './credit-transfer.ts';

/** Every file that a bank was given, together. */
export async function sentToBank({ db, unseal }: Store): Promise<TransferSeen[]> {
  const runs = await db.selectFrom('paymentRun').selectAll().orderBy('id').execute();
  return runs.flatMap((run) => {
    const xml = run.creditTransferSealed === null ? '' : unseal(run.creditTransferSealed);
    const file = xml === '' ? { transfers: [], totalCents: 0 } : readCreditTransfer(xml);
    expect([file.transfers.length, file.totalCents]).toEqual([run.paymentCount, run.totalCents]);
    return file.transfers;
  });
}

/** What must be true of the money at any moment, whatever was done, by whom, and where it broke off. */
export async function checkBooks(store: Store): Promise<void> {
  const findings = [];
  for await (const finding of bookFindings(store)) findings.push(finding);
  expect(findings).toEqual([]);
  // The strict reading of what banks were given.
  await sentToBank(store);
}
