import { expect } from 'vitest';
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
  const { db } = store;
  const declarations = await db.selectFrom('declaration').selectAll().execute();
  const payments = await db.selectFrom('payment').selectAll().execute();
  const awards = await db.selectFrom('award').selectAll().execute();
  const byDeclaration = new Map(payments.map((payment) => [payment.declarationId, payment]));
  expect(byDeclaration.size).toBe(payments.length);

  const booked = new Map(awards.map(({ id }) => [id, { scheduledCents: 0, paidCents: 0 }]));
  for (const { id, status, totalCents, costCents, perAwardJson } of declarations) {
    const shares = JSON.parse(perAwardJson) as { awardId: number; cents: number }[];
    expect(shares.reduce((sum, { cents }) => sum + cents, 0)).toBe(costCents);
    const payment = byDeclaration.get(id);
    const expected = status === 'paid' || status === 'scheduled' ? { status, amountCents: totalCents } : undefined;
    expect(payment && { status: payment.status, amountCents: payment.amountCents }).toEqual(expected);
    for (const { awardId, cents } of shares) {
      const award = booked.get(awardId)!;
      if (status === 'paid') award.paidCents += cents;
      else if (status === 'submitted' || status === 'scheduled') award.scheduledCents += cents;
    }
  }
  for (const { id, amountCents, scheduledCents, paidCents } of awards) {
    expect({ scheduledCents, paidCents }).toEqual(booked.get(id));
    expect(scheduledCents + paidCents).toBeLessThanOrEqual(amountCents);
  }

  // Who is marked as paid stands in a file once; nobody else does, or the run is not finished.
  const sent = await sentToBank(store);
  const sentCents = new Map(sent.map(({ endToEndId, cents }) => [Number(endToEndId.slice(1)), cents]));
  expect(sentCents.size).toBe(sent.length);
  for (const { id, status, amountCents } of payments) {
    if (status === 'paid' && amountCents > 0) expect(sentCents.get(id)).toBe(amountCents);
  }
}
