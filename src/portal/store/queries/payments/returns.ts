import { PAID_TWICE } from '../../../../domain/payment/return-reasons.ts';
import { transferCents } from '../../../../domain/payment/transfer-cents.ts';
import type { IsoDate } from '../../../../domain/values/date.ts';
import type { PaymentReturnKind } from '../../../../domain/words.ts';
import { insertRows } from '../../rows/insert-rows.ts';
import { isOneOf, rowsOf } from '../../rows/rows-of.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { AwardShare } from '../declarations/changes.ts';
import { accountOfPayment } from './payee-account.ts';

/** A payment as the bank was told of it, with what each award bears. */
export interface SentPayment extends Row<'payment'> {
  perAward: AwardShare[];
  /** What was sent the times before, by attempt; less may be sent now, since something else is netted with it. */
  sentBefore: ReadonlyMap<number, number>;
  /** The attempts of which the bank said that it did not pay them. */
  rejectedBefore: ReadonlySet<number>;
}

/** Of these declarations, those that are paid, held: one that was corrected or withdrawn meanwhile is not paid any more. */
export async function lockPaid(store: Store, declarationIds: readonly number[]): Promise<Set<number>> {
  const rows = await store.db
    .selectFrom('declaration')
    .select(['id', 'status'])
    .where(isOneOf(store, 'declaration.id', declarationIds))
    .orderBy('id')
    .$if(store.engine === 'postgres', (query) => query.forNoKeyUpdate())
    .execute();
  return new Set(rows.flatMap(({ id, status }) => (status === 'paid' ? [id] : [])));
}

/** The payments are held until the transaction ends, in order of number: of two answers about one, one counts. */
export async function lockPayments(store: Store, ids: readonly number[]): Promise<SentPayment[]> {
  if (store.engine === 'postgres') {
    const held = store.db
      .selectFrom('payment')
      .select('id')
      .where(isOneOf(store, 'payment.id', ids))
      .orderBy('id');
    await held.forUpdate().execute();
  }
  const rows = await store.db
    .selectFrom('payment')
    .innerJoin('declaration', 'declaration.id', 'payment.declarationId')
    .selectAll('payment')
    .select('declaration.perAwardJson')
    .where(isOneOf(store, 'payment.id', ids))
    .orderBy('payment.id')
    .execute();
  const before = await sentBefore(store, ids);
  return rows.map(({ perAwardJson, ...row }) => ({
    ...row,
    perAward: JSON.parse(perAwardJson) as AwardShare[],
    sentBefore: new Map(before.get(row.id)?.map(({ attempt, amountCents }) => [attempt, amountCents])),
    rejectedBefore: new Set(before.get(row.id)?.flatMap(({ attempt, kind }) => (kind === 'rejected' ? [attempt] : []))),
  }));
}

type SentBefore = Pick<Row<'paymentReturn'>, 'paymentId' | 'attempt' | 'amountCents' | 'kind'>;

async function sentBefore(store: Store, ids: readonly number[]): Promise<Map<number, SentBefore[]>> {
  const rows = await store.db
    .selectFrom('paymentReturn')
    .select(['paymentId', 'attempt', 'amountCents', 'kind'])
    .where(isOneOf(store, 'paymentReturn.paymentId', ids))
    .execute();
  return Map.groupBy(rows, ({ paymentId }) => paymentId);
}

/** The numbers of the payments in a run that were in its file. */
export async function idsInFile({ db }: Store, runId: number): Promise<number[]> {
  const rows = await db
    .selectFrom('payment')
    .select('id')
    .where('paymentRunId', '=', runId)
    .whereRef('amountCents', '>', 'nettedCents')
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

export interface Returned {
  payment: SentPayment;
  kind: PaymentReturnKind;
  reasonCode: string | null;
}

/** Writes that these were sent and did not arrive, and puts them back on the schedule for a next time. */
export async function sendBack(
  store: Store,
  returned: readonly Returned[],
  { now, dueDate }: { now: number; dueDate: IsoDate },
): Promise<void> {
  if (returned.length === 0) return;
  await insertRows(
    store,
    'paymentReturn',
    returned.map(({ payment, kind, reasonCode }) => ({
      paymentId: payment.id,
      attempt: payment.attempt,
      paymentRunId: payment.paymentRunId ?? 0,
      kind,
      reasonCode,
      amountCents: transferCents(payment),
      answeredAt: now,
    })),
  );
  const given = returned.map(({ payment: { id }, reasonCode }) => ({ id, reasonCode: reasonCode ?? '' }));
  await store.db
    .updateTable('payment')
    .from(rowsOf<{ id: number; reasonCode: string }>(store, { id: 'number', reasonCode: 'text' }, given))
    .set((eb) => ({
      status: 'scheduled',
      paidAt: null,
      paymentRunId: null,
      attempt: eb('payment.attempt', '+', 1),
      returnedIbanSealed: eb.ref('payment.ibanSealed'),
      returnReason: eb.ref('given.reasonCode'),
      ibanSealed: null,
      dueDate,
    }))
    .whereRef('payment.id', '=', 'given.id')
    .execute();
}

/** By then every account that somebody has settled is in force. */
const LAST_DAY = '9999-12-31';

/** Keeps what is to be sent again from every run until the office says so; answers how many were to be. */
export async function holdBack(store: Store, ids: readonly number[]): Promise<number> {
  const { numUpdatedRows } = await store.db
    .updateTable('payment')
    .set((eb) => ({
      returnReason: PAID_TWICE,
      returnedIbanSealed: eb.fn.coalesce('payment.returnedIbanSealed', accountOfPayment(LAST_DAY)),
    }))
    .where(isOneOf(store, 'payment.id', ids))
    .where('status', '=', 'scheduled')
    .where('paymentRunId', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Lets the next run send a payment again, to the account that it came back from; false when it did not come back. */
export async function sendAgain({ db }: Store, id: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('payment')
    .set({ returnedIbanSealed: null, returnReason: null })
    .where('id', '=', id)
    .where((eb) => eb.or([eb('returnedIbanSealed', 'is not', null), eb('returnReason', '=', PAID_TWICE)]))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
