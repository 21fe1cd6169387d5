import { isOneOf } from '../../../rows/rows-of.ts';
import type { Store } from '../../../store.ts';

/**
 * Has payroll take back the wages of declarations that were corrected or withdrawn just now, in that transaction: what
 * payroll made of them would else be withheld twice. It comes into the order that the new wage comes into, or the next.
 */
export async function creditWages(store: Store, declarationIds: readonly number[]): Promise<void> {
  const wages = await store.db
    .selectFrom('payment')
    .select('id as paymentId')
    .where(isOneOf(store, 'payment.declarationId', declarationIds))
    .where('payroll', '=', 'answered')
    .orderBy('id')
    .execute();
  if (wages.length === 0) return;
  const credits = wages.map(({ paymentId }) => ({ paymentId, payrollOrderId: null }));
  await store.db.insertInto('payrollCredit').values(credits).execute();
}

/** Leaves the wage of a declaration that stands again as it was; false when an order has taken it back already. */
export async function giveUpCredit(store: Store, declarationId: number): Promise<boolean> {
  const wage = store.db.selectFrom('payment').select('id').where('declarationId', '=', declarationId);
  const credit = store.db.selectFrom('payrollCredit').select('paymentId').where('paymentId', 'in', wage);
  if ((await credit.executeTakeFirst()) === undefined) return true;
  const { numDeletedRows } = await store.db
    .deleteFrom('payrollCredit')
    .where('paymentId', 'in', wage)
    .where('payrollOrderId', 'is', null)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

function open({ db }: Store) {
  return db.selectFrom('payrollCredit').select('paymentId').where('payrollOrderId', 'is', null);
}

/** Takes the oldest credits along in an order that is held, and says how many. */
export async function takeCredits(store: Store, payrollOrderId: number, count: number): Promise<number> {
  const { numUpdatedRows } = await store.db
    .updateTable('payrollCredit')
    .set({ payrollOrderId })
    .where('payrollOrderId', 'is', null)
    .where('paymentId', 'in', open(store).orderBy('paymentId').limit(count))
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Tells whether an order would find wages to take back. */
export async function isCreditOpen(store: Store): Promise<boolean> {
  return (await open(store).limit(1).executeTakeFirst()) !== undefined;
}
