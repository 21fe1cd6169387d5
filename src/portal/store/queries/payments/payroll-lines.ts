import { isOneOf, rowsOf } from '../../rows/rows-of.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { PageWindow } from '../page-window.ts';

/** A line with who is paid, by whom and for what; the BSN is for whoever does the payroll. */
export interface PayrollLineRecord extends Row<'payrollLine'> {
  /** That of the payment, by which a line is named. */
  id: number;
  declarationId: number;
  agreementId: number;
  month: string;
  kind: Row<'declaration'>['kind'];
  budgetHolderId: number;
  careProviderId: number;
  initials: string;
  surname: string;
  careProviderName: string;
  birthDate: string | null;
  bsn: string | null;
}

/** The lines of an order in order of number, from the one after `after`; `isOpen` leaves out those with a result. */
export async function listPayrollLines(
  store: Store,
  payrollOrderId: number,
  { after = 0, count, isOpen = false }: PageWindow & { isOpen?: boolean },
): Promise<PayrollLineRecord[]> {
  const rows = await store.db
    .selectFrom('payrollLine')
    .innerJoin('payment', 'payment.id', 'payrollLine.paymentId')
    .innerJoin('declaration', 'declaration.id', 'payment.declarationId')
    .innerJoin('budgetHolder', 'budgetHolder.id', 'payment.budgetHolderId')
    .innerJoin('careProvider', 'careProvider.id', 'payment.careProviderId')
    .selectAll('payrollLine')
    .select(['payment.id', 'payment.declarationId', 'payment.agreementId', 'payment.month', 'declaration.kind'])
    .select(['payment.budgetHolderId', 'payment.careProviderId', 'budgetHolder.initials', 'budgetHolder.surname'])
    .select(['careProvider.name as careProviderName', 'careProvider.birthDate', 'careProvider.bsnSealed'])
    .where('payrollLine.payrollOrderId', '=', payrollOrderId)
    .where('payrollLine.paymentId', '>', after)
    .$if(isOpen, (query) => query.where('payrollLine.answeredAt', 'is', null))
    .$narrowType<{ agreementId: number; careProviderId: number }>()
    .orderBy('payrollLine.paymentId')
    .limit(count)
    .execute();
  return rows.map(({ bsnSealed, ...row }) => ({ ...row, bsn: bsnSealed === null ? null : store.unseal(bsnSealed) }));
}

/** Lines of an order by the number of their payment, held until the transaction ends. */
export async function lockPayrollLines(
  store: Store,
  payrollOrderId: number,
  paymentIds: readonly number[],
): Promise<Map<number, Row<'payrollLine'>>> {
  const rows = await store.db
    .selectFrom('payrollLine')
    .selectAll()
    .where('payrollOrderId', '=', payrollOrderId)
    .where(isOneOf(store, 'payrollLine.paymentId', paymentIds))
    .orderBy('paymentId')
    .$if(store.engine === 'postgres', (query) => query.forUpdate())
    .execute();
  return new Map(rows.map((row) => [row.paymentId, row]));
}

export interface PayrollResult {
  paymentId: number;
  withheldCents: number;
  netCents: number;
}

/** Writes what payroll made of these lines: from now on a run may pay the net amounts. */
export async function writeResults(store: Store, results: readonly PayrollResult[], answeredAt: number): Promise<void> {
  if (results.length === 0) return;
  const given = () =>
    rowsOf<PayrollResult>(store, { paymentId: 'number', withheldCents: 'number', netCents: 'number' }, results);
  await store.db
    .updateTable('payrollLine')
    .from(given())
    .set((eb) => ({
      withheldCents: eb.ref('given.withheldCents'),
      netCents: eb.ref('given.netCents'),
      answeredAt,
    }))
    .whereRef('payrollLine.paymentId', '=', 'given.paymentId')
    .execute();
  await store.db
    .updateTable('payment')
    .from(given())
    .set((eb) => ({ payroll: 'answered' as const, amountCents: eb.ref('given.netCents') }))
    .whereRef('payment.id', '=', 'given.paymentId')
    .execute();
}
