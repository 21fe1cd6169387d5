import { firstTargetDay } from '../../../../domain/payment/target-day.ts';
import { addDays, type IsoDate } from '../../../../domain/values/date.ts';
import { insertNewRows } from '../../rows/insert-rows.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { NewRow, Row } from '../../schema.ts';
import type { Store } from '../../store.ts';

/** What a declaration says of its payment. */
export type Payable = Pick<
  Row<'declaration'>,
  'id' | 'agreementId' | 'month' | 'budgetHolderId' | 'careProviderId' | 'totalCents'
> & {
  /** It is not paid before this day. */
  payableFrom?: string | null;
};

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

function paymentOf({ id: declarationId, totalCents, ...of }: Payable, id: number, dueDate: IsoDate): NewRow<'payment'> {
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
  };
}

/**
 * Gives approved declarations their payments, in the transaction that approves them. It comes last there: whoever
 * takes numbers holds up everybody else who does.
 */
export async function planPayments(store: Store, approved: readonly Payable[], today: IsoDate): Promise<void> {
  if (approved.length === 0) return;
  const dueDate = await expectedPayDay(store, today);
  const first = await store.nextIds('payment', approved.length);
  const rows = approved.map(({ payableFrom, ...declaration }, index) =>
    paymentOf(declaration, first + index, payableFrom && payableFrom > dueDate ? payableFrom : dueDate),
  );
  await insertNewRows(store, 'payment', rows);
}

/** Takes away the payments of declarations that are withdrawn; what a run has taken is not withdrawn any more. */
export async function dropPayments(store: Store, declarationIds: readonly number[]): Promise<void> {
  await store.db
    .deleteFrom('payment')
    .where(isOneOf(store, 'payment.declarationId', declarationIds))
    .where('status', '=', 'scheduled')
    .where('paymentRunId', 'is', null)
    .execute();
}
