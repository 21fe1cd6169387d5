import { firstTargetDay } from '../../../../domain/payment/target-day.ts';
import type { Rules } from '../../../../domain/rules/rules.ts';
import { payDayOf } from '../../../../domain/rules/tables/monthly-pay.ts';
import { addDays, type IsoDate } from '../../../../domain/values/date.ts';
import { addMonths, monthOf } from '../../../../domain/values/month.ts';
import type { DeclarationKind, PayrollState } from '../../../../domain/words.ts';
import { insertNewRows } from '../../rows/insert-rows.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { NewRow, Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import { paidThroughPayroll } from './payroll/payroll-payments.ts';
import { isOrderMade } from './payroll/payroll-orders.ts';
import { releaseNettings } from './nettings.ts';

/** What a declaration says of its payment. */
export type Payable = Pick<
  Row<'declaration'>,
  'id' | 'agreementId' | 'month' | 'budgetHolderId' | 'careProviderId' | 'totalCents'
> & {
  kind?: DeclarationKind;
  /** It is not paid before this day. */
  payableFrom?: string | null;
};

/** The day of the approval, and the rules by which its payment is planned. */
export interface PlanDay {
  today: IsoDate;
  rules: Rules;
}

export const PAYMENT_RUN_JOB = 'payment-run';

/** Tells whether what is approved now is for the run of a later day. */
async function isDayOver({ db }: Store, today: IsoDate): Promise<boolean> {
  const job = db
    .selectFrom('jobClaim')
    .select('job')
    .where('job', '=', PAYMENT_RUN_JOB)
    .where('date', '=', today)
    .where('finishedAt', 'is not', null);
  if ((await job.executeTakeFirst()) !== undefined) return true;
  const run = db
    .selectFrom('paymentRun')
    .select('id')
    .where('date', '=', today)
    .where('creditTransferSealed', 'is not', null);
  return (await run.executeTakeFirst()) !== undefined;
}

/** The day on which banks pay what is approved today: the portal often pays the same day. Source: VGZ. */
export async function expectedPayDay(store: Store, today: IsoDate): Promise<IsoDate> {
  return firstTargetDay((await isDayOver(store, today)) ? addDays(today, 1) : today);
}

/**
 * The day on which what is approved today and waits for payroll is paid: with the wages of the month whose order it comes
 * into. That of this month is as good as its day until it is made.
 */
async function expectedWageDay(store: Store, { today, rules }: PlanDay, usual: IsoDate): Promise<IsoDate> {
  const month = monthOf(today);
  const payDay = payDayOf((await isOrderMade(store, month)) ? addMonths(month, 1) : month, rules);
  return payDay > usual ? payDay : usual;
}

function paymentOf(
  { id: declarationId, totalCents, ...of }: Payable,
  id: number,
  { dueDate, payroll }: { dueDate: IsoDate; payroll: PayrollState },
): NewRow<'payment'> {
  return {
    id,
    status: 'scheduled',
    declarationId,
    agreementId: of.agreementId,
    month: of.month,
    budgetHolderId: of.budgetHolderId,
    careProviderId: of.careProviderId,
    amountCents: totalCents,
    dueDate,
    paidAt: null,
    paymentRunId: null,
    ibanSealed: null,
    payroll,
  };
}

/**
 * Gives approved declarations their payments, in the transaction that approves them. It comes last there: whoever
 * takes numbers holds up everybody else who does.
 */
export async function planPayments(store: Store, approved: readonly Payable[], day: PlanDay): Promise<void> {
  if (approved.length === 0) return;
  const usual = await expectedPayDay(store, day.today);
  const withPayroll = await paidThroughPayroll(store, approved, day.rules);
  const afterPayroll = withPayroll.size === 0 ? usual : await expectedWageDay(store, day, usual);
  const first = await store.nextIds('payment', approved.length);
  const rows = approved.map((declaration, index) => {
    const { payableFrom } = declaration;
    const isPayroll = withPayroll.has(declaration);
    const expected = isPayroll ? afterPayroll : usual;
    const dueDate = payableFrom && payableFrom > expected ? payableFrom : expected;
    return paymentOf(declaration, first + index, { dueDate, payroll: isPayroll ? 'awaited' : 'none' });
  });
  await insertNewRows(store, 'payment', rows);
}

/**
 * Takes away the payments of declarations that are withdrawn; what a run has taken is not withdrawn any more. What was
 * taken off them is open again.
 */
export async function dropPayments(store: Store, declarationIds: readonly number[]): Promise<void> {
  const payments = await store.db
    .selectFrom('payment')
    .select('id')
    .where(isOneOf(store, 'payment.declarationId', declarationIds))
    .where('status', '=', 'scheduled')
    .where('paymentRunId', 'is', null)
    .execute();
  const ids = payments.map(({ id }) => id);
  if (ids.length === 0) return;
  await releaseNettings(store, ids);
  await store.db
    .deleteFrom('payment')
    .where(isOneOf(store, 'payment.id', ids))
    .execute();
}
