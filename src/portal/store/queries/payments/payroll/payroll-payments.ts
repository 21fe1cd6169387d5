import { sql } from 'kysely';
import { kindOfDeclaration } from '../../../../../domain/declaration/kinds.ts';
import { type PayTerms, payrollInMonth } from '../../../../../domain/payroll/payroll-in-month.ts';
import type { Rules } from '../../../../../domain/rules/rules.ts';
import type { IsoDate } from '../../../../../domain/values/date.ts';
import { lastDay, type Month } from '../../../../../domain/values/month.ts';
import type { DeclarationKind, PayrollState } from '../../../../../domain/words.ts';
import { isOneOf } from '../../../rows/rows-of.ts';
import type { Row } from '../../../schema.ts';
import type { Store } from '../../../store.ts';
import { payTermsOf } from '../pay-terms.ts';

interface OfMonth {
  /** Null for what goes to the holder, which is no pay. */
  agreementId: number | null;
  month: Month;
  kind?: DeclarationKind;
}

/** Those whose month falls under payroll by the SVB, with the terms that say so. */
export async function paidThroughPayroll<One extends OfMonth>(
  store: Store,
  those: readonly One[],
  rules: Rules,
): Promise<Map<One, PayTerms>> {
  const all = await payTermsOf(
    store,
    those.flatMap(({ agreementId }) => agreementId ?? []),
  );
  const found = new Map<One, PayTerms>();
  for (const one of those) {
    // Costs that are paid back are no wage.
    if (one.kind !== undefined && !kindOfDeclaration(one.kind).isPay) continue;
    const paidBy = one.agreementId === null ? undefined : all.get(one.agreementId);
    const terms = paidBy && payrollInMonth(paidBy, one.month, rules);
    if (terms !== undefined) found.set(one, terms);
  }
  return found;
}

/**
 * Finds out which of the payments that nobody has looked at wait for payroll; says how many it looked at. What is in a run
 * already is left as it is: the bank has it, or is about to.
 */
export async function settlePayroll(store: Store, rules: Rules, count: number): Promise<number> {
  const rows = await store.db
    .selectFrom('payment')
    .select(['id', 'agreementId', 'month'])
    .where('status', '=', 'scheduled')
    .where('paymentRunId', 'is', null)
    .where('payroll', 'is', null)
    .orderBy('id')
    .limit(count)
    .$if(store.engine === 'postgres', (query) => query.forNoKeyUpdate())
    .execute();
  if (rows.length === 0) return 0;
  const waiting = await paidThroughPayroll(store, rows, rules);
  await markPayroll(store, 'awaited', idsOf(rows.filter((row) => waiting.has(row))));
  await markPayroll(store, 'none', idsOf(rows.filter((row) => !waiting.has(row))));
  return rows.length;
}

function idsOf(rows: readonly { id: number }[]): number[] {
  return rows.map(({ id }) => id);
}

export async function markPayroll(store: Store, payroll: PayrollState, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await store.db
    .updateTable('payment')
    .set({ payroll })
    .where(isOneOf(store, 'payment.id', ids))
    .execute();
}

/** The literal is the one of the index, which a value handed over would not be found by. */
const awaited = sql.lit<PayrollState>('awaited');

/** A payment that waits for payroll, with what its declaration says of it. */
export interface AwaitingPayment
  extends
    Omit<OfMonth, 'kind'>,
    Pick<
      Row<'declaration'>,
      | 'status'
      | 'kind'
      | 'budgetHolderId'
      | 'careProviderId'
      | 'totalCents'
      | 'costCents'
      | 'linesJson'
      | 'monthlyPayJson'
    > {
  id: number;
  declarationId: number;
  dueDate: string;
}

/** What waits for the order of this month; wages of a later month wait longer. */
function awaitingIn({ db }: Store, month: Month) {
  return db
    .selectFrom('payment')
    .innerJoin('declaration', 'declaration.id', 'payment.declarationId')
    .where('payment.payroll', '=', awaited)
    .where('declaration.status', 'in', ['submitted', 'scheduled'])
    .where((eb) =>
      eb.or([eb('declaration.payableFrom', 'is', null), eb('declaration.payableFrom', '<=', lastDay(month))]),
    );
}

/** The oldest payments that wait for payroll, held until the transaction ends. */
export function lockAwaiting(store: Store, month: Month, count: number): Promise<AwaitingPayment[]> {
  return awaitingIn(store, month)
    .select(['payment.id', 'payment.declarationId', 'payment.agreementId', 'payment.month', 'payment.dueDate'])
    .select(['declaration.status', 'declaration.kind', 'declaration.budgetHolderId', 'declaration.careProviderId'])
    .select(['declaration.totalCents', 'declaration.costCents', 'declaration.linesJson', 'declaration.monthlyPayJson'])
    .orderBy('payment.id')
    .limit(count)
    .$if(store.engine === 'postgres', (query) => query.forNoKeyUpdate())
    .execute();
}

/** Tells whether an order of this month would find something. */
export async function isPayrollAwaited(store: Store, month: Month): Promise<boolean> {
  return (await awaitingIn(store, month).select('payment.id').limit(1).executeTakeFirst()) !== undefined;
}

/** These are in an order now, and expected on the day on which wages are paid. */
export async function markOrdered(store: Store, ids: readonly number[], dueDate: IsoDate): Promise<void> {
  await store.db
    .updateTable('payment')
    .set((eb) => ({
      payroll: 'ordered' as const,
      dueDate: eb.case().when('dueDate', '<', dueDate).then(dueDate).else(eb.ref('dueDate')).end(),
    }))
    .where(isOneOf(store, 'payment.id', ids))
    .execute();
}
