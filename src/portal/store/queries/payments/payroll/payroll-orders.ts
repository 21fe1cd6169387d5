import { expressionBuilder, sql } from 'kysely';
import type { Month } from '../../../../../domain/values/month.ts';
import type { Row, Tables } from '../../../schema.ts';
import type { Store } from '../../../store.ts';
import type { PageWindow } from '../../page-window.ts';

/** An order with what its lines add up to; what is withheld and paid is so far as it was answered. */
export interface PayrollOrderRecord extends Row<'payrollOrder'> {
  openCount: number;
  grossCents: number;
  chargesCents: number;
  withheldCents: number;
  netCents: number;
}

function selectOrders({ db }: Store) {
  const eb = expressionBuilder<Tables, 'payrollOrder'>();
  const linesOf = () => eb.selectFrom('payrollLine').whereRef('payrollLine.payrollOrderId', '=', 'payrollOrder.id');
  const creditedOf = () =>
    eb
      .selectFrom('payrollCredit')
      .innerJoin('payrollLine', 'payrollLine.paymentId', 'payrollCredit.paymentId')
      .whereRef('payrollCredit.payrollOrderId', '=', 'payrollOrder.id');
  const sumOf = (column: 'grossCents' | 'chargesCents' | 'withheldCents' | 'netCents') => {
    const sum = sql<number>`cast(coalesce(sum(${sql.ref(`payrollLine.${column}`)}), 0) as bigint)`;
    const lines = linesOf().select(sum.as('sum'));
    const credits = creditedOf().select(sum.as('sum'));
    return sql<number>`(${lines}) - (${credits})`.as(column);
  };
  const open = linesOf()
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('payrollLine.answeredAt', 'is', null);
  return db
    .selectFrom('payrollOrder')
    .selectAll('payrollOrder')
    .select(sql<number>`(${open})`.as('openCount'))
    .select([sumOf('grossCents'), sumOf('chargesCents'), sumOf('withheldCents'), sumOf('netCents')]);
}

export function findPayrollOrder(store: Store, id: number): Promise<PayrollOrderRecord | undefined> {
  return selectOrders(store).where('payrollOrder.id', '=', id).executeTakeFirst();
}

export function listPayrollOrders(store: Store, { after, count }: PageWindow): Promise<PayrollOrderRecord[]> {
  return selectOrders(store)
    .$if(after !== undefined, (query) => query.where('payrollOrder.id', '<', after ?? 0))
    .orderBy('payrollOrder.id', 'desc')
    .limit(count)
    .execute();
}

/** Tells whether the order of a month is closed, so that what comes now waits for the next. */
export async function isOrderMade({ db }: Store, month: Month): Promise<boolean> {
  const made = db.selectFrom('payrollOrder').select('id').where('month', '=', month).where('madeAt', 'is not', null);
  return (await made.executeTakeFirst()) !== undefined;
}

/** The order of a month, begun now or before, held until the transaction ends. */
export async function lockOrderOf(store: Store, month: Month, startedAt: number): Promise<Row<'payrollOrder'>> {
  const find = () => store.db.selectFrom('payrollOrder').selectAll().where('month', '=', month);
  if ((await find().executeTakeFirst()) === undefined) {
    const id = await store.nextIds('payroll-order', 1);
    await store.db
      .insertInto('payrollOrder')
      .values({ id, month, startedAt, madeAt: null, lineCount: 0, isPractice: 0 })
      .onConflict((conflict) => conflict.column('month').doNothing())
      .execute();
  }
  return find()
    .$if(store.engine === 'postgres', (query) => query.forUpdate())
    .executeTakeFirstOrThrow();
}

export async function countLines({ db }: Store, id: number, count: number): Promise<void> {
  await db
    .updateTable('payrollOrder')
    .set((eb) => ({ lineCount: eb('lineCount', '+', count) }))
    .where('id', '=', id)
    .execute();
}

export async function closeOrder({ db }: Store, id: number, madeAt: number): Promise<void> {
  await db.updateTable('payrollOrder').set({ madeAt }).where('id', '=', id).execute();
}

export async function markPractice({ db }: Store, id: number): Promise<void> {
  await db.updateTable('payrollOrder').set({ isPractice: 1 }).where('id', '=', id).execute();
}

/** Orders that are made and have lines without a result, oldest first. */
export async function openOrders({ db }: Store): Promise<number[]> {
  const rows = await db
    .selectFrom('payrollOrder')
    .select('id')
    .where('madeAt', 'is not', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('payrollLine')
          .select('payrollLine.paymentId')
          .whereRef('payrollLine.payrollOrderId', '=', 'payrollOrder.id')
          .where('payrollLine.answeredAt', 'is', null),
      ),
    )
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}
