import type { IsoDate } from '../../../../domain/values/date.ts';
import { insertRows } from '../../rows/insert-rows.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { NewRow, Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { AwardShare } from '../declarations/changes.ts';

export type Payable = Pick<
  Row<'declaration'>,
  'id' | 'agreementId' | 'month' | 'budgetHolderId' | 'careProviderId' | 'totalCents'
>;

/** The oldest declarations that wait to be scheduled, held until the transaction ends. */
export function lockSubmitted(store: Store, count: number): Promise<Payable[]> {
  return store.db
    .selectFrom('declaration')
    .select(['id', 'agreementId', 'month', 'budgetHolderId', 'careProviderId', 'totalCents'])
    .where('status', '=', 'submitted')
    .orderBy('id')
    .limit(count)
    .$if(store.engine === 'postgres', (query) => query.forNoKeyUpdate())
    .execute();
}

export function addPayments(store: Store, payments: readonly NewRow<'payment'>[]): Promise<void> {
  return insertRows(store, 'payment', payments);
}

/** Makes payments part of a run, when it is known where the money goes; says how many. */
export async function assignToRun(
  store: Store,
  { id, date }: { id: number; date: IsoDate },
  count: number,
): Promise<number> {
  const { numUpdatedRows } = await store.db
    .updateTable('payment')
    .set({ paymentRunId: id })
    // The row itself is asked once more, because another run may have taken it since the list was made.
    .where('payment.paymentRunId', 'is', null)
    .where('payment.id', 'in', (eb) =>
      eb
        .selectFrom('payment as due')
        .innerJoin('careProvider', 'careProvider.id', 'due.careProviderId')
        .select('due.id')
        .where('due.status', '=', 'scheduled')
        .where('due.paymentRunId', 'is', null)
        .where('due.dueDate', '<=', date)
        .where('careProvider.ibanSealed', 'is not', null)
        .orderBy('due.id')
        .limit(count),
    )
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

export interface TransferRow {
  id: number;
  declarationId: number;
  month: string;
  amountCents: number;
  careProviderId: number;
}

/** Payments of a run, in order of number, from the one after `after`. */
export function paymentsOfRun(store: Store, runId: number, after: number, count: number): Promise<TransferRow[]> {
  return store.db
    .selectFrom('payment')
    .select(['id', 'declarationId', 'month', 'amountCents', 'careProviderId'])
    .where('paymentRunId', '=', runId)
    .where('id', '>', after)
    .orderBy('id')
    .limit(count)
    .execute();
}

export interface Creditor {
  id: number;
  name: string;
  iban: string;
}

export async function findCreditors(store: Store, ids: readonly number[]): Promise<Creditor[]> {
  const rows = await store.db
    .selectFrom('careProvider')
    .select(['id', 'name', 'ibanSealed'])
    .where(isOneOf(store, 'careProvider.id', ids))
    .execute();
  return rows.flatMap(({ id, name, ibanSealed }) =>
    ibanSealed === null ? [] : [{ id, name, iban: store.unseal(ibanSealed) }],
  );
}

export interface DuePayment extends Row<'payment'> {
  perAward: AwardShare[];
}

/** Payments of a run that are not paid yet, with what each award bears of them. */
export async function unpaidOfRun({ db }: Store, runId: number, count: number): Promise<DuePayment[]> {
  const rows = await db
    .selectFrom('payment')
    .innerJoin('declaration', 'declaration.id', 'payment.declarationId')
    .selectAll('payment')
    .select('declaration.perAwardJson')
    .where('payment.paymentRunId', '=', runId)
    .where('payment.status', '=', 'scheduled')
    .orderBy('payment.id')
    .limit(count)
    .execute();
  return rows.map(({ perAwardJson, ...row }) => ({ ...row, perAward: JSON.parse(perAwardJson) as AwardShare[] }));
}

export async function markPaid(store: Store, ids: readonly number[], paidAt: number): Promise<void> {
  await store.db
    .updateTable('payment')
    .set({ status: 'paid', paidAt })
    .where(isOneOf(store, 'payment.id', ids))
    .execute();
}

/** Tells whether a run of this day would find something to do. */
export async function hasWork({ db }: Store, date: IsoDate): Promise<boolean> {
  const submitted = db.selectFrom('declaration').select('id').where('status', '=', 'submitted').limit(1);
  if ((await submitted.executeTakeFirst()) !== undefined) return true;
  const due = db
    .selectFrom('payment')
    .innerJoin('careProvider', 'careProvider.id', 'payment.careProviderId')
    .select('payment.id')
    .where('payment.status', '=', 'scheduled')
    .where('payment.dueDate', '<=', date)
    .where('careProvider.ibanSealed', 'is not', null)
    .limit(1);
  return (await due.executeTakeFirst()) !== undefined;
}

/** Payments that cannot be made, since the account of the provider is not known. */
export async function countWithoutAccount({ db }: Store, date: IsoDate): Promise<number> {
  const { count } = await db
    .selectFrom('payment')
    .innerJoin('careProvider', 'careProvider.id', 'payment.careProviderId')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('payment.status', '=', 'scheduled')
    .where('payment.dueDate', '<=', date)
    .where('careProvider.ibanSealed', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}
