import { parseRecordId } from '../../../src/domain/index.ts';
import type { DeclarationStatus } from '../../../src/domain/words.ts';
import type { NewRow } from '../../../src/portal/store/schema.ts';
import type { Store } from '../../../src/portal/store/store.ts';
import type { Case } from './cases.ts';

function numberOf(id: string): number {
  return parseRecordId(id)!.number;
}

/** A declaration as the store keeps it, without the work of making one. */
export async function writeDeclaration(
  store: Store,
  { agreement, provider, award }: Case,
  { status, month, cents }: { status: DeclarationStatus; month: string; cents: number },
): Promise<number> {
  const id = await store.nextIds('declaration', 1);
  const row: NewRow<'declaration'> = {
    id,
    reference: `reference ${id}`,
    contentHash: '',
    status,
    kind: 'care-delivered',
    month,
    agreementId: numberOf(agreement.id),
    budgetHolderId: numberOf(agreement.budgetHolder.id),
    careProviderId: numberOf(provider.id),
    invoiceNumber: null,
    invoiceDate: null,
    lineCount: 1,
    minutes: 60,
    totalCents: cents,
    costCents: cents,
    minutesInFirstWeek: 0,
    minutesInLastWeek: 0,
    linesJson: store.cover('[]'),
    notesSealed: null,
    perAwardJson: store.cover(JSON.stringify([{ awardId: numberOf(award.id), cents }])),
    submittedBy: 'care-provider',
    submittedAt: 0,
    decidedAt: null,
    rejectionReasonSealed: null,
  };
  await store.db.insertInto('declaration').values(row).execute();
  return id;
}

export async function writePayment(store: Store, at: Case, month: string): Promise<void> {
  const declarationId = await writeDeclaration(store, at, { status: 'scheduled', month, cents: 100_00 });
  const row: NewRow<'payment'> = {
    id: await store.nextIds('payment', 1),
    status: 'scheduled',
    declarationId,
    agreementId: numberOf(at.agreement.id),
    month,
    budgetHolderId: numberOf(at.agreement.budgetHolder.id),
    careProviderId: numberOf(at.provider.id),
    amountCents: 100_00,
    dueDate: '2026-11-30',
    paidAt: null,
    paymentRunId: null,
    ibanSealed: null,
  };
  await store.db.insertInto('payment').values(row).execute();
}
