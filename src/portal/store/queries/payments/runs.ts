import type { IsoDate } from '../../../../domain/values/date.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { PageWindow } from '../page-window.ts';

export interface PaymentRunRecord extends Omit<Row<'paymentRun'>, 'creditTransferSealed' | 'forgottenAt'> {
  /** Once it is there, the run pays exactly what stands in it. */
  hasCreditTransfer: boolean;
}

type FoundRow = Omit<PaymentRunRecord, 'hasCreditTransfer'> & { hasCreditTransfer: unknown };

// SQLite says 1 where PostgreSQL says true.
function toRecord({ hasCreditTransfer, ...row }: FoundRow): PaymentRunRecord {
  return {
    ...row,
    hasCreditTransfer: Boolean(hasCreditTransfer),
  };
}

// The file may be tens of megabytes, so it is not read along.
function selectRuns({ db }: Store) {
  return db
    .selectFrom('paymentRun')
    .select(['id', 'date', 'executionDate', 'scheduledCount', 'paymentCount', 'totalCents', 'startedAt', 'finishedAt'])
    .select((eb) => eb('creditTransferSealed', 'is not', null).as('hasCreditTransfer'));
}

/** The run of a day: begun now, or whoever began it. */
export async function openPaymentRun(store: Store, date: IsoDate, startedAt: number): Promise<PaymentRunRecord> {
  const found = await selectRuns(store).where('date', '=', date).executeTakeFirst();
  if (found !== undefined) return toRecord(found);
  await store.db
    .insertInto('paymentRun')
    .values({
      id: await store.nextIds('payment-run', 1),
      date,
      executionDate: null,
      startedAt,
      finishedAt: null,
      scheduledCount: 0,
      paymentCount: 0,
      totalCents: 0,
      creditTransferSealed: null,
    })
    .onConflict((conflict) => conflict.column('date').doNothing())
    .execute();
  return toRecord(await selectRuns(store).where('date', '=', date).executeTakeFirstOrThrow());
}

export async function hasPaymentRun(store: Store, date: IsoDate): Promise<boolean> {
  return (await selectRuns(store).where('date', '=', date).executeTakeFirst()) !== undefined;
}

/** The run is held until the transaction ends: of several processes that work on it, one at a time takes a step. */
export async function lockPaymentRun(store: Store, id: number): Promise<PaymentRunRecord> {
  if (store.engine === 'postgres') {
    await store.db.selectFrom('paymentRun').select('id').where('id', '=', id).forUpdate().execute();
  }
  return toRecord(await selectRuns(store).where('id', '=', id).executeTakeFirstOrThrow());
}

/** Runs up to and including a day that somebody began and did not finish, oldest first. */
export async function unfinishedRuns(store: Store, upTo: IsoDate): Promise<PaymentRunRecord[]> {
  const rows = await selectRuns(store)
    .where('finishedAt', 'is', null)
    .where('date', '<=', upTo)
    .orderBy('date')
    .execute();
  return rows.map(toRecord);
}

export async function findPaymentRun(store: Store, id: number): Promise<PaymentRunRecord | undefined> {
  const row = await selectRuns(store).where('id', '=', id).executeTakeFirst();
  return row && toRecord(row);
}

export async function listPaymentRuns(store: Store, { after, count }: PageWindow): Promise<PaymentRunRecord[]> {
  const rows = await selectRuns(store)
    .$if(after !== undefined, (query) => query.where('id', '<', after ?? 0))
    .orderBy('id', 'desc')
    .limit(count)
    .execute();
  return rows.map(toRecord);
}

export async function countScheduled({ db }: Store, id: number, count: number): Promise<void> {
  await db
    .updateTable('paymentRun')
    .set((eb) => ({ scheduledCount: eb('scheduledCount', '+', count) }))
    .where('id', '=', id)
    .execute();
}

export interface CreditTransfer {
  xml: string;
  /** On which the bank pays. */
  executionDate: IsoDate;
  paymentCount: number;
  totalCents: number;
}

/** Names and account numbers stand in it, so it is sealed. */
export async function saveCreditTransfer(store: Store, id: number, { xml, ...facts }: CreditTransfer): Promise<void> {
  await store.db
    .updateTable('paymentRun')
    .set({ creditTransferSealed: store.seal(xml), ...facts })
    .where('id', '=', id)
    .execute();
}

export async function readCreditTransfer(store: Store, id: number): Promise<string | undefined> {
  const row = await store.db
    .selectFrom('paymentRun')
    .select('creditTransferSealed')
    .where('id', '=', id)
    .executeTakeFirst();
  const sealed = row?.creditTransferSealed ?? undefined;
  return sealed && store.unseal(sealed);
}

export async function finishPaymentRun({ db }: Store, id: number, finishedAt: number): Promise<void> {
  await db.updateTable('paymentRun').set({ finishedAt }).where('id', '=', id).execute();
}

export async function reopenPaymentRun({ db }: Store, id: number): Promise<void> {
  await db.updateTable('paymentRun').set({ finishedAt: null }).where('id', '=', id).execute();
}
