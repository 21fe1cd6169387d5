import { PAID_TWICE } from '../../../../domain/payment/return-reasons.ts';
import { expressionBuilder } from 'kysely';
import type { IsoDate } from '../../../../domain/values/date.ts';
import type { DeclarationKind, DeclarationStatus } from '../../../../domain/words.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { Row, Tables } from '../../schema.ts';
import { providerPerson } from '../people/person-key.ts';
import type { Store } from '../../store.ts';
import type { AwardShare } from '../declarations/changes.ts';
import { accountOfPayment, lacksAccount } from './payee-account.ts';
import type { Payable } from './plan-payments.ts';

/** Declarations that wait for a run and may be paid on this day; what waits for payroll comes by way of its order. */
function submittedOn({ db }: Store, date: IsoDate) {
  return db
    .selectFrom('declaration')
    .where('status', '=', 'submitted')
    .where((eb) => eb.or([eb('payableFrom', 'is', null), eb('payableFrom', '<=', date)]))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('payment')
            .select('payment.id')
            .whereRef('payment.declarationId', '=', 'declaration.id')
            .where('payment.payroll', '<>', 'none'),
        ),
      ),
    );
}

/** The oldest declarations that wait for a run to take them along, held until the transaction ends. */
export function lockSubmitted(
  store: Store,
  date: IsoDate,
  count: number,
): Promise<(Payable & { kind: DeclarationKind })[]> {
  return submittedOn(store, date)
    .select(['id', 'kind', 'agreementId', 'month', 'budgetHolderId', 'careProviderId', 'totalCents'])
    .orderBy('id')
    .limit(count)
    .$if(store.engine === 'postgres', (query) => query.forNoKeyUpdate())
    .execute();
}

/** The payments of declarations, in order of number. */
export function paymentsOf(store: Store, declarationIds: readonly number[]): Promise<Row<'payment'>[]> {
  return store.db
    .selectFrom('payment')
    .selectAll()
    .where(isOneOf(store, 'payment.declarationId', declarationIds))
    .orderBy('id')
    .execute();
}

/** The payments that a run may take and none has taken: until a run comes by, their declarations can be withdrawn. */
function waiting({ db }: Store) {
  return (
    db
      .selectFrom('payment')
      .innerJoin('declaration', 'declaration.id', 'payment.declarationId')
      .where('payment.status', '=', 'scheduled')
      .where('payment.paymentRunId', 'is', null)
      // What the bank sent back of one that was corrected meanwhile is owed as far as something else was netted with it.
      .where('declaration.status', 'in', ['scheduled', 'corrected', 'withdrawn'])
  );
}

/** A bank never gets a gross wage: what falls under payroll goes when that has told the net amount, on its day. */
function isThroughPayroll(date: IsoDate) {
  const eb = expressionBuilder<Tables, 'payment'>();
  const isAnswered = eb.and([eb('payment.payroll', '=', 'answered'), eb('payment.dueDate', '<=', date)]);
  return eb.or([eb('payment.payroll', '=', 'none'), isAnswered]);
}

/**
 * What a bank sent back goes to another account than it came from, and what has no account goes nowhere; what is netted
 * whole needs none.
 */
function canGo(date: IsoDate) {
  const eb = expressionBuilder<Tables, 'payment'>();
  const goesNowhere = eb('payment.nettedCents', '=', eb.ref('payment.amountCents'));
  const hasAccount = eb.and([
    eb(accountOfPayment(date), 'is not', null),
    // No other account makes it right to pay twice.
    eb.or([eb('payment.returnReason', 'is', null), eb('payment.returnReason', '<>', PAID_TWICE)]),
    eb.or([
      eb('payment.returnedIbanSealed', 'is', null),
      eb('payment.returnedIbanSealed', '<>', accountOfPayment(date)),
    ]),
  ]);
  const isWholeNetted = eb.and([goesNowhere, eb('payment.nettedCents', '>', 0)]);
  return eb.and([isThroughPayroll(date), eb.or([hasAccount, isWholeNetted])]);
}

/**
 * Makes payments part of a run, when it is known where the money goes, and keeps that with them; says how many. What is
 * settled afterwards is for the next run.
 */
export async function assignToRun(
  store: Store,
  { id, date }: { id: number; date: IsoDate },
  count: number,
): Promise<number> {
  const { numUpdatedRows } = await store.db
    .updateTable('payment')
    .set({
      paymentRunId: id,
      ibanSealed: accountOfPayment(date),
      returnedIbanSealed: null,
      returnReason: null,
      remindedAt: null,
    })
    // The row itself is asked once more, because another run may have taken it since the list was made.
    .where('payment.paymentRunId', 'is', null)
    .where(
      'payment.id',
      'in',
      waiting(store).select('payment.id').where(canGo(date)).orderBy('payment.id').limit(count),
    )
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

export interface TransferRow {
  id: number;
  attempt: number;
  declarationId: number;
  month: string;
  amountCents: number;
  nettedCents: number;
  /** Null when it goes to the holder, who is named then. */
  careProviderName: string | null;
  initials: string;
  surname: string;
  holderAddressJson: string;
  /** By the register of persons; null where it was not asked. */
  providerAddressSealed: string | null;
  ibanSealed: string | null;
}

/** Payments of a run, in order of number, from the one after `after`. */
export function paymentsOfRun(store: Store, runId: number, after: number, count: number): Promise<TransferRow[]> {
  return store.db
    .selectFrom('payment')
    .innerJoin('budgetHolder', 'budgetHolder.id', 'payment.budgetHolderId')
    .leftJoin('careProvider', 'careProvider.id', 'payment.careProviderId')
    .leftJoin('profile', (join) => join.on('profile.person', '=', providerPerson()))
    .select([
      'payment.id',
      'payment.attempt',
      'payment.declarationId',
      'payment.month',
      'payment.amountCents',
      'payment.nettedCents',
      'payment.ibanSealed',
    ])
    .select(['careProvider.name as careProviderName', 'budgetHolder.initials', 'budgetHolder.surname'])
    .select(['budgetHolder.addressJson as holderAddressJson', 'profile.addressSealed as providerAddressSealed'])
    .where('payment.paymentRunId', '=', runId)
    .where('payment.id', '>', after)
    .orderBy('payment.id')
    .limit(count)
    .execute();
}

export interface DuePayment extends Row<'payment'> {
  /** That of its declaration; one that was corrected or withdrawn meanwhile stays so. */
  declarationStatus: DeclarationStatus;
  kind: DeclarationKind;
  /** Null when it did not go through payroll. */
  grossCents: number | null;
  withheldCents: number | null;
  perAward: AwardShare[];
}

/** Payments of a run that are not paid yet, with what each award bears of them. */
export async function unpaidOfRun({ db }: Store, runId: number, count: number): Promise<DuePayment[]> {
  const rows = await db
    .selectFrom('payment')
    .innerJoin('declaration', 'declaration.id', 'payment.declarationId')
    .leftJoin('payrollLine', 'payrollLine.paymentId', 'payment.id')
    .selectAll('payment')
    .select(['declaration.perAwardJson', 'declaration.kind', 'declaration.status as declarationStatus'])
    .select(['payrollLine.grossCents', 'payrollLine.withheldCents'])
    .where('payment.paymentRunId', '=', runId)
    .where('payment.status', '=', 'scheduled')
    .orderBy('payment.id')
    .limit(count)
    .execute();
  return rows.map(({ perAwardJson, ...row }) => ({ ...row, perAward: JSON.parse(perAwardJson) as AwardShare[] }));
}

export async function markPaid(
  store: Store,
  ids: readonly number[],
  on: { paidAt: number; dueDate: IsoDate },
): Promise<void> {
  await store.db
    .updateTable('payment')
    .set({ status: 'paid', ...on })
    .where(isOneOf(store, 'payment.id', ids))
    .execute();
}

/** Tells whether a run of this day would find something to do. */
export async function hasWork(store: Store, date: IsoDate): Promise<boolean> {
  const submitted = submittedOn(store, date).select('id').limit(1);
  if ((await submitted.executeTakeFirst()) !== undefined) return true;
  const due = waiting(store).select('payment.id').where(canGo(date)).limit(1);
  return (await due.executeTakeFirst()) !== undefined;
}

/** Payments that could go, but for the account, which is not known. */
export async function countWithoutAccount(store: Store, date: IsoDate): Promise<number> {
  const { count } = await waiting(store)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where(isThroughPayroll(date))
    .where(lacksAccount(date))
    .executeTakeFirstOrThrow();
  return count;
}
