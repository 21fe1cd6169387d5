import { sql } from 'kysely';
import type { IsoDate } from '../../../../domain/values/date.ts';
import type { Month } from '../../../../domain/values/month.ts';
import type { PaymentStatus } from '../../../../domain/words.ts';
import type { Caller } from '../../../access/caller.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { PageWindow } from '../page-window.ts';
import { visiblePayment } from '../visibility/visible-declarations.ts';
import { nettingsOf } from './nettings.ts';
import { payeeAccountOn } from './payee-account.ts';

/** A payment has the names of the provider who is paid and of the holder, and the account that the money goes to. */
export interface PaymentRecord extends Omit<Row<'payment'>, 'ibanSealed'> {
  initials: string;
  surname: string;
  careProviderName: string | null;
  iban: string | null;
  /** Null when no payroll order has it. */
  statement: PayrollStatement | null;
  nettings: Pick<Row<'netting'>, 'recoveryId' | 'nettedCents'>[];
}
interface PayrollStatement extends Pick<
  Row<'payrollLine'>,
  'payrollOrderId' | 'grossCents' | 'holidayAllowanceCents' | 'withheldCents' | 'netCents'
> {
  isPractice: number;
}
export interface PaymentQuery extends PageWindow {
  status?: PaymentStatus | undefined;
  month?: Month | undefined;
  budgetHolderId?: number | undefined;
  careProviderId?: number | undefined;
  declarationId?: number | undefined;
}

interface FoundRow extends Omit<PaymentRecord, 'iban' | 'statement' | 'nettings'> {
  ibanSealed: string | null;
  accountSealed: string | null;
  payrollOrderId: number | null;
  grossCents: number | null;
  holidayAllowanceCents: number | null;
  withheldCents: number | null;
  netCents: number | null;
  isPractice: number | null;
}

async function toRecords(store: Store, rows: readonly FoundRow[]): Promise<PaymentRecord[]> {
  const netted = rows.flatMap(({ id, nettedCents }) => (nettedCents > 0 ? [id] : []));
  const nettings = await nettingsOf(store, netted);
  return rows.map((row) => toRecord(store, row, nettings.get(row.id) ?? []));
}

function toRecord(
  store: Store,
  { ibanSealed: _, accountSealed, ...found }: FoundRow,
  nettings: PaymentRecord['nettings'],
): PaymentRecord {
  const { payrollOrderId, grossCents, holidayAllowanceCents, withheldCents, netCents, isPractice, ...row } = found;
  return {
    ...row,
    statement:
      payrollOrderId === null || grossCents === null || holidayAllowanceCents === null || isPractice === null
        ? null
        : { payrollOrderId, grossCents, holidayAllowanceCents, withheldCents, netCents, isPractice },
    iban: accountSealed === null ? null : store.unseal(accountSealed),
    nettings,
  };
}

/** A payment that is in a run goes where the run sends it, whatever is settled later. */
function visibleTo(store: Store, caller: Caller, today: IsoDate) {
  return store.db
    .selectFrom('payment')
    .innerJoin('budgetHolder', 'budgetHolder.id', 'payment.budgetHolderId')
    .leftJoin('careProvider', 'careProvider.id', 'payment.careProviderId')
    .leftJoin('payrollLine', 'payrollLine.paymentId', 'payment.id')
    .leftJoin('payrollOrder', 'payrollOrder.id', 'payrollLine.payrollOrderId')
    .selectAll('payment')
    .select(['payrollLine.payrollOrderId', 'payrollLine.grossCents', 'payrollLine.holidayAllowanceCents'])
    .select(['payrollLine.withheldCents', 'payrollLine.netCents', 'payrollOrder.isPractice'])
    .select(['budgetHolder.initials', 'budgetHolder.surname', 'careProvider.name as careProviderName'])
    .select((eb) => {
      const between = {
        careProviderId: eb.ref('payment.careProviderId'),
        budgetHolderId: eb.ref('payment.budgetHolderId'),
      };
      const expected = payeeAccountOn(between, today);
      return sql<string | null>`coalesce(${eb.ref('payment.ibanSealed')}, ${expected})`.as('accountSealed');
    })
    .where(visiblePayment(caller));
}

export async function findPayment(
  store: Store,
  caller: Caller,
  id: number,
  today: IsoDate,
): Promise<PaymentRecord | undefined> {
  const rows = await visibleTo(store, caller, today).where('payment.id', '=', id).execute();
  return (await toRecords(store, rows))[0];
}

export async function listPayments(
  store: Store,
  caller: Caller,
  today: IsoDate,
  { status, month, budgetHolderId, careProviderId, declarationId, after, count }: PaymentQuery,
): Promise<PaymentRecord[]> {
  let query = visibleTo(store, caller, today).orderBy('payment.id', 'desc').limit(count);
  if (status !== undefined) query = query.where('payment.status', '=', status);
  if (month !== undefined) query = query.where('payment.month', '=', month);
  if (budgetHolderId !== undefined) query = query.where('payment.budgetHolderId', '=', budgetHolderId);
  if (careProviderId !== undefined) query = query.where('payment.careProviderId', '=', careProviderId);
  if (declarationId !== undefined) query = query.where('payment.declarationId', '=', declarationId);
  if (after !== undefined) query = query.where('payment.id', '<', after);
  return toRecords(store, await query.execute());
}
