import { expressionBuilder } from 'kysely';
import { takenBack } from '../../../../../domain/payroll/taken-back.ts';
import { isOneOf, rowsOf } from '../../../rows/rows-of.ts';
import type { Row, Tables } from '../../../schema.ts';
import type { Store } from '../../../store.ts';
import type { PageWindow } from '../../page-window.ts';

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
  /** The line takes the wage back. */
  isCredit: boolean;
}

/** The lines of an order, and with `credits` those whose wage it takes back. */
function selectLines({ db }: Store, payrollOrderId: number, { credits }: { credits: boolean }) {
  return db
    .selectFrom('payrollLine')
    .innerJoin('payment', 'payment.id', 'payrollLine.paymentId')
    .innerJoin('declaration', 'declaration.id', 'payment.declarationId')
    .innerJoin('budgetHolder', 'budgetHolder.id', 'payment.budgetHolderId')
    .innerJoin('careProvider', 'careProvider.id', 'payment.careProviderId')
    .selectAll('payrollLine')
    .select(['payment.id', 'payment.declarationId', 'payment.agreementId', 'payment.month', 'declaration.kind'])
    .select(['payment.budgetHolderId', 'payment.careProviderId', 'budgetHolder.initials', 'budgetHolder.surname'])
    .select(['careProvider.name as careProviderName', 'careProvider.birthDate', 'careProvider.bsnSealed'])
    .where((eb) =>
      credits
        ? eb('payrollLine.paymentId', 'in', creditedIn(payrollOrderId))
        : eb('payrollLine.payrollOrderId', '=', payrollOrderId),
    )
    .$narrowType<{ agreementId: number; careProviderId: number }>()
    .orderBy('payrollLine.paymentId');
}

function creditedIn(payrollOrderId: number) {
  return expressionBuilder<Tables>()
    .selectFrom('payrollCredit')
    .select('payrollCredit.paymentId')
    .where('payrollCredit.payrollOrderId', '=', payrollOrderId);
}

/**
 * The lines of an order in order of number, from the one after `after`; `isOpen` leaves out those with a result, and so
 * what is taken back. A payment is in an order once: a wage is taken back after the order that it came in.
 */
export async function listPayrollLines(
  store: Store,
  payrollOrderId: number,
  { after = 0, count, isOpen = false }: PageWindow & { isOpen?: boolean },
): Promise<PayrollLineRecord[]> {
  const read = (credits: boolean) =>
    selectLines(store, payrollOrderId, { credits }).where('payrollLine.paymentId', '>', after).limit(count);
  const lines = await read(false)
    .$if(isOpen, (query) => query.where('payrollLine.answeredAt', 'is', null))
    .execute();
  const credits = isOpen ? [] : await read(true).execute();
  const rows = [
    ...lines.map((row) => ({ ...row, isCredit: false })),
    ...credits.map((row) => ({ ...row, ...takenBack(row), payrollOrderId, isCredit: true })),
  ];
  return rows
    .sort((a, b) => a.id - b.id)
    .slice(0, count)
    .map(({ bsnSealed, ...row }) => ({ ...row, bsn: bsnSealed === null ? null : store.unseal(bsnSealed) }));
}

/** Lines of an order by the number of their payment, held until the transaction ends; what it takes back is below zero. */
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
  const credits = await store.db
    .selectFrom('payrollLine')
    .selectAll()
    .where(isOneOf(store, 'payrollLine.paymentId', paymentIds))
    .where('payrollLine.paymentId', 'in', creditedIn(payrollOrderId))
    .execute();
  const credited = credits.map((row) => ({ ...row, ...takenBack(row) }));
  return new Map([...rows, ...credited].map((row) => [row.paymentId, row]));
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
